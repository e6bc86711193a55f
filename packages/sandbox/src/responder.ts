import { setTimeout as sleep } from "node:timers/promises";
import type { Operation, Spec } from "@railspec/contract";
import { findOperation, findResponse } from "@railspec/contract";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { header } from "./call.ts";
import type { Choice } from "./choose-refusal.ts";
import { chooseRefusal } from "./choose-refusal.ts";
import { hasExample, successOf } from "./documented.ts";
import type { Giver } from "./giver.ts";
import { judge } from "./judge.ts";
import { preferred } from "./preference.ts";
import type { Selection } from "./prism-mock.ts";
import { problemAnswer } from "./problem.ts";
import type { ProviderRules, RefusedCall } from "./provider-rules.ts";
import { explainRefusal, refusalProblem } from "./refusal-problem.ts";
import type { RuleAnswer, RuleEngine } from "./rules/engine.ts";
import type { Fault, Faults } from "./rules/faults.ts";
import { unknownMethod, unknownPath } from "./unrouted.ts";

/** What the responder is made of. */
export interface ResponderParts {
  readonly spec: Spec;
  readonly give: Giver;
  readonly rules: ProviderRules;
  /** Undefined when every call stands for itself. */
  readonly engine: RuleEngine | undefined;
  readonly faults: Faults;
}

/** Makes the function that answers a call with what the spec documents for it. */
export function createResponder({
  spec,
  give,
  rules,
  engine,
  faults,
}: ResponderParts): (call: Call) => Promise<Answer> {
  async function refuse(refused: RefusedCall, preference: Selection | undefined): Promise<Answer> {
    const { operation, call, refusal } = refused;
    // A broken call may prefer which error it gets, but never a success.
    let selection = preference !== undefined && preference.status >= 400 ? preference : undefined;
    if (selection === undefined) {
      const choice = rules.refuse?.(refused) ?? chooseRefusal(operation, refusal);
      if (choice === undefined || choice === "undocumented") {
        return problemAnswer(refusalProblem(operation.id, refusal));
      }
      selection = selectionOf(operation, choice);
    }
    const answer = await give(operation, call, { ...selection, anyMediaType: true });
    return withHeader(answer, "railspec-refusal", headerText(explainRefusal(refusal)));
  }

  async function follow(operation: Operation, call: Call, { rule, reply }: RuleAnswer): Promise<Answer> {
    const answer =
      "refused" in reply
        ? problemAnswer({ kind: "refused", status: reply.status, title: "Refused by a rule", detail: reply.refused })
        : await give(operation, call, { ...selectionOf(operation, reply), anyMediaType: reply.status >= 400 });
    return withHeader(answer, "railspec-rule", rule);
  }

  async function serve(operation: Operation, call: Call): Promise<Answer> {
    const preference = preferred(operation, header(call, "prefer"));
    if (preference !== undefined && "kind" in preference) {
      return problemAnswer(preference);
    }
    const refusal = judge(spec, operation, call, rules);
    if (refusal !== undefined) {
      return refuse({ operation, call, refusal }, preference);
    }
    const ruled = preference === undefined ? engine?.apply(operation, call) : undefined;
    return ruled === undefined
      ? give(operation, call, preference ?? successOf(operation))
      : follow(operation, call, ruled);
  }

  async function strike(operation: Operation, call: Call, fault: Fault): Promise<Answer> {
    switch (fault.kind) {
      case "delay":
        await sleep(fault.milliseconds, undefined, { ref: false });
        return serve(operation, call);
      case "drop":
        if (fault.afterEffect === true) {
          await serve(operation, call);
        }
        return { status: 500, headers: {}, cut: "whole" };
      case "truncate":
        return { ...(await serve(operation, call)), cut: "half" };
      case "answer": {
        const { status, example, headers } = fault;
        const answer =
          findResponse(operation, status) === undefined
            ? { status, headers: {} }
            : await give(operation, call, { ...selectionOf(operation, { status, example }), anyMediaType: true });
        return { ...answer, headers: { ...answer.headers, ...headers } };
      }
    }
  }

  return async (received) => {
    const { route, operation } = findOperation(spec, received.request);
    if (route === undefined) {
      return unknownPath(received);
    }
    if (operation === undefined) {
      return unknownMethod(received, [...route.operations.keys()]);
    }
    const call = asDocumented(received, operation);
    const fault = faults.take(operation.id);
    return fault === undefined ? serve(operation, call) : strike(operation, call, fault);
  };
}

// A HEAD is judged and answered as the GET it stands for; the listener leaves the body out.
function asDocumented(call: Call, { method }: Operation): Call {
  return method === call.request.method ? call : { ...call, request: { ...call.request, method } };
}

function selectionOf(operation: Operation, { status, example, body, headers }: Choice): Selection {
  const response = findResponse(operation, status);
  if (response === undefined || !hasExample(response, example)) {
    const wanted = example === undefined ? String(status) : `${status} with the example "${example}"`;
    throw new Error(`A rule answers ${operation.id} with ${wanted}, which the spec does not have.`);
  }
  return { response, status, example, body, headers };
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]+/g, "?").slice(0, 1000);
}
