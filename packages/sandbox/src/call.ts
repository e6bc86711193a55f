import type { RecordedRequest } from "@railspec/contract";
import { isJson, mediaTypeOf } from "./media-type.ts";

/** The body of a call; `json` when it could be read as that, else its bytes are only in the request. */
export type CallBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "bytes" };

/** One request as the sandbox sees it. */
export interface Call {
  /** The same request in the form that the contract checks read; header names are in lower case. */
  readonly request: RecordedRequest;
  readonly body: CallBody;
}

/** Reads the body of a request; never throws. */
export function toCall(request: RecordedRequest): Call {
  return { request, body: readBody(request) };
}

/** The value of a header, several ones joined with a comma. */
export function header({ request }: Call, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  return typeof value === "object" ? value.join(", ") : value;
}

function readBody({ body, headers }: RecordedRequest): CallBody {
  if (body === undefined) {
    return { kind: "none" };
  }
  const contentType = headers["content-type"];
  if (typeof contentType !== "string" || !isJson(mediaTypeOf(contentType))) {
    return { kind: "bytes" };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "bytes" };
  }
}
