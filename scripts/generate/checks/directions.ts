import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import { schemaAt } from "./schema-at.ts";
import { isSchema, subSchemas } from "./sub-schemas.ts";

/** Which messages a check is for; `written`: the schema as it stands. */
export type Direction = "written" | "request" | "response";

/** Whether a schema, or one that it leads to, means another thing in requests than in answers. */
export function isDirectional(document: OpenApiDocument, start: Schema): boolean {
  return reachable(document, start, () => true).some(
    ({ readOnly, writeOnly }) => readOnly === true || writeOnly === true,
  );
}

/** Properties of a value under this schema that do not belong into a message of this direction: nothing may demand them. */
export function hiddenNames(document: OpenApiDocument, start: Schema, direction: Direction): string[] {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  if (direction === "written") {
    return [];
  }
  const names = reachable(document, start, inPlace).flatMap((schema) =>
    Object.entries((schema.properties ?? {}) as Record<string, unknown>) // linted: `properties` is a map
      .filter(
        ([, member]) => isSchema(member) && reachable(document, member, certain).some((one) => one[mark] === true),
      )
      .map(([name]) => name),
  );
  return [...new Set(names)].sort();
}

/** Names of members that a schema, or one applied with it, demands. */
export function demandedNames(document: OpenApiDocument, start: Schema): Set<string> {
  const lists = reachable(document, start, inPlace).flatMap(({ required = [], dependentRequired = {} }) => [
    required as string[], // linted: `required` is a list of names
    ...Object.values(dependentRequired as Record<string, string[]>), // linted: lists of names by name
  ]);
  return new Set(lists.flat());
}

const certain = (keyword: string): boolean => ["$ref", "allOf"].includes(keyword);

const inPlace = (keyword: string): boolean =>
  certain(keyword) || ["anyOf", "oneOf", "if", "then", "else", "dependentSchemas"].includes(keyword);

/** A schema and those it leads to by keywords of the given kind, `$ref` included. */
function reachable(document: OpenApiDocument, start: Schema, leads: (keyword: string) => boolean): Schema[] {
  const seen = new Set<Schema>([start]);
  for (const schema of seen) {
    const target = typeof schema.$ref === "string" ? schemaAt(document, schema.$ref) : undefined;
    const next = [...(isSchema(target) && leads("$ref") ? [target] : []), ...subSchemas(schema, leads)];
    for (const one of next) {
      seen.add(one);
    }
  }
  return [...seen];
}
