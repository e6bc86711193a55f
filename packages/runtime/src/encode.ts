import type { BodyEncoder } from "./definition.ts";
import { ParameterError } from "./errors.ts";
import { stringifyJson } from "./json.ts";
import type { RequestBody } from "./platform-types.ts";

/** Writes a body as its media type wants it. */
export function encodeBody(
  encoders: Readonly<Record<string, BodyEncoder>> = {},
  media = "json",
  body: unknown,
): RequestBody {
  const encoder = encoders[media];
  if (encoder) {
    return encoder(body);
  }
  if (media.includes("json")) {
    return stringifyJson(body);
  }
  if (/ (Object|Array|Null)/.test(Object.prototype.toString.call(body))) {
    throw new ParameterError(`the body has no form as ${media}`);
  }
  // What remains is text or bytes; of anything else fetch makes a text.
  return body as RequestBody;
}
