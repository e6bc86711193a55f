import { attempt } from "./attempt.ts";
import { bounded } from "./bounded.ts";
import type { Answer, Call, Context, Outgoing } from "./context.ts";
import { AbortError, RailspecError, TimeoutError } from "./errors.ts";
import { isPassing, retryDelay } from "./retry.ts";

/** Sends a request as often as the policy of its operation allows, with credentials and within its time limits. */
export async function exchange(context: Context, call: Call, request: Outgoing): Promise<Answer> {
  const { clock, options: client } = context;
  const { operation, options, fail, watch } = call;
  const { retry = {}, timeout = {}, signal } = options;
  const policy = retry && operation.retry && operation.retry !== "never" ? retry : { attempts: 1 };
  const deadline = clock.now() + (timeout.total ?? 60_000);
  let refreshed = false;

  const within = <T>(ms: number, run: (inner: AbortSignal) => Promise<T>): Promise<T> =>
    bounded(clock, Math.min(ms, deadline - clock.now()), signal, run, (original) =>
      original === undefined ? fail(TimeoutError, "timed out") : fail(AbortError, "was aborted", { original }),
    );

  const authorized = async (inner: AbortSignal): Promise<Answer> => {
    const answer = await attempt(context, call, request, inner);
    if (answer.response.status !== 401 || refreshed) {
      return answer;
    }
    refreshed = true;
    return attempt(context, call, request, inner, answer);
  };

  for (let count = 1; ; count++) {
    // Everything that goes wrong in an attempt has been made an error of this call.
    const outcome = await within(timeout.attempt ?? 30_000, authorized).catch((error: RailspecError) => error);
    const failed = outcome instanceof RailspecError;
    const passing = isPassing(outcome);
    const delay = passing && context.budget >= 1 ? retryDelay(clock, policy, count, outcome.response) : Infinity;
    if (delay < deadline - clock.now()) {
      context.budget--;
      watch?.onRetry(delay, outcome.response?.status, failed ? outcome : undefined);
      await within(deadline, (inner) => sleep(clock, delay, inner));
      continue;
    }
    if (failed) {
      throw outcome;
    }
    if (!passing) {
      context.budget = Math.min(client.retryBudget ?? 10, context.budget + 0.1);
    }
    return outcome;
  }
}

function sleep(clock: Context["clock"], ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", clock.after(ms, resolve));
  });
}
