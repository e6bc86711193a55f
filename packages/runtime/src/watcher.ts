import type { Secrets } from "./auth.ts";
import type { Answer, Context, Params } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import type { RailspecError } from "./errors.ts";

/** What a watcher needs to know of a call that begins. Unredacted: `watch` makes views of it. */
export interface WatchedCall {
  readonly context: Pick<Context, "definition" | "options" | "base" | "clock">;
  readonly id: string;
  readonly operation: OperationDescriptor;
  readonly params: Params;
}

/** Gets the events of one call. */
export interface Watch {
  onRequest(secrets: Secrets): void;
  onResponse(answer: Answer): void;
  onRetry(delay: number, status: number | undefined, error?: RailspecError): void;
  onResult(answer: Answer): void;
  onError(error: RailspecError): void;
}

/** Begins to watch a call; `watch` of `@railspec/runtime/watch` makes one from hooks. */
export type Watcher = (call: WatchedCall) => Watch;
