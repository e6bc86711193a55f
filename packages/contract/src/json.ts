/** Any value that a JSON text can hold. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;

/** A JSON array. */
export type JsonArray = readonly JsonValue[];

/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** True for a JSON object, false for arrays, null and scalars. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a JSON array; needed because `Array.isArray` does not narrow readonly arrays. */
export function isArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** A type of JSON Schema. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** The JSON name of a value's type; whole numbers are "integer". */
export function typeOf(value: JsonValue): JsonType {
  if (value === null) {
    return "null";
  }
  if (isArray(value)) {
    return "array";
  }
  if (typeof value === "number") {
    return Number.isInteger(value) ? "integer" : "number";
  }
  // `typeof` has no other outcome left for a JSON value.
  return typeof value as "boolean" | "string" | "object";
}

/** The own property `name`, or undefined; never something inherited from `Object.prototype`. */
export function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
