/** A number whose text says more than a double can hold. */
export interface InexactNumber {
  readonly pointer: string;
  /** The digits as they were sent. */
  readonly source: string;
}

/** Digits without sign, point, exponent and outer zeros, so that equal numbers compare equal. */
function significant(text: string): string {
  return text
    .replace(/e.*$/i, "")
    .replace(/[-.]/g, "")
    .replace(/^0+|0+$/g, "");
}

/** Whether the text of a number says more than a double can hold: too many digits, or too large or small. */
export function isInexact(source: string): boolean {
  return significant(source) !== significant(String(Number(source)));
}
