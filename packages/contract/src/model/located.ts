import { isObject, type JsonObject, own } from "../json.ts";
import { appendPointer, resolvePointer } from "../json-pointer.ts";
import { percentDecode } from "../message/percent.ts";
import { SpecError } from "../spec-error.ts";

/** An object of the document with its place and the places that led there. */
export interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
  /** Pointers from the operation down to this object; a reference adds the place that refers and the place it names. */
  readonly trail: readonly string[];
}

/**
 * The object at `pointer`, references followed.
 *
 * @throws {SpecError} when there is no object, or a reference leads nowhere, out of the document or in a circle.
 */
export function locate(document: JsonObject, pointer: string, outer: readonly string[]): Located {
  const trail = [...outer];
  let place = pointer;
  for (;;) {
    const value = resolvePointer(document, place);
    if (!isObject(value)) {
      throw new SpecError("missing or not an object", place);
    }
    if (trail.includes(place)) {
      throw new SpecError("`$ref` leads back to itself", place);
    }
    trail.push(place);
    const ref = own(value, "$ref");
    if (ref === undefined) {
      return { value, pointer: place, trail };
    }
    if (typeof ref !== "string" || !/^#(?:\/|$)/.test(ref)) {
      throw new SpecError(`\`$ref\` ${JSON.stringify(ref)} leads out of the document; bundle it first`, place);
    }
    const target = percentDecode(ref.slice(1), false);
    if (target === undefined) {
      throw new SpecError(`\`$ref\` ${JSON.stringify(ref)} has broken percent-encoding`, appendPointer(place, "$ref"));
    }
    if (resolvePointer(document, target) === undefined) {
      throw new SpecError(`\`$ref\` ${JSON.stringify(ref)} leads nowhere`, appendPointer(place, "$ref"));
    }
    place = target;
  }
}

/** The entries of the map under `name`, each with its pointer; none when the map is absent. */
export function entries(holder: Located, name: string): { key: string; pointer: string }[] {
  const map = own(holder.value, name);
  const pointer = appendPointer(holder.pointer, name);
  if (map === undefined) {
    return [];
  }
  if (!isObject(map)) {
    throw new SpecError(`\`${name}\` is no object`, pointer);
  }
  return Object.keys(map).map((key) => ({ key, pointer: appendPointer(pointer, key) }));
}
