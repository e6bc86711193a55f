import type { Call } from "./context.ts";
import { AbortError, TimeoutError } from "./errors.ts";

/**
 * Runs a part of a call until it ends, `ms` have passed or the caller's signal fires, even if the part ignores the signal it
 * gets.
 * @throws TimeoutError or AbortError, or what the part throws
 */
export function bounded<T>(call: Call, ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { context, signal, fail } = call;
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const finish = (): void => {
      cancel();
      signal?.removeEventListener("abort", stop);
    };
    const stop = (): void => {
      finish();
      reject(
        signal?.aborted ? fail(AbortError, "aborted", { original: signal.reason }) : fail(TimeoutError, "timed out"),
      );
      controller.abort();
    };
    const cancel = context.clock.after(ms, stop);
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener("abort", stop);
    run(controller.signal).then(resolve, reject).finally(finish);
  });
}
