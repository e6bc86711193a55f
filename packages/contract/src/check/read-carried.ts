import { type Escapes, unescapeText } from "../message/percent.ts";
import type { Decoded } from "../message/read-value.ts";
import type { Parameter } from "../model/operation.ts";
import type { Decoder } from "../parameter/decode-parameter.ts";
import { readDocument } from "./read-document.ts";

function readContent(raw: string, mediaType: string, escapes: Escapes): Decoded {
  const text = unescapeText(raw, escapes);
  if (text === undefined) {
    return { problem: "broken percent-encoding" };
  }
  return /json\b/i.test(mediaType) ? readDocument(text) : { value: text };
}

/** Reads what was sent under the name of a parameter or header, at least one text: by its content or by its style. */
export function readCarried(parameter: Parameter, raw: readonly string[], decoder: Decoder, escapes: Escapes): Decoded {
  const { mediaType } = parameter;
  return mediaType === undefined ? decoder.values(parameter, raw) : readContent(raw[0] ?? "", mediaType, escapes);
}
