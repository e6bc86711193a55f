import type { Call, Context, Params } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import { ParameterError, RailspecError } from "./errors.ts";
import { merge } from "./merge.ts";
import type { CallOptions } from "./options.ts";

/** Begins a call: options merged, errors named, hooks told. */
export function beginCall(
  context: Context,
  id: string,
  operation: OperationDescriptor,
  params: Params,
  options: CallOptions,
): Call {
  const { options: client, base } = context;
  const watch = client.hooks?.({ context, id, operation, params });
  const call: Call = {
    ...merge(client, options),
    auth: { ...client.auth, ...options.auth },
    timeout: merge(client.timeout, options.timeout),
    context,
    operation,
    pending: false,
    refreshed: false,
    fail(Kind, what, details) {
      const outcomeUnknown = call.pending && operation.retry !== "safe";
      const where = `${id}: ${operation.method} ${base}${operation.path}`;
      return new Kind(`${where} ${what}${outcomeUnknown ? "; outcome unknown" : ""}`, {
        ...details,
        operationId: id,
        outcomeUnknown,
      });
    },
    watch(event, detail) {
      try {
        watch?.(event, detail);
      } catch {
        // A watcher that fails must not take a call with it, least of all one that has been carried out.
      }
    },
  };
  return call;
}

/** The error of a call for what stopped it before it was sent. What is no error of ours may quote values. */
export function errorOf(call: Call, original: unknown): RailspecError {
  if (original instanceof RailspecError && original.operationId) {
    return original;
  }
  const why = original instanceof ParameterError ? `: ${original.message}` : "";
  return call.fail(ParameterError, `was not sent${why}`, { original });
}
