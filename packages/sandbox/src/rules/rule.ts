import type { Operation, Spec } from "@railspec/contract";
import type { Choice } from "../choose-refusal.ts";
import type { Clock } from "./clock.ts";
import type { Ids } from "./ids.ts";
import type { Members } from "./members.ts";

/** A call that keeps the contract, as a rule sees it. */
export interface RuleCall<State> {
  readonly state: State;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly operation: Operation;
  /** Values of the path template, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON object of the body; empty when there is none. */
  readonly body: Members;
  header(name: string): string | undefined;
  /**
   * The members of a named example of a documented answer, to be filled with what the state holds.
   *
   * @throws Error when the spec has no such example.
   */
  example(status: number, name: string): Members;
}

/** A refusal for which the spec documents no answer; it is sent as a problem. */
export interface UndocumentedRefusal {
  readonly status: number;
  readonly refused: string;
}

/** What a rule answers. */
export type RuleReply = Choice | UndocumentedRefusal;

/** One way in which a provider's answer depends on what happened before. */
export interface Rule<State> {
  /** In kebab-case; stands in the header `railspec-rule` of the answers it makes. */
  readonly name: string;
  /** Ids of the facts it rests on, as in the provider's `facts.yaml`. */
  readonly facts: readonly string[];
  /** The `operationId`s it is asked for. */
  readonly operations: readonly string[];
  /** Answers a call, or leaves it to the rules after it. */
  apply(call: RuleCall<State>): RuleReply | undefined;
}

/** All rules of a provider, in the order in which they are asked, over the state they share. */
export interface Behaviour<State> {
  createState(spec: Spec): State;
  readonly rules: readonly Rule<State>[];
}
