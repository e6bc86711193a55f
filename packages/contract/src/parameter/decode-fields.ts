import type { JsonObject, JsonValue } from "../json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Place } from "../schema/walk-value.ts";
import { plainText } from "./broken-text.ts";
import type { Reading } from "./decode-styled.ts";
import { propertyNode, wants } from "./expected-types.ts";
import { typedText } from "./typed-text.ts";
import { typedArray } from "./typed-values.ts";

/** Path of a name such as `filter[range][min]` below `filter`; undefined when it is another name. */
export function bracketPath(name: string, parameter: string): string[] | undefined {
  if (!name.startsWith(`${parameter}[`) || !name.endsWith("]")) {
    return undefined;
  }
  return name.slice(parameter.length + 1, -1).split("][");
}

/** A value under a name in brackets: `filter[range][min]=1` has the path `range`, `min` below `filter`. */
export interface Field {
  readonly path: readonly string[];
  readonly raw: string;
}

function readGroup(group: readonly Field[], node: SchemaNode | undefined, reading: Reading, place: Place): JsonValue {
  const isArray = node !== undefined && wants(node, "array");
  const deeper = group.filter(({ path }) => path.length > 1).map(({ path, raw }) => ({ path: path.slice(1), raw }));
  const isIndexed = deeper.every(({ path }) => path.length === 1 && /^\d*$/.test(path[0] ?? ""));
  if (deeper.length > 0 && !(isArray && isIndexed)) {
    return decodeFields(deeper, node, reading, place);
  }
  const texts = (deeper.length > 0 ? deeper : group).map(({ raw }) => plainText(raw, reading.escapes));
  return isArray || texts.length > 1
    ? typedArray(texts, node, reading, place)
    : typedText(texts[0] ?? "", node, reading, place);
}

/**
 * Reads an object whose properties are written under names of their own.
 *
 * @param outer where the object stands in the value that is read
 * @throws {BrokenText} when percent-encoding is broken.
 */
export function decodeFields(
  fields: readonly Field[],
  node: SchemaNode | undefined,
  reading: Reading,
  outer?: Place,
): JsonObject {
  const groups = Map.groupBy(fields, ({ path }) => path[0] ?? "");
  return Object.fromEntries(
    [...groups].map(([name, group]) => {
      const place = { outer, token: name };
      return [name, readGroup(group, node && propertyNode(node, name), reading, place)];
    }),
  );
}
