import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { appendPointer, resolvePointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { checkPathItem, httpMethods } from "./check-path-item.ts";
import { type Located, locate } from "./located.ts";

type Visit = (value: JsonObject, pointer: string) => void;

/**
 * The pointers of all schemas in the document that are not inside another schema, wherever they are used or not.
 *
 * @throws {SpecError} for a path item with an unknown key, or where a reference leads nowhere; those of schemas are for
 * the schema graph to follow
 */
export function schemaRoots(document: JsonObject): string[] {
  const roots: string[] = [];
  const seen = new Set<string>();
  /** What references lead to: looked at last, as most of it stands where it is found without them. */
  const targets: (() => void)[] = [];

  function each(value: JsonValue | undefined, pointer: string, visitAt: (place: string) => void): void {
    if (isArray(value) || isObject(value)) {
      for (const name of Object.keys(value)) {
        visitAt(appendPointer(pointer, name));
      }
    } else if (value !== undefined) {
      throw new SpecError("neither an object nor a list", pointer);
    }
  }

  /** For a map that can hold extensions beside its entries. */
  function eachButExtensions(value: JsonValue | undefined, pointer: string, visitAt: (place: string) => void): void {
    const isEntry = (place: string): boolean => !place.startsWith("/x-", pointer.length);
    each(value, pointer, (place) => (isEntry(place) ? visitAt(place) : undefined));
  }

  function visitEntry(pointer: string, visit: Visit): void {
    const found = locate(document, pointer, []);
    if (found.pointer === pointer) {
      visitOnce(found, visit);
    } else {
      targets.push(() => visitOnce(found, visit));
    }
  }

  function visitOnce({ value, pointer }: Located, visit: Visit): void {
    if (!seen.has(pointer)) {
      seen.add(pointer);
      visit(value, pointer);
    }
  }

  function under(holder: JsonObject, pointer: string, name: string, visit: Visit): void {
    each(own(holder, name), appendPointer(pointer, name), (place) => visitEntry(place, visit));
  }

  function visitPathItem(pointer: string): void {
    const written = resolvePointer(document, pointer);
    if (isObject(written)) {
      checkPathItem(written, pointer);
    }
    visitEntry(pointer, pathItem);
  }

  // Nothing in them is a schema, but they can be references.
  const other: Visit = () => undefined;
  const content: Visit = (value, pointer) => {
    if (own(value, "schema") !== undefined) {
      roots.push(appendPointer(pointer, "schema"));
    }
    under(value, pointer, "examples", other);
  };
  const parameter: Visit = (value, pointer) => {
    content(value, pointer);
    under(value, pointer, "content", mediaType);
  };
  const mediaType: Visit = (value, pointer) => {
    content(value, pointer);
    under(value, pointer, "encoding", (encoding, place) => under(encoding, place, "headers", parameter));
  };
  const response: Visit = (value, pointer) => {
    under(value, pointer, "headers", parameter);
    under(value, pointer, "content", mediaType);
    under(value, pointer, "links", other);
  };
  const callback: Visit = (value, pointer) => eachButExtensions(value, pointer, visitPathItem);
  const operation: Visit = (value, pointer) => {
    under(value, pointer, "parameters", parameter);
    if (own(value, "requestBody") !== undefined) {
      visitEntry(appendPointer(pointer, "requestBody"), response);
    }
    eachButExtensions(own(value, "responses"), `${pointer}/responses`, (place) => visitEntry(place, response));
    under(value, pointer, "callbacks", callback);
  };
  const pathItem: Visit = (value, pointer) => {
    checkPathItem(value, pointer);
    under(value, pointer, "parameters", parameter);
    for (const method of httpMethods.filter((name) => own(value, name) !== undefined)) {
      visitEntry(appendPointer(pointer, method), operation);
    }
  };

  const components = own(document, "components") ?? {};
  if (!isObject(components)) {
    throw new SpecError("`components` is no object", "/components");
  }
  eachButExtensions(own(document, "paths"), "/paths", visitPathItem);
  each(own(document, "webhooks"), "/webhooks", visitPathItem);
  each(own(components, "schemas"), "/components/schemas", (place) => roots.push(place));
  const kinds = { parameters: parameter, headers: parameter, requestBodies: response, responses: response };
  for (const [name, visit] of Object.entries({ ...kinds, callbacks: callback, examples: other, links: other })) {
    under(components, "/components", name, visit);
  }
  each(own(components, "pathItems"), "/components/pathItems", visitPathItem);
  // A list hands out entries that are added while it is walked.
  for (const target of targets) {
    target();
  }
  return roots;
}
