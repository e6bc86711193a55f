import { type Chunks, textOfBody } from "./body.ts";
import { parseJson } from "./json.ts";
import type { JsonCodec } from "./options.ts";

/** A body as a value; `clean` says whether it is what was documented. */
export interface Decoded {
  readonly value: unknown;
  readonly clean: boolean;
}

/**
 * Decodes a body: JSON, text (also when the type is unknown), or a `Blob` for all else.
 * `media` is the documented type, `type` the one that the answer names.
 */
export function decodeBody(chunks: Chunks, media: string | undefined, type: string, codec?: JsonCodec): Decoded {
  const kind = media ?? type;
  if (kind && !/json|text|xml|urlencoded/.test(kind)) {
    return { value: new Blob([...chunks], { type: kind }), clean: media !== undefined };
  }
  const text = textOfBody(chunks);
  if (kind.includes("json")) {
    try {
      return { value: (codec?.parse ?? parseJson)(text), clean: media !== undefined };
    } catch {
      return { value: text, clean: false };
    }
  }
  // An error page in place of the documented text.
  return { value: text, clean: media !== undefined && type.includes("html") === media.includes("html") };
}
