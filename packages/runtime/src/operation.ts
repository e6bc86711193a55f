import { beginCall, errorOf } from "./call.ts";
import type { Context, Params } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import { exchange } from "./exchange.ts";
import type { CallOptions } from "./options.ts";
import { writeRequest } from "./outgoing.ts";
import type { AnyResult } from "./result.ts";
import { toResult } from "./to-result.ts";

/** Calls an operation and tells the answer by its status. */
export async function callOperation(
  context: Context,
  id: string,
  operation: OperationDescriptor,
  params: Params = {},
  options: CallOptions = {},
): Promise<AnyResult> {
  const call = beginCall(context, id, operation, params, options);
  try {
    const answer = await exchange(call, writeRequest(call, params, options));
    const result = toResult(call, answer);
    call.watch("onResult", answer);
    return result;
  } catch (cause) {
    const error = errorOf(call, cause);
    call.watch("onError", error);
    throw error;
  }
}
