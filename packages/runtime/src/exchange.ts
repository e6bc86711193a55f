import { attempt } from "./attempt.ts";
import { bounded } from "./bounded.ts";
import type { Answer, Call, Outgoing } from "./context.ts";
import { RailspecError } from "./errors.ts";
import { PASSING, retryDelay } from "./retry.ts";

/** Sends a request as often as the policy of its operation allows, with credentials and within its time limits. */
export async function exchange(call: Call, request: Outgoing): Promise<Answer> {
  const { context, operation, watch, retry = {}, timeout, retryBudget = 10 } = call;
  const { clock } = context;
  const deadline = clock.now() + (timeout.total ?? 60_000);
  const within = <T>(ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    bounded(call, Math.min(ms, deadline - clock.now()), run);

  for (let count = 1; ; count++) {
    // Everything that goes wrong in an attempt has been made an error of this call.
    const outcome = await within(timeout.attempt ?? 30_000, (signal) => attempt(call, request, signal)).catch(
      (error: RailspecError) => error,
    );
    const failed = outcome instanceof RailspecError;
    const passing = PASSING.test(`${failed ? outcome.name : outcome.response.status}`);
    const delay =
      passing && retry && operation.retry && retryBudget - context.spent >= 1
        ? retryDelay(clock, retry, count, outcome.response)
        : Infinity;
    if (delay < deadline - clock.now()) {
      context.spent++;
      watch("onRetry", { delay, status: outcome.response?.status, error: failed ? outcome : undefined });
      await within(
        deadline,
        (signal) => new Promise<void>((resolve) => signal.addEventListener("abort", clock.after(delay, resolve))),
      );
      continue;
    }
    if (failed) {
      throw outcome;
    }
    if (!passing) {
      context.spent = Math.max(0, context.spent - 0.1);
    }
    return outcome;
  }
}
