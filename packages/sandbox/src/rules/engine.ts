import type { Operation, Spec } from "@railspec/contract";
import { findOperation, findResponse } from "@railspec/contract";
import type { Call } from "../call.ts";
import { header } from "../call.ts";
import { examplesOf } from "../documented.ts";
import type { Clock } from "./clock.ts";
import { createIds } from "./ids.ts";
import type { Members } from "./members.ts";
import { membersOf } from "./members.ts";
import type { Behaviour, Rule, RuleReply } from "./rule.ts";

/** What a rule answered, and which one it was. */
export interface RuleAnswer {
  readonly rule: string;
  readonly reply: RuleReply;
}

/** The rules of one running sandbox. */
export interface RuleEngine {
  /** The first answer of the rules to a call that keeps the contract; undefined when none has one. */
  apply(operation: Operation, call: Call): RuleAnswer | undefined;
  /** Forgets everything that happened. */
  reset(): void;
}

/** A provider's rules with their state hidden: for each sandbox an engine is made of them. */
export interface RuleSet {
  readonly rules: readonly Pick<Rule<never>, "name" | "facts" | "operations">[];
  createEngine(spec: Spec, clock: Clock): RuleEngine;
}

/** Makes the set of a provider's rules. */
export function ruleSet<State>({ createState, rules }: Behaviour<State>): RuleSet {
  return {
    rules,
    createEngine: (spec, clock) => {
      let ids = createIds();
      let state = createState(spec);
      return {
        apply: (operation, call) => {
          const ruleCall = { ...readCall(spec, operation, call), state, clock, ids };
          for (const rule of rules) {
            const reply = rule.operations.includes(operation.id) ? rule.apply(ruleCall) : undefined;
            if (reply !== undefined) {
              return { rule: rule.name, reply };
            }
          }
          return undefined;
        },
        reset: () => {
          ids = createIds();
          state = createState(spec);
        },
      };
    },
  };
}

function readCall(spec: Spec, operation: Operation, call: Call) {
  const { variables } = findOperation(spec, call.request);
  const mark = call.request.url.indexOf("?");
  return {
    operation,
    path: Object.fromEntries([...variables].map(([name, value]) => [name, decode(value)])),
    query: new URLSearchParams(mark === -1 ? "" : call.request.url.slice(mark)),
    body: membersOf(call.body.kind === "json" ? call.body.value : undefined),
    header: (name: string) => header(call, name),
    example: (status: number, name: string) => exampleOf(operation, status, name),
  };
}

function exampleOf(operation: Operation, status: number, name: string): Members {
  const response = findResponse(operation, status);
  const example = response === undefined ? undefined : examplesOf(response).find((found) => found.name === name);
  if (example === undefined) {
    throw new Error(`A rule fills the example "${name}" of ${operation.id} ${status}, which the spec does not have.`);
  }
  return membersOf(example.value);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
