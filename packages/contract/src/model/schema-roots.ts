import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";

type Visit = (value: JsonObject, pointer: string) => void;

/** HTTP methods a path item of OpenAPI 3.1 can hold. */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The pointers of all schemas in the document that are not inside another schema. */
export function schemaRoots(document: JsonObject): string[] {
  const roots: string[] = [];

  function each(value: JsonValue | undefined, pointer: string, visit: Visit): void {
    if (isArray(value)) {
      for (const [index, item] of value.entries()) {
        visitEntry(item, appendPointer(pointer, index), visit);
      }
    } else if (isObject(value)) {
      for (const [name, item] of Object.entries(value)) {
        visitEntry(item, appendPointer(pointer, name), visit);
      }
    }
  }

  function visitEntry(value: JsonValue, pointer: string, visit: Visit): void {
    if (isObject(value) && own(value, "$ref") === undefined) {
      visit(value, pointer);
    }
  }

  function under(holder: JsonObject, pointer: string, name: string, visit: Visit): void {
    each(own(holder, name), appendPointer(pointer, name), visit);
  }

  const parameter: Visit = (value, pointer) => {
    if (own(value, "schema") !== undefined) {
      roots.push(appendPointer(pointer, "schema"));
    }
    under(value, pointer, "content", mediaType);
  };
  const mediaType: Visit = (value, pointer) => {
    if (own(value, "schema") !== undefined) {
      roots.push(appendPointer(pointer, "schema"));
    }
    under(value, pointer, "encoding", (encoding, place) => under(encoding, place, "headers", parameter));
  };
  const response: Visit = (value, pointer) => {
    under(value, pointer, "headers", parameter);
    under(value, pointer, "content", mediaType);
  };
  const operation: Visit = (value, pointer) => {
    under(value, pointer, "parameters", parameter);
    const body = own(value, "requestBody");
    if (body !== undefined) {
      visitEntry(body, appendPointer(pointer, "requestBody"), response);
    }
    under(value, pointer, "responses", response);
    under(value, pointer, "callbacks", (callback, place) => each(callback, place, pathItem));
  };
  const pathItem: Visit = (value, pointer) => {
    under(value, pointer, "parameters", parameter);
    for (const method of httpMethods) {
      const found = own(value, method);
      if (found !== undefined) {
        visitEntry(found, appendPointer(pointer, method), operation);
      }
    }
  };

  under(document, "", "paths", pathItem);
  under(document, "", "webhooks", pathItem);
  const components = own(document, "components");
  if (isObject(components)) {
    const place = "/components";
    for (const name of Object.keys(own(components, "schemas") ?? {})) {
      roots.push(appendPointer(place, "schemas", name));
    }
    under(components, place, "parameters", parameter);
    under(components, place, "headers", parameter);
    under(components, place, "requestBodies", response);
    under(components, place, "responses", response);
    under(components, place, "callbacks", (callback, at) => each(callback, at, pathItem));
    under(components, place, "pathItems", pathItem);
  }
  return roots;
}
