import { isObject, type JsonObject, type JsonValue, own } from "./json.ts";
import { appendPointer } from "./json-pointer.ts";
import type { Operation } from "./model/operation.ts";
import { readBasePaths } from "./model/read-base-paths.ts";
import { type PathItem, readOperations, readPathItems } from "./model/read-operations.ts";
import type { Source } from "./model/read-parameter.ts";
import { readSecuritySchemes } from "./model/read-security.ts";
import { createRouter, type Route } from "./model/router.ts";
import { schemaRoots } from "./model/schema-roots.ts";
import { checkVersion } from "./schema/dialect.ts";
import { createFormats } from "./schema/formats.ts";
import { checkInPlaceCircles } from "./schema/in-place-circles.ts";
import { checkAgainstMetaSchema } from "./schema/meta-schema.ts";
import { indexReferences } from "./schema/reference-index.ts";
import { refuseUnevaluated } from "./schema/refuse-unevaluated.ts";
import { createSchemaGraph } from "./schema/schema-graph.ts";
import { createValidators } from "./schema/validators.ts";
import { createValueWalker } from "./schema/walk-value.ts";
import type { LoadOptions, Spec } from "./spec.ts";
import { SpecError } from "./spec-error.ts";

interface JsonFacts {
  /** Whether a name occurs that every object inherits something under. */
  hasReservedName: boolean;
}

function checkJson(value: unknown, pointer: string, above: Set<object>, facts: JsonFacts): asserts value is JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") {
    facts.hasReservedName ||= typeof value === "string" && value in Object.prototype;
    return;
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) {
      throw new SpecError(`${value} is no JSON number`, pointer);
    }
    return;
  }
  if (typeof value !== "object") {
    throw new SpecError(`not JSON: ${typeof value}`, pointer);
  }
  if (above.has(value)) {
    throw new SpecError("not JSON: a circle of objects; references must stay `$ref`s", pointer);
  }
  above.add(value);
  const children: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, child] of children) {
    facts.hasReservedName ||= typeof key === "string" && key in Object.prototype;
    checkJson(child, appendPointer(pointer, key), above, facts);
  }
  above.delete(value);
}

function collectOperations(groups: readonly (readonly Operation[])[]): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const operation of groups.flat()) {
    const other = operations.get(operation.id);
    if (other !== undefined) {
      throw new SpecError(
        `doubled operationId ${JSON.stringify(operation.id)}, also at #${other.pointer}`,
        operation.pointer,
      );
    }
    operations.set(operation.id, operation);
  }
  return operations;
}

function createRoutes(document: JsonObject, items: readonly PathItem[], groups: readonly (readonly Operation[])[]) {
  const shapes = new Map<string, string>();
  return items.flatMap(({ path, item }, index) => {
    const shape = path.replace(/\{[^{}]+\}/g, "{}");
    const other = shapes.get(shape);
    if (other !== undefined) {
      throw new SpecError(`the path cannot be told apart from ${JSON.stringify(other)}`, item.pointer);
    }
    shapes.set(shape, path);
    const root = { value: document, pointer: "" };
    return [...Map.groupBy(groups[index] ?? [], (operation) => basesKey(operation, item, root))].map(
      ([key, operations]) => {
        const route: Route = { path, operations: new Map(operations.map((found) => [found.method, found])) };
        return { route, bases: key.split("\n") };
      },
    );
  });
}

/** Operations with the same servers share a route; a line break cannot occur in a base path. */
function basesKey(operation: Operation, item: PathItem["item"], root: { value: JsonObject; pointer: string }): string {
  const self = { value: operation.definition, pointer: operation.pointer };
  return readBasePaths([self, item, root]).join("\n");
}

function readInfo(document: JsonObject): { title: string; version: string } {
  const info = own(document, "info");
  const title = isObject(info) ? own(info, "title") : undefined;
  const version = isObject(info) ? own(info, "version") : undefined;
  if (typeof title !== "string" || typeof version !== "string") {
    throw new SpecError("`info` needs a `title` and a `version`", "/info");
  }
  return { title, version };
}

/**
 * Reads a bundled OpenAPI 3.1 document and compiles every schema in it, for both directions.
 *
 * It fails closed: whatever cannot be checked is an error here, never a check that silently passes later.
 *
 * @throws {SpecError} with the place: no OpenAPI 3.1, an unknown dialect, keyword, format or key of a path item, a doubled
 * `$id`, `operationId` or name in a path, a reference or mapping that leads nowhere or out of the document, used or not,
 * a schema that does not compile.
 */
export function loadSpec(document: unknown, options: LoadOptions = {}): Spec {
  const facts: JsonFacts = { hasReservedName: false };
  checkJson(document, "", new Set(), facts);
  checkVersion(document);
  const roots = schemaRoots(document);
  const formats = createFormats(options.formats ?? {});
  const graph = createSchemaGraph(document, indexReferences(document, roots), {
    formats: new Set(Object.keys(formats)),
    unknownKeywords: options.unknownKeywords ?? "refuse",
  });
  const schemas = roots.map(graph);
  for (const node of schemas) {
    checkAgainstMetaSchema(node.schema, node.pointer);
  }
  checkInPlaceCircles(schemas);
  refuseUnevaluated(schemas);
  const validators = createValidators(formats, facts.hasReservedName, schemas);
  const source: Source = { document, schema: graph };
  const securitySchemes = readSecuritySchemes(document);
  const items = readPathItems(source);
  const groups = items.map((item) => readOperations(source, item, securitySchemes));
  const operations = collectOperations(groups);
  const routes = createRoutes(document, items, groups);
  for (const node of schemas) {
    validators.prove(node);
  }
  return {
    document,
    ...readInfo(document),
    operations,
    securitySchemes,
    router: createRouter(routes),
    schemas,
    validators,
    walkers: {
      request: createValueWalker(validators, "request"),
      response: createValueWalker(validators, "response"),
    },
    ledger: options.ledger,
  };
}
