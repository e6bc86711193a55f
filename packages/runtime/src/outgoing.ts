import type { Call, Outgoing, Params } from "./context.ts";
import { encodeBody } from "./encode.ts";
import type { CallOptions } from "./options.ts";
import { addHeaders, fillPath, writeQuery } from "./parameters.ts";

/**
 * Writes the request of a call.
 * @throws ParameterError, or whatever a value throws that has no form on the wire
 */
export function writeRequest(call: Call, params: Params, options: CallOptions): Outgoing {
  const { context, operation } = call;
  const { definition, base } = context;
  const { headers: common } = context.options;
  const { path = {}, query = {}, body: value } = params;
  const body = value === undefined ? null : encodeBody(definition.encoders, operation.body, value);
  const search = writeQuery(query, operation.styles, definition.writeStyled);
  const headers: Record<string, string> = { accept: operation.accept ?? "application/json" };
  for (const values of [
    // Only fetch knows the boundary of a form.
    body === null || body instanceof FormData ? undefined : { "content-type": operation.body },
    typeof common === "function" ? common() : common,
    params.headers,
    options.headers,
  ]) {
    addHeaders(headers, values);
  }
  return { url: base + fillPath(operation.path, path) + search, headers, body };
}
