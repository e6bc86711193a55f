/** Which way a message goes; decides whether `readOnly` or `writeOnly` properties are hidden. */
export type Direction = "request" | "response";

/** Keywords holding one schema that applies to the same value. */
export const inPlaceSchema = ["if", "then", "else", "not"] as const;

/** Keywords holding a list of schemas that apply to the same value. */
export const inPlaceList = ["allOf", "anyOf", "oneOf"] as const;

/** Keywords holding one schema that applies to a value inside. */
export const childSchema = [
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "items",
  "unevaluatedItems",
  "contains",
] as const;

/** Keywords holding schemas by name that apply to values inside. */
export const childMap = ["properties", "patternProperties"] as const;

/** Keywords that assert something about a value by themselves. */
export const assertions = [
  "type",
  "enum",
  "const",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "format",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxContains",
  "minContains",
  "maxProperties",
  "minProperties",
  "required",
  "dependentRequired",
] as const;

/** Keywords that say something to the reader, or that this package resolves before compiling. */
const annotations = [
  "$id",
  "$schema",
  "$ref",
  "$anchor",
  "$defs",
  "$comment",
  "definitions",
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "examples",
  "example",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
  "discriminator",
  "xml",
  "externalDocs",
  "dependentSchemas",
  "prefixItems",
] as const;

/** Every keyword of JSON Schema 2020-12 and OpenAPI 3.1 that a schema may hold; `x-` keys are allowed besides. */
export const knownKeywords: ReadonlySet<string> = new Set<string>([
  ...inPlaceSchema,
  ...inPlaceList,
  ...childSchema,
  ...childMap,
  ...assertions,
  ...annotations,
]);
