import { isHostile } from "./json.ts";
import type { JsonCodec } from "./options.ts";

/**
 * Reads JSON without losing a digit: an integer that a number cannot hold safely becomes a `bigint`, a decimal that a number
 * cannot hold becomes a string with its digits as they came. All else is as usual, also in type: an `amount: number` of the
 * spec may then be any of the three.
 *
 * It rests on the source text that `JSON.parse` hands to its reviver: Node 22, Deno, Bun, Chrome 114, Firefox 135, Safari 18.4.
 * Elsewhere every answer with a number in it is a DecodeError.
 * @example createBitpowrClient({ baseUrl, json: exactJson })
 */
export const exactJson: JsonCodec = {
  parse(text) {
    return JSON.parse(text, exactMember);
  },
};

// TypeScript's library does not know the third argument yet.
function exactMember(key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (isHostile(key, value)) {
    return undefined;
  }
  if (typeof value !== "number") {
    return value;
  }
  const source = context?.source;
  if (source === undefined) {
    throw new TypeError("JSON.parse gives no source text here");
  }
  if (/^-?\d+$/.test(source)) {
    return Number.isSafeInteger(value) ? value : BigInt(source);
  }
  return digitsOf(source) === digitsOf(String(value)) ? value : source;
}

/** A decimal in one canonical form: digits without outer zeros, and the power of ten they are multiplied with. */
function digitsOf(text: string): string {
  const [, whole = "", fraction = "", exponent = "0"] = /(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?/i.exec(text) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const kept = digits.replace(/0+$/, "");
  return `${kept}e${kept && Number(exponent) - fraction.length + digits.length - kept.length}`;
}
