import { own } from "../json.ts";
import { children, maybeApplied } from "./closure.ts";
import type { Direction } from "./keywords.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Whether a schema means something else in one direction than in the other. */
export type DirectionMarks = (node: SchemaNode, direction: Direction) => boolean;

/** All schemas that `node` leads to in one step. */
function neighbours(node: SchemaNode): SchemaNode[] {
  return [...maybeApplied(node), ...children(node), node.not].filter((next) => next !== undefined);
}

function sources(roots: readonly SchemaNode[]): Map<SchemaNode, SchemaNode[]> {
  const found = new Map<SchemaNode, SchemaNode[]>(roots.map((root) => [root, []]));
  // A map hands out entries that are added while it is walked.
  for (const node of found.keys()) {
    for (const next of neighbours(node)) {
      const list = found.get(next);
      if (list === undefined) {
        found.set(next, [node]);
      } else {
        list.push(node);
      }
    }
  }
  return found;
}

/**
 * Finds the schemas that lead to a `readOnly` (requests) or `writeOnly` (responses) one. All others mean the same both
 * ways, so they are compiled once.
 */
export function markDirections(roots: readonly SchemaNode[]): DirectionMarks {
  const from = sources(roots);
  const marked = (keyword: string): Set<SchemaNode> => {
    const reached = new Set(
      [...from.keys()].filter(({ schema }) => typeof schema === "object" && own(schema, keyword) === true),
    );
    for (const node of reached) {
      for (const source of from.get(node) ?? []) {
        reached.add(source);
      }
    }
    return reached;
  };
  const marks = { request: marked("readOnly"), response: marked("writeOnly") };
  return (node, direction) => marks[direction].has(node);
}
