import type { JsonObject } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";

/** HTTP methods a path item of OpenAPI 3.1 can hold. */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const texts: ReadonlySet<string> = new Set(["$ref", "summary", "description"]);
const known: ReadonlySet<string> = new Set([...texts, "servers", "parameters", ...httpMethods]);

/**
 * Refuses keys that a path item cannot have, such as `gett`, and those that a reference beside them takes the place of:
 * nothing would read what they hold.
 *
 * @throws {SpecError}
 */
export function checkPathItem(item: JsonObject, pointer: string): void {
  for (const key of Object.keys(item).filter((name) => !name.startsWith("x-"))) {
    if (!known.has(key)) {
      throw new SpecError(`a path item has no \`${key}\``, appendPointer(pointer, key));
    }
    if (Object.hasOwn(item, "$ref") && !texts.has(key)) {
      throw new SpecError(`\`${key}\` beside \`$ref\` is not supported`, appendPointer(pointer, key));
    }
  }
}
