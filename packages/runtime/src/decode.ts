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
  const documented = media !== undefined;
  if (media === null) {
    return { value: undefined, clean: true };
  }
  if (kind && !/json|text|xml|urlencoded/.test(kind)) {
    return { value: new Blob([...chunks], { type: kind }), clean: documented };
  }
  const text = textOfBody(chunks);
  try {
    // An error page is not the documented text, even where that may be any.
    const page = type.includes("html") && !kind.includes("html");
    return kind.includes("json")
      ? { value: (codec?.parse ?? parseJson)(text), clean: documented }
      : { value: text, clean: documented && !page };
  } catch {
    return { value: text, clean: false };
  }
}
