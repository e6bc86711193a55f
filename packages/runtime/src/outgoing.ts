import type { Context, Outgoing, Params, Row } from "./context.ts";
import { encodeBody } from "./encode.ts";
import type { CallOptions } from "./options.ts";
import { addHeaders, fillPath, writeQuery } from "./parameters.ts";

/**
 * Writes the request of a call.
 * @throws ParameterError, or whatever a value throws that has no form on the wire
 */
export function writeRequest(context: Context, operation: Row, params: Params, options: CallOptions): Outgoing {
  const { definition, base } = context;
  const { headers: common } = context.options;
  const { path = {}, query = {}, body: value } = params;
  const body = value === undefined ? null : encodeBody(definition.encoders, operation.body, value);
  const search = writeQuery(query, operation.styles);
  const headers: Record<string, string> = { accept: operation.accept };
  // Only fetch knows the boundary of a form.
  if (body !== null && !(body instanceof FormData)) {
    addHeaders(headers, { "content-type": operation.body });
  }
  for (const values of [typeof common === "function" ? common() : common, params.headers, options.headers]) {
    addHeaders(headers, values);
  }
  return { url: base + fillPath(operation.path, path) + (search && `?${search}`), headers, body };
}
