interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly scale: number;
}

function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, whole = "0", fraction = "", exponent = "0"] = match;
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

function scaled(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

/**
 * Whether `value` is a whole multiple of `divisor` in decimal arithmetic: 19.99 is a multiple of 0.01, though not in
 * binary floating point.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) {
    return value % divisor === 0;
  }
  const left = parseDecimal(String(value));
  const right = parseDecimal(String(divisor));
  if (left === undefined || right === undefined || right.digits === 0n) {
    return false;
  }
  const scale = Math.max(left.scale, right.scale);
  return scaled(left, scale) % scaled(right, scale) === 0n;
}
