/** An object of a JSON document. */
export type Tree = Record<string, unknown>;

/** Whether a value is an object with members, and no list. */
export function isRecord(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
