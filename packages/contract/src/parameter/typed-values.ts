import type { JsonArray, JsonObject } from "../json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Place } from "../schema/walk-value.ts";
import { itemNode, propertyNode } from "./expected-types.ts";
import { type TextReader, typedText } from "./typed-text.ts";

/** Reads each text as the type of its item. */
export function typedArray(
  texts: readonly string[],
  node: SchemaNode | undefined,
  reader: TextReader,
  outer?: Place,
): JsonArray {
  return texts.map((text, token) => typedText(text, node && itemNode(node, token), reader, { outer, token }));
}

/** Reads each text as the type of its property. */
export function typedObject(
  pairs: readonly (readonly [string, string])[],
  node: SchemaNode | undefined,
  reader: TextReader,
): JsonObject {
  return Object.fromEntries(
    pairs.map(([name, text]) => {
      const place = { outer: undefined, token: name };
      return [name, typedText(text, node && propertyNode(node, name), reader, place)];
    }),
  );
}
