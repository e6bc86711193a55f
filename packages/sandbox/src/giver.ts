import type { Finding, Operation, RecordedResponse, Spec } from "@railspec/contract";
import { checkResponse } from "@railspec/contract";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { examplesOf, hasSchema } from "./documented.ts";
import type { PrismMock, Selection } from "./prism-mock.ts";
import { problemAnswer } from "./problem.ts";
import { summary } from "./refusal-problem.ts";

/** Gives the selected answer of an operation. */
export type Giver = (operation: Operation, call: Call, selection: Selection) => Promise<Answer>;

/** Generated bodies often miss their schema, so one without a seed is tried again this often. */
const GENERATED_TRIES = 20;

/** Makes a giver that lets no answer out that breaks the spec: it gives a problem that names the culprit instead. */
export function createGiver(spec: Spec, mock: PrismMock): Giver {
  return async (operation, call, wanted) => {
    let selection = wanted;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await mock.answer(operation, call, selection);
      if ("kind" in answer) {
        return problemAnswer(answer);
      }
      const broken = brokenBy(spec, operation, answer);
      if (broken.length === 0) {
        return answer;
      }
      if (!isGenerated(selection) || selection.seed !== undefined || attempt === GENERATED_TRIES) {
        return brokenAnswer(operation, selection, broken);
      }
      selection = { ...selection, dynamic: true };
    }
  };
}

function brokenBy(spec: Spec, operation: Operation, { status, headers, body }: Answer): Finding[] {
  const response: RecordedResponse = { status, headers, ...(body === undefined ? {} : { body }) };
  return checkResponse(spec, operation, response).filter(({ severity }) => severity === "error");
}

function isGenerated({ body, dynamic, response }: Selection): boolean {
  return body === undefined && hasSchema(response) && (dynamic === true || examplesOf(response).length === 0);
}

function brokenAnswer(operation: Operation, selection: Selection, findings: readonly Finding[]): Answer {
  return problemAnswer({
    kind: "broken-example",
    status: 500,
    title: "The spec contradicts itself",
    detail: `The ${sourceOf(selection)} of ${operation.id} ${selection.status} breaks the spec it belongs to.`,
    members: { findings: findings.map(summary) },
  });
}

function sourceOf(selection: Selection): string {
  const name = selection.example ?? examplesOf(selection.response)[0]?.name;
  if (selection.body !== undefined) {
    return "body that a rule made";
  }
  return isGenerated(selection) || name === undefined ? "generated body" : `example "${name}"`;
}
