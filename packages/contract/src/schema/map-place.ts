import { isArray, isObject, type JsonValue, own } from "../json.ts";
import { appendPointer, parentPointer, pointerTokens } from "../json-pointer.ts";
import { possibleClosure } from "./closure.ts";
import { itemSchemas, propertySchemas } from "./inside.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Violation } from "./violation.ts";

/** Stands for every key of a map. */
const anyKey = "/*";

const closures = new WeakMap<SchemaNode, readonly SchemaNode[]>();

function possible(starts: readonly SchemaNode[]): SchemaNode[] {
  const all = new Set<SchemaNode>();
  for (const start of starts) {
    const closure = closures.get(start) ?? possibleClosure(start);
    closures.set(start, closure);
    for (const node of closure) {
      all.add(node);
    }
  }
  return [...all];
}

/** Whether a key of an object is data: no schema gives it as the name of a property. */
function isKey(nodes: readonly SchemaNode[], token: string): boolean {
  const names = nodes.filter(({ properties }) => properties.size > 0);
  return !names.some(({ properties }) => properties.has(token)) && (names.length === 0 || speaksOf(nodes, token));
}

function speaksOf(nodes: readonly SchemaNode[], token: string): boolean {
  return propertySchemas(nodes, token).length > 0;
}

/** Whether an object under all of `nodes` is a map by its patterns, so that a key which fits none is data, too. */
export function isPatternMap(nodes: readonly SchemaNode[]): boolean {
  return (
    nodes.some(({ patternProperties }) => patternProperties.size > 0) &&
    nodes.every(({ properties }) => properties.size === 0)
  );
}

/**
 * A pointer into a value under `node`, with a star for every key of a map: a key that `additionalProperties`,
 * `patternProperties` or `unevaluatedProperties` speaks of, or nothing at all. Names of the schema stay, and so do names
 * that stand where the schema names others; positions in lists stay.
 */
export function mapPlace(node: SchemaNode, value: JsonValue, pointer: string): string {
  let nodes: readonly SchemaNode[] = possible([node]);
  let here: JsonValue | undefined = value;
  let place = "";
  for (const token of pointerTokens(pointer)) {
    if (isArray(here)) {
      place = appendPointer(place, token);
      nodes = possible(itemSchemas(nodes, Number(token)));
      here = here[Number(token)];
    } else {
      place = isKey(nodes, token) ? place + anyKey : appendPointer(place, token);
      nodes = possible(propertySchemas(nodes, token));
      here = here !== undefined && isObject(here) ? own(here, token) : undefined;
    }
  }
  return place;
}

/** Like {@link mapPlace}, for a property that nothing speaks of, or that is missing. */
export function propertyPlace(node: SchemaNode, value: JsonValue, pointer: string, isData: boolean): string {
  const outer = parentPointer(pointer);
  return mapPlace(node, value, outer) + (isData ? anyKey : pointer.slice(outer.length));
}

/** The place of a violation of `node` by `value`. */
export function violationPlace(node: SchemaNode, value: JsonValue, violation: Violation): string {
  const { pointer, property, isDataKey = false, keyword } = violation;
  // What `propertyNames` rules out is told apart like any other key.
  return property === undefined || keyword === "propertyNames"
    ? mapPlace(node, value, pointer)
    : propertyPlace(node, value, pointer, isDataKey);
}
