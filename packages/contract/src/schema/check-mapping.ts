import { isObject, type JsonObject, own } from "../json.ts";
import { appendPointer, resolvePointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/**
 * Refuses a `discriminator` with a mapping that leads nowhere; its values are names of components or references.
 *
 * @param schema stands at `pointer`
 * @throws {SpecError}
 */
export function checkMapping(
  document: JsonObject,
  references: ReferenceIndex,
  schema: JsonObject,
  pointer: string,
): void {
  const discriminator = own(schema, "discriminator") ?? {};
  const mapping = isObject(discriminator) ? (own(discriminator, "mapping") ?? {}) : undefined;
  const place = appendPointer(pointer, "discriminator", "mapping");
  if (!isObject(mapping)) {
    throw new SpecError("a `discriminator` or its `mapping` is no object", place);
  }
  for (const [value, target] of Object.entries(mapping)) {
    const here = appendPointer(place, value);
    if (typeof target !== "string") {
      throw new SpecError("a mapping leads to a schema by its name or a reference", here);
    }
    if (resolvePointer(document, appendPointer("/components/schemas", target)) === undefined) {
      references.target(target, pointer, { what: "the mapping", place: here });
    }
  }
}
