import { listOperations, type OpenApiDocument, resolveReference, type Schema } from "../openapi-document.ts";

type Node = Readonly<Record<string, unknown>>;

/** Wire names met in one operation, with the strictest category each has there; undefined for a name that has none. */
type Names = Map<string, string | undefined>;

const strictness = [undefined, "pii", "financial", "secret"];

/**
 * Wire name of every property, parameter and header with `x-sensitive` to its category, the strictest if it has several.
 * A name that is sensitive in some operations only stands once for each of them, as `operationId.name`; a body whose whole
 * schema is sensitive as `operationId.body`, such an answer as `operationId.200`.
 */
export function collectSensitive(document: OpenApiDocument): Record<string, string> {
  const operations = listOperations(document).map(({ operation, parameters }) => {
    const names: Names = new Map();
    for (const parameter of parameters) {
      note(names, parameter.name, parameter["x-sensitive"]);
    }
    const body = operation.requestBody && resolveReference(document, operation.requestBody);
    const schemas = Object.values(body?.content ?? {}).map(
      ({ schema }) => schema && resolveReference(document, schema),
    );
    note(
      names,
      "body",
      schemas.map((schema) => schema?.["x-sensitive"]).find((category) => category !== undefined),
    );
    visit(document, [body, operation.responses], names, new Set());
    for (const [status, response] of Object.entries(operation.responses)) {
      const schemas = Object.values(resolveReference(document, response).content ?? {}).map(({ schema }) => schema);
      note(
        names,
        status,
        schemas.map((schema) => rootCategory(document, schema)).find((category) => category !== undefined),
      );
    }
    return { id: operation.operationId, names };
  });
  const everywhere = (name: string): boolean =>
    !/^(?:body|[1-5]\d\d)$/.test(name) &&
    operations.every(({ names }) => !names.has(name) || names.get(name) !== undefined);
  const found: Names = new Map();
  for (const { id, names } of operations) {
    for (const [name, category] of names) {
      if (category !== undefined) {
        note(found, everywhere(name) ? name : `${id}.${name}`, category);
      }
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.flatMap(([name, category]) => (category ? [[name, category]] : [])));
}

/** What a schema says of its values as a whole, itself or by what a list holds. */
function rootCategory(document: OpenApiDocument, schema: Schema | undefined): unknown {
  const node = schema && resolveReference(document, schema);
  return (
    schema?.["x-sensitive"] ?? node?.["x-sensitive"] ?? (node?.items && rootCategory(document, node.items as Schema))
  ); // linted: `items` is a schema
}

function note(names: Names, name: string, category: unknown): void {
  const before = names.get(name);
  const now = strictness.includes(category as string) ? (category as string | undefined) : undefined; // membership was just asked
  names.set(name, strictness.indexOf(now) > strictness.indexOf(before) ? now : before);
}

/** Notes every property and header below this node, through references, each component once. */
function visit(document: OpenApiDocument, raw: unknown, names: Names, seen: Set<object>): void {
  if (typeof raw !== "object" || raw === null || seen.has(raw)) {
    return;
  }
  seen.add(raw);
  const node = resolveReference(document, raw) as Node; // an object, by the line above
  for (const key of ["properties", "headers"]) {
    for (const [name, member] of Object.entries((node[key] as Node | undefined) ?? {})) {
      const own = (member as Node)["x-sensitive"]; // members of these maps are objects
      note(names, name, own ?? (resolveReference(document, member) as Node)["x-sensitive"]);
    }
  }
  for (const [key, value] of Object.entries(node)) {
    if (key !== "examples" && key !== "example") {
      visit(document, value, names, seen);
    }
  }
}
