import type { JsonArray, JsonObject } from "../json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { itemNode, propertyNode } from "./expected-types.ts";
import { type Accepts, typedText } from "./typed-text.ts";

/** Reads each text as the type of its item. */
export function typedArray(texts: readonly string[], node: SchemaNode | undefined, accepts: Accepts): JsonArray {
  return texts.map((text, index) => typedText(text, node && itemNode(node, index), accepts));
}

/** Reads each text as the type of its property. */
export function typedObject(
  pairs: readonly (readonly [string, string])[],
  node: SchemaNode | undefined,
  accepts: Accepts,
): JsonObject {
  return Object.fromEntries(
    pairs.map(([name, text]) => [name, typedText(text, node && propertyNode(node, name), accepts)]),
  );
}
