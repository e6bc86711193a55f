import { ParameterError } from "./errors.ts";

// A cheap sieve before the reviver, which costs much more than parsing; escapes can spell the same names.
const SUSPECT = /__proto__|constructor|\\u00/i;

/** Parses JSON without the members that would reach into a prototype when a caller merges the value. */
export function parseJson(text: string): unknown {
  return JSON.parse(text, SUSPECT.test(text) ? (key, value) => (isHostile(key, value) ? undefined : value) : undefined);
}

/** Whether a member reaches into a prototype when it is merged. */
export function isHostile(key: string, value: unknown): boolean {
  return key === "__proto__" || (key === "constructor" && "prototype" in Object(value));
}

/**
 * Writes JSON with every digit of a `bigint`.
 * @throws ParameterError for a number that JSON does not have
 */
export function stringifyJson(value: unknown): string {
  return JSON.stringify(value, (key, member) => {
    if (typeof member === "bigint") {
      // Not in TypeScript's es2024 library; where an engine lacks it the call fails instead of rounding.
      return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(String(member));
    }
    if (typeof member === "number" && !Number.isFinite(member)) {
      throw new ParameterError("a number is not finite", { original: key });
    }
    return member;
  });
}
