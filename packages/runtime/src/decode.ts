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
 * `media` is the documented type, `null` for no body, `undefined` for an undocumented answer; `type` is what the answer names.
 */
export function decodeBody(chunks: Chunks, media: string | null | undefined, type: string, codec?: JsonCodec): Decoded {
  const kind = media ?? type;
  let clean = media !== undefined;
  let value: unknown;
  if (media !== null) {
    if (kind && !/json|text|xml|urlencoded/.test(kind)) {
      value = new Blob([...chunks], { type: kind });
    } else {
      value = textOfBody(chunks);
      if (kind.includes("json")) {
        try {
          value = (codec?.parse ?? parseJson)(String(value));
        } catch {
          clean = false;
        }
      } else if (type.includes("html") && !kind.includes("html")) clean = false;
    }
  }
  return { value, clean };
}
