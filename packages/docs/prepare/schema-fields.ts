import type { OpenApiDocument, Reference, Schema } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";

/** One field of a body, flattened: `data[].address.line1`. */
export interface Field {
  path: string;
  type: string;
  required: boolean;
  description: string;
}

/** The fields of a schema and of those inside it; a schema that contains itself is entered once. */
export function schemaFields(document: OpenApiDocument, schema: Schema | Reference): Field[] {
  return fieldsOf(document, schema, "", []);
}

function fieldsOf(document: OpenApiDocument, place: Schema | Reference, prefix: string, parents: Schema[]): Field[] {
  const schema = resolveReference<Schema>(document, place);
  if (parents.includes(schema)) {
    return [];
  }
  const inside = [...parents, schema];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, reference]) => {
    const property = resolveReference<Schema>(document, reference);
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const description =
      ("$ref" in reference && "description" in reference && reference.description) || property.description;
    return [
      {
        path,
        type: typeName(document, property),
        required: schema.required?.includes(name) ?? false,
        description: typeof description === "string" ? description : "",
      },
      ...fieldsOf(document, property, path, inside),
    ];
  });
  const items = schema.items === undefined ? [] : fieldsOf(document, schema.items, `${prefix}[]`, inside);
  const members = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...items, ...members.flatMap((member) => fieldsOf(document, member, prefix, inside))];
}

/** The type of a schema in a word or two: `string`, `array of object`, `string or null`. */
export function typeName(document: OpenApiDocument, place: Schema | Reference): string {
  const schema = resolveReference<Schema>(document, place);
  if (schema.enum !== undefined) {
    return schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  }
  if (schema.const !== undefined) {
    return JSON.stringify(schema.const);
  }
  if (schema.type === "array" && schema.items !== undefined) {
    return `array of ${typeName(document, schema.items)}`;
  }
  if (schema.type !== undefined) {
    const types = [schema.type].flat().join(" or ");
    return schema.format === undefined ? types : `${types} (${schema.format})`;
  }
  const members = schema.anyOf ?? schema.oneOf ?? [];
  return members.length === 0 ? "any" : [...new Set(members.map((member) => typeName(document, member)))].join(" or ");
}
