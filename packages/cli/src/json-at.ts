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
    value = Object(value)[unescapeToken(token)];
  }
  return value;
}

/** The name that a JSON pointer ends in. */
export function lastToken(pointer: string): string {
  return unescapeToken(pointer.split("/").at(-1) ?? "");
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
