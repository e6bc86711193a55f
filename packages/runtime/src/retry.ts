import type { Clock } from "./clock.ts";
import type { Answer } from "./context.ts";
import type { RailspecError } from "./errors.ts";
import type { RetryOptions } from "./options.ts";

/** Whether a later attempt may end otherwise: no answer yet, or a status that says so. */
export function isPassing(outcome: Answer | RailspecError): boolean {
  return "code" in outcome
    ? /TIMEOUT|CONNECTION/.test(outcome.code)
    : /^(4(08|25|29)|50[0234])$/.test(String(outcome.response.status));
}

/**
 * Milliseconds to wait after attempt number `count`: what the provider asks for, else a random part of a doubling limit.
 * `Infinity` when there is to be no other attempt, or the provider asks for more than we are willing to wait.
 */
export function retryDelay(clock: Clock, options: RetryOptions, count: number, response: Response | undefined): number {
  const { attempts = 3, baseDelay = 250, maxDelay = 8000, maxRetryAfter = 60_000 } = options;
  const text = String(response?.headers.get("retry-after"));
  const asked = Number(text) >= 0 ? Number(text) * 1000 : Date.parse(text) - clock.now();
  const delay = asked >= 0 ? asked : clock.random() * Math.min(maxDelay, baseDelay * 2 ** (count - 1));
  return count < attempts && !(asked > maxRetryAfter) ? delay : Infinity;
}
