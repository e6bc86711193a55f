import type { Call } from "./context.ts";
import { HttpError } from "./http-error.ts";
import type { AnyResult, DataOf } from "./result.ts";

/** Which call the answer of a failure belongs to. Kept here, so that a result, and a copy of it, shows nothing of its call. */
export const calls: WeakMap<Response, Call> = new WeakMap();

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
