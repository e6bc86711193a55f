import type { Call } from "./context.ts";
import { HttpError } from "./http-error.ts";
import type { AnyResult, DataOf } from "./result.ts";

// Keyed by the answer, so that a result, and a copy of it, shows nothing of its call.
const calls = new WeakMap<Response, Call>();

/** Remembers which call an answer belongs to. */
export function remember(response: Response, call: Call): void {
  calls.set(response, call);
}

/**
 * The data of a success.
 * @throws HttpError for any other answer; its `result` is that answer
 * @example const customer = await unwrap(client.getCustomer({ path: { uid } }));
 */
export function unwrap<Result extends AnyResult>(result: Promise<Result>): Promise<DataOf<Result>>;
export function unwrap<Result extends AnyResult>(result: Result): DataOf<Result>;
export function unwrap(result: AnyResult | Promise<AnyResult>): unknown {
  return result instanceof Promise ? result.then(dataOf) : dataOf(result);
}

function dataOf(result: AnyResult): unknown {
  if (result.ok) {
    return result.data;
  }
  const { response } = result;
  const what = `answered ${response.status}`;
  const details = { original: result, response };
  throw calls.get(response)?.fail(HttpError, what, details) ?? new HttpError(what, details);
}
