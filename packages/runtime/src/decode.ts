import type { Answer } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import { parseJson } from "./json.ts";
import type { JsonCodec } from "./options.ts";

const decoder = new TextDecoder();

/**
 * A body as a value, whether it is what was documented, and the documented media type: `null` for no body, `undefined` for an
 * undocumented answer.
 */
export type Decoded = readonly [value: unknown, clean: boolean, media: string | null | undefined];

/** Decodes the body of an answer: JSON, text (also when the type is unknown), or a `Blob` for all else. */
export function decodeBody(
  { response, bytes }: Pick<Answer, "response" | "bytes">,
  operation: OperationDescriptor,
  codec?: JsonCodec,
): Decoded {
  const type = response.headers.get("content-type") ?? "";
  const media = operation.responses[response.status];
  const kind = media === null ? "" : (media ?? type);
  // An error page is not the documented document or text, even where that may be any; JSON is what it can be read as.
  const page = /html/.test(type) && !/json|html|^$/.test(kind);
  let value: unknown;
  let clean = media !== undefined && !page;
  if (!page && kind && !/json|^text|[/+]xml|urlencoded/.test(kind)) {
    value = new Blob([bytes], { type: kind });
  } else if (media !== null) {
    const text = decoder.decode(bytes);
    value = text;
    if (kind.includes("json")) {
      try {
        value = (codec?.parse ?? parseJson)(text);
      } catch {
        clean = false;
      }
    }
  }
  return [value, clean, media];
}
