const decimal = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,20}))?\s*$/i;

/**
 * The value of a decimal text, spelt in one way: `12.5`, `12.50` and `1.25e1` have the same key, and no digit is lost.
 *
 * @returns undefined when the text is no number
 */
export function numberKey(text: string): string | undefined {
  const match = decimal.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") {
    return undefined;
  }
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") {
    return "0";
  }
  const short = digits.replace(/(?<!0)0+$/, "");
  const power = BigInt(exponent) + BigInt(digits.length - short.length - fraction.length);
  return `${sign === "-" ? "-" : ""}${short}e${power}`;
}

/** Whether a key of {@link numberKey} stands for a whole number. */
export function isWhole(key: string): boolean {
  return !key.includes("e-");
}
