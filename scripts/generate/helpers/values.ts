/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has a member of its own; JSON has no undefined ones. */
export function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && (value as Readonly<Record<string, unknown>>)[key] !== undefined; // any object may be asked
}

/** How many members an object has. */
export function sizeOf(value: object): number {
  return Object.values(value).filter((member) => member !== undefined).length;
}

/** The JSON type of a value. */
export function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** One text per JSON value: equal values, equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    const sorted = isObject(member) && Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted ? Object.fromEntries(sorted) : typeof member === "bigint" ? Number(member) : member;
  });
}

/** Values of a schema as a message shows them. */
export function listed(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length > 8 ? `${texts.slice(0, 8).join(", ")} or ${texts.length - 8} more` : texts.join(", ");
}

/** Characters of a text, as JSON Schema counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Whether a number is a whole multiple of another in decimal arithmetic: 19.99 is one of 0.01. */
export function isMultiple(value: number, divisor: number): boolean {
  const places = (number: number): number => {
    const [, fraction = "", exponent = "0"] = /^[^.e]*(?:\.(\d+))?(?:e(.+))?$/.exec(String(number)) ?? [];
    return Math.max(0, fraction.length - Number(exponent));
  };
  const scale = 10 ** Math.max(places(value), places(divisor));
  return Math.round(value * scale) % Math.round(divisor * scale) === 0;
}

/** Whether a value is a file or bytes. */
export function isFile(value: unknown): boolean {
  return typeof value === "object" && !/ (Object|Array|Null)\]/.test(Object.prototype.toString.call(value));
}
