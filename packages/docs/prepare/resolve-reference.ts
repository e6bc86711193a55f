import type { OpenApiDocument, Reference } from "./open-api.ts";

/**
 * The thing that stands in a place of a bundle, behind its reference if it is one.
 *
 * @throws Error when a reference points outside the bundle or at nothing
 */
export function resolveReference<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let current: T | Reference = value;
  const seen = new Set<string>();
  while (isReference(current)) {
    const { $ref } = current;
    if (seen.has($ref)) {
      throw new Error(`${$ref} refers to itself`);
    }
    seen.add($ref);
    current = follow<T>(document, $ref);
  }
  return current;
}

/** Whether a value of a bundle is a reference. */
export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

function follow<T extends object>(document: OpenApiDocument, $ref: string): T | Reference {
  if (!$ref.startsWith("#/")) {
    throw new Error(`${$ref} is not inside the bundle`);
  }
  let current: unknown = document;
  for (const token of $ref.slice(2).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    current = typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined;
  }
  if (typeof current !== "object" || current === null) {
    throw new Error(`${$ref} points at nothing`);
  }
  // The bundle has been linted against OpenAPI 3.1: what stands there is of the kind that the place asks for.
  return current as T | Reference;
}
