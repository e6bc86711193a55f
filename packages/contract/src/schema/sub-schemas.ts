import { isArray, isObject, type JsonObject, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { childMap, childSchema, inPlaceList, inPlaceSchema } from "./keywords.ts";

/** A schema inside another one: keyword, its name or index under the keyword, and where it stands. */
export interface SubSchema {
  readonly keyword: string;
  readonly key: string | undefined;
  readonly pointer: string;
}

const singles = [...inPlaceSchema, ...childSchema];
const maps = [...childMap, "dependentSchemas", "$defs", "definitions"];
const lists = [...inPlaceList, "prefixItems"];

/**
 * The schemas directly inside `schema`, which stands at `pointer`.
 *
 * @throws {SpecError} when a keyword that must hold a list or a map of schemas holds something else.
 */
export function subSchemas(schema: JsonObject, pointer: string): SubSchema[] {
  const found: SubSchema[] = [];
  for (const keyword of singles) {
    if (own(schema, keyword) !== undefined) {
      found.push({ keyword, key: undefined, pointer: appendPointer(pointer, keyword) });
    }
  }
  for (const keyword of maps) {
    const map = own(schema, keyword);
    if (map !== undefined && !isObject(map)) {
      throw new SpecError(`\`${keyword}\` is no map of schemas`, appendPointer(pointer, keyword));
    }
    for (const key of Object.keys(map ?? {})) {
      found.push({ keyword, key, pointer: appendPointer(pointer, keyword, key) });
    }
  }
  for (const keyword of lists) {
    const list = own(schema, keyword);
    if (list !== undefined && !isArray(list)) {
      throw new SpecError(`\`${keyword}\` is no list of schemas`, appendPointer(pointer, keyword));
    }
    for (let index = 0; index < (list?.length ?? 0); index += 1) {
      found.push({ keyword, key: String(index), pointer: appendPointer(pointer, keyword, index) });
    }
  }
  return found;
}
