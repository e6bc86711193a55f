import { createFinalURL, mergeHeaders } from "openapi-fetch";
import type { Context, Outgoing, Params } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import { encodeBody } from "./encode.ts";
import type { CallOptions } from "./options.ts";
import { fillPath, writeQuery } from "./parameters.ts";

/** Headers of a call, weakest first: what the spec says, the client's, the call's. */
export function headersOf(
  { options }: Context,
  { responses }: OperationDescriptor,
  ...own: Parameters<typeof mergeHeaders>
): Headers {
  const { headers } = options;
  const accept = [...new Set(Object.values(responses).filter(Boolean))].join() || "*/*";
  return mergeHeaders({ accept }, typeof headers === "function" ? headers() : headers, ...own);
}

/** Writes the request of a call. */
export function writeRequest(
  context: Context,
  operation: OperationDescriptor,
  { path = {}, query = {}, headers, body }: Params,
  options: CallOptions,
): Outgoing {
  const { body: media } = operation;
  const encoded = body === undefined ? null : encodeBody(context.definition.encoders, media, body);
  // Only fetch knows the boundary of a form.
  const type = encoded === null || encoded instanceof FormData ? {} : { "content-type": media };
  return {
    url: createFinalURL(operation.path, {
      baseUrl: context.base,
      params: { path, query },
      pathSerializer: fillPath,
      querySerializer: () => writeQuery(query, operation.styles),
    }),
    headers: headersOf(context, operation, type, headers, options.headers),
    body: encoded,
  };
}
