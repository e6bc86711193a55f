import type { Operation } from "@railspec/contract";
import type { Call } from "./call.ts";
import type { Choice } from "./choose-refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { RuleSet } from "./rules/engine.ts";

/** A call that is refused, with all that a provider may look at to word its answer. */
export interface RefusedCall {
  readonly call: Call;
  readonly operation: Operation;
  readonly refusal: Refusal;
}

/** What is looked at first when both the credential and the rest of a call are wrong. */
export type FirstCheck = "credentials" | "request";

/** How one provider departs from what every spec has in common. */
export interface ProviderRules {
  /** @default "credentials" */
  readonly firstCheck?: FirstCheck;
  /** Turns down a credential that the spec's schemes let pass, where they are wider than the provider. */
  readonly acceptsCredentials?: (call: Call) => boolean;
  /**
   * Chooses the documented answer to a refused call. `undefined` leaves it to the generic choice, `"undocumented"` says
   * that the provider documents nothing for the case, so the sandbox answers with a problem of its own.
   */
  readonly refuse?: (refused: RefusedCall) => Choice | "undocumented" | undefined;
  /** How its answers depend on what happened before; used only when a sandbox is started with rules. */
  readonly behaviour?: RuleSet;
}
