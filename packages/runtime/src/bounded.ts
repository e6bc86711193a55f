import type { Clock } from "./clock.ts";

/**
 * Runs a task until it ends, `ms` have passed or the caller's signal fires, even if the task ignores the signal it gets.
 * `stopped` makes the error; it gets the reason of the caller's signal, where that was the cause.
 */
export function bounded<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
  stopped: (reason: unknown) => Error,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const finish = (): void => {
      cancel();
      signal?.removeEventListener("abort", stop);
    };
    const stop = (): void => {
      finish();
      reject(stopped(signal?.reason));
      controller.abort();
    };
    const cancel = clock.after(ms, stop);
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener("abort", stop);
    run(controller.signal).then(resolve, reject).finally(finish);
  });
}
