import type { Secrets } from "./auth.ts";
import type { Answer, Context, Params } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import type { RailspecError } from "./errors.ts";
import type { RetryView } from "./hooks.ts";

/** What a watcher needs to know of a call that begins. Unredacted: `watch` makes views of it. */
export interface WatchedCall {
  readonly context: Pick<Context, "definition" | "options" | "base" | "clock">;
  readonly id: string;
  readonly operation: OperationDescriptor;
  readonly params: Params;
}

/** What is told with each event of a call, by the name of its hook. */
export interface WatchEvents {
  /** Headers and secrets that the request goes with. */
  readonly onRequest: readonly [headers: Readonly<Record<string, string>>, secrets: Secrets];
  readonly onResponse: Answer;
  readonly onRetry: RetryView;
  readonly onResult: Answer;
  readonly onError: RailspecError;
}

/** Gets the events of one call. */
export type Watch = <Event extends keyof WatchEvents>(event: Event, detail: WatchEvents[Event]) => void;

/**
 * Begins to watch a call; `watch` of `@railspec/runtime/watch` makes one from hooks. `Edition` names the edition of a
 * description that it knows the calls of; without one it fits every client.
 */
export interface Watcher<Edition extends string = never> {
  (call: WatchedCall): Watch;
  /** In types only: a client of another edition refuses this watcher. */
  readonly edition?: Edition;
}
