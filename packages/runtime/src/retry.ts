import type { Clock } from "./clock.ts";
import type { RetryOptions } from "./options.ts";

/** Names of errors and statuses of answers after which a later attempt may end otherwise. */
export const PASSING: RegExp = /^(4(08|25|29)|50[0234])$|^(Timeout|Connection)/;

/**
 * Milliseconds to wait after attempt number `count`: what the provider asks for, else a random part of a doubling limit.
 * `Infinity` when there is to be no other attempt, or the provider asks for more than we are willing to wait.
 */
export function retryDelay(clock: Clock, options: RetryOptions, count: number, response: Response | undefined): number {
  const { attempts = 3, baseDelay = 250, maxDelay = 8000, maxRetryAfter = 60_000 } = options;
  const text = String(response?.headers.get("retry-after"));
  const asked = /^[\d.]+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now();
  const delay = asked >= 0 ? asked : clock.random() * Math.min(maxDelay, baseDelay * 2 ** (count - 1));
  return count < attempts && !(asked > maxRetryAfter) ? delay : Infinity;
}
