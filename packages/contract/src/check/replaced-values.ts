import { pointerTokens } from "../json-pointer.ts";
import { certainClosure, possibleClosure } from "../schema/closure.ts";
import { itemSchemas, propertySchemas } from "../schema/inside.ts";
import { assertions } from "../schema/keywords.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

type Path = readonly string[];

/** Keywords that ask for types, names and counts, which a placeholder does not change. */
const structural: ReadonlySet<string> = new Set([
  "type",
  "required",
  "dependentRequired",
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "unevaluatedItems",
  "minItems",
  "maxItems",
]);

/** Where values were replaced, relative to the value that is judged. */
export interface ReplacedValues {
  readonly node: SchemaNode;
  readonly paths: readonly Path[];
  /** Whether placeholders have the type of what they stand for. */
  readonly isTyped: boolean;
}

/** What of a finding decides whether it is sure. */
export interface Doubt {
  /** Of the value that the finding is about; for a property too many or too few, of its object. */
  readonly pointer: string;
  readonly property?: string;
  readonly keyword: string;
  /** Pointer of the schema with the keyword; absent when it was chosen by looking at the value. */
  readonly holder?: string;
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((token, index) => token === path[index]);
}

function step(nodes: readonly SchemaNode[], token: string): readonly SchemaNode[] {
  const items = /^\d+$/.test(token) ? itemSchemas(nodes, Number(token)) : [];
  return [...propertySchemas(nodes, token), ...items];
}

function asserts({ schema }: SchemaNode, isTyped: boolean): boolean {
  return typeof schema === "object" && assertions.some((name) => name in schema && !(isTyped && name === "type"));
}

function looksInside({ schema }: SchemaNode): boolean {
  return typeof schema === "object" && ["enum", "const", "uniqueItems", "contains"].some((name) => name in schema);
}

/** Whether schemas ask for the value at a path, or for one that holds it. */
function judge(nodes: readonly SchemaNode[], path: Path, isTyped: boolean): boolean {
  const possible = nodes.flatMap(possibleClosure);
  const all = [...possible, ...possible.flatMap(({ not }) => (not === undefined ? [] : possibleClosure(not)))];
  const [token, ...rest] = path;
  if (token === undefined) {
    return all.some((node) => asserts(node, isTyped));
  }
  const next = step(all, token);
  return all.some(looksInside) || (next.length > 0 && judge(next, rest, isTyped));
}

/** Whether a replaced value may have decided which schemas apply on the way to a place. */
function isDecided({ node, paths, isTyped }: ReplacedValues, way: Path): boolean {
  let nodes: readonly SchemaNode[] = [node];
  let inside = paths;
  for (let depth = 0; ; depth += 1) {
    const possible = nodes.flatMap(possibleClosure);
    const deciding = possible.flatMap((one) => [...one.anyOf, ...one.oneOf, ...(one.if === undefined ? [] : [one.if])]);
    if (deciding.length > 0 && inside.some((path) => judge(deciding, path, isTyped))) {
      return true;
    }
    const token = way[depth];
    if (token === undefined) {
      return false;
    }
    nodes = step(possible, token);
    inside = inside.filter(([first]) => first === token).map((path) => path.slice(1));
  }
}

/** The schemas that apply to a place whatever stands there. */
function certainAt(node: SchemaNode, way: Path): SchemaNode[] {
  let nodes = certainClosure(node);
  for (const token of way) {
    nodes = step(nodes, token).flatMap(certainClosure);
  }
  return nodes;
}

/**
 * Whether a finding about a value holds although parts of the value were replaced before it was stored: it must neither
 * ask for what was replaced nor come from a branch that what was replaced may have chosen.
 */
export function isSure(replaced: ReplacedValues, { pointer, property, keyword, holder }: Doubt): boolean {
  const way = pointerTokens(pointer);
  const { node, paths, isTyped } = replaced;
  const isAt = paths.some((path) => startsWith(way, path));
  const isExactlyAt = paths.every((path) => path.length >= way.length || !startsWith(way, path));
  if (isAt && !(isExactlyAt && isTyped && keyword === "type")) {
    return false;
  }
  if (!structural.has(keyword) && paths.some((path) => startsWith(path, way))) {
    return false;
  }
  const certain = certainAt(node, way);
  const isNameReplaced =
    property !== undefined &&
    paths.some((path) => path.length === way.length + 1 && path.at(-1) === property && startsWith(path, way));
  if (isNameReplaced && certain.flatMap(possibleClosure).some(({ patternProperties }) => patternProperties.size > 0)) {
    return false;
  }
  return (
    (keyword !== "unevaluatedProperties" &&
      keyword !== "unevaluatedItems" &&
      certain.some((one) => one.pointer === holder)) ||
    !isDecided(replaced, way)
  );
}
