import { percentDecode } from "../message/percent.ts";

/** Thrown inside the decoders for a text that is not written as its style demands; never leaves them. */
export class BrokenText extends Error {
  override readonly name = "BrokenText";
}

/** Decodes percent-encoding. @throws {BrokenText} */
export function plainText(raw: string, plus: boolean): string {
  const decoded = percentDecode(raw, plus);
  if (decoded === undefined) {
    throw new BrokenText("broken percent-encoding");
  }
  return decoded;
}
