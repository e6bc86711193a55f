import type { JsonObject, JsonValue } from "../json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { plainText } from "./broken-text.ts";
import type { Reading } from "./decode-styled.ts";
import { propertyNode, wants } from "./expected-types.ts";
import { typedText } from "./typed-text.ts";
import { typedArray } from "./typed-values.ts";

/** A value under a name in brackets: `filter[range][min]=1` has the path `range`, `min` below `filter`. */
export interface Field {
  readonly path: readonly string[];
  readonly raw: string;
}

function readGroup(group: readonly Field[], node: SchemaNode | undefined, reading: Reading): JsonValue {
  const isArray = node !== undefined && wants(node, "array");
  const deeper = group.filter(({ path }) => path.length > 1).map(({ path, raw }) => ({ path: path.slice(1), raw }));
  const isIndexed = deeper.every(({ path }) => path.length === 1 && /^\d*$/.test(path[0] ?? ""));
  if (deeper.length > 0 && !(isArray && isIndexed)) {
    return decodeFields(deeper, node, reading);
  }
  const texts = (deeper.length > 0 ? deeper : group).map(({ raw }) => plainText(raw, reading.plus));
  return isArray || texts.length > 1
    ? typedArray(texts, node, reading.accepts)
    : typedText(texts[0] ?? "", node, reading.accepts);
}

/**
 * Reads an object whose properties are written under names of their own.
 *
 * @throws {BrokenText} when percent-encoding is broken.
 */
export function decodeFields(fields: readonly Field[], node: SchemaNode | undefined, reading: Reading): JsonObject {
  const groups = Map.groupBy(fields, ({ path }) => path[0] ?? "");
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, readGroup(group, node && propertyNode(node, name), reading)]),
  );
}
