import { isObject, type JsonValue } from "../json.ts";
import { pointerTokens } from "../json-pointer.ts";
import { certainClosure, requiredOf } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

const mostTried = 16;

/**
 * The value with fewer properties beside the one that was changed: without each optional one, then without all of
 * them. A condition on the changed one can rule the others out.
 */
export function withFewer(node: SchemaNode, value: JsonValue, pointer: string): JsonValue[] {
  const [changed] = pointerTokens(pointer);
  if (!isObject(value) || changed === undefined) {
    return [];
  }
  const required = new Set(certainClosure(node).flatMap(requiredOf));
  const optional = Object.keys(value).filter((name) => name !== changed && !required.has(name));
  const without = (gone: readonly string[]): JsonValue =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !gone.includes(name)));
  return optional.length === 0
    ? []
    : [...optional.slice(0, mostTried).map((name) => without([name])), without(optional)];
}
