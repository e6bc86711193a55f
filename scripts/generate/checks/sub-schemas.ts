import type { Schema } from "../openapi-document.ts";

const single = ["if", "then", "else", "not", "items", "contains", "additionalProperties", "propertyNames"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas"];

/** Whether a value is a schema that says something; `true` and `false` do not lead anywhere. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The schemas directly inside a schema, under keywords of the given kind. */
export function subSchemas(schema: Schema, leads: (keyword: string) => boolean): Schema[] {
  const values = [
    ...single.filter(leads).map((keyword) => schema[keyword]),
    ...[...lists, ...maps].filter(leads).flatMap((keyword) => Object.values(schema[keyword] ?? {})),
  ];
  return values.filter(isSchema);
}
