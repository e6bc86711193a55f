import type { Call, Context, Params, Row } from "./context.ts";
import { DecodeError, ParameterError, RailspecError } from "./errors.ts";
import type { CallOptions } from "./options.ts";

/** Begins a call: options merged, errors named, hooks told. */
export function beginCall(context: Context, id: string, operation: Row, params: Params, options: CallOptions): Call {
  const { options: client, base } = context;
  const call: Call = {
    operation,
    options: {
      ...client,
      ...options,
      auth: { ...client.auth, ...options.auth },
      timeout: { ...client.timeout, ...options.timeout },
    },
    pending: false,
    fail(Kind, what, details) {
      const outcomeUnknown = call.pending && operation.retry !== "safe";
      const suffix = outcomeUnknown ? "; the outcome is unknown" : "";
      return new Kind(`${id}: ${operation.method} ${base}${operation.path} ${what}${suffix}`, {
        ...details,
        operationId: id,
        outcomeUnknown,
      });
    },
    watch: client.hooks?.({ context, id, operation, params }),
  };
  return call;
}

/** The error of a call for what stopped it; `response` is the answer, where one had come. What is no error of ours may quote values. */
export function errorOf(call: Call, original: unknown, response?: Response): RailspecError {
  if (original instanceof RailspecError && original.operationId) {
    return original;
  }
  if (response) {
    return call.fail(DecodeError, `answered ${response.status} with a body that cannot be read`, {
      original,
      response,
    });
  }
  const why = original instanceof ParameterError ? `: ${original.message}` : "";
  return call.fail(ParameterError, `was not sent${why}`, { original });
}
