import { type Escapes, unescapeText } from "../message/percent.ts";

/** Thrown inside the decoders for a text that is not written as its style demands; never leaves them. */
export class BrokenText extends Error {
  override readonly name = "BrokenText";
}

/** Undoes the escapes of a text. @throws {BrokenText} */
export function plainText(raw: string, escapes: Escapes): string {
  const decoded = unescapeText(raw, escapes);
  if (decoded === undefined) {
    throw new BrokenText("broken percent-encoding");
  }
  return decoded;
}
