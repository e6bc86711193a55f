/** A JSON object as it was read. */
export type JsonMap = { [name: string]: unknown };

/** Whether a value is a JSON object. */
export function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a JSON pointer; undefined when there is none. */
export function jsonAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of pointer.split("/").slice(1)) {
    // What is no object has no such property.
    value = Object(value)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
}
