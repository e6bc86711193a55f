import type { JsonObject } from "../json.ts";
import { children, maybeApplied, reachableSchemas } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

/** Schemas that say something of a value as a whole: those that apply to it, and to parts of it that have no name. */
function partsOf(node: SchemaNode): (SchemaNode | undefined)[] {
  const named = new Set<SchemaNode | undefined>(node.properties.values());
  return [...maybeApplied(node), node.not, ...children(node).filter((child) => !named.has(child))];
}

/**
 * The schemas whose values are sensitive: marked themselves, or by a schema that may apply to the same value, or to a
 * part of it that no name tells from the rest, such as the items of a list.
 */
export function sensitiveSchemas(
  roots: readonly SchemaNode[],
  isMarked: (value: JsonObject, pointer: string) => boolean,
): ReadonlySet<SchemaNode> {
  const users = new Map<SchemaNode, SchemaNode[]>();
  const found = new Set<SchemaNode>();
  for (const node of reachableSchemas(roots)) {
    if (typeof node.schema === "object" && isMarked(node.schema, node.pointer)) {
      found.add(node);
    }
    for (const part of partsOf(node)) {
      if (part !== undefined) {
        const list = users.get(part) ?? [];
        list.push(node);
        users.set(part, list);
      }
    }
  }
  for (const node of found) {
    for (const user of users.get(node) ?? []) {
      found.add(user);
    }
  }
  return found;
}
