import { children, maybeApplied } from "./closure.ts";
import type { SchemaNode } from "./schema-node.ts";

interface Step {
  readonly node: SchemaNode;
  readonly before: Step | undefined;
  /** Whether `node` was reached through a `$ref`. */
  readonly isJump: boolean;
}

const cache = new WeakMap<SchemaNode, Map<string, readonly string[]>>();

function neighbours(node: SchemaNode): SchemaNode[] {
  return [...children(node), node.not, ...maybeApplied(node)].filter((next) => next !== undefined);
}

function toTrail(last: Step): string[] {
  const trail = [last.node.pointer];
  for (let step: Step | undefined = last; step?.before !== undefined; step = step.before) {
    if (step.isJump) {
      trail.unshift(step.before.node.pointer);
    }
  }
  return trail;
}

function search(root: SchemaNode, pointer: string): readonly string[] {
  const seen = new Set<SchemaNode>([root]);
  const queue: Step[] = [{ node: root, before: undefined, isJump: false }];
  for (const step of queue) {
    if (step.node.pointer === pointer) {
      return toTrail(step);
    }
    for (const node of neighbours(step.node)) {
      if (!seen.has(node)) {
        seen.add(node);
        queue.push({ node, before: step, isJump: node === step.node.ref });
      }
    }
  }
  return [root.pointer];
}

/**
 * The shortest way from `root` to the schema at `pointer`: the places that refer, from the outside in, then the schema
 * itself. Evidence is inherited along it.
 */
export function schemaTrail(root: SchemaNode, pointer: string): readonly string[] {
  const known = cache.get(root) ?? new Map<string, readonly string[]>();
  cache.set(root, known);
  let trail = known.get(pointer);
  if (trail === undefined) {
    trail = search(root, pointer);
    known.set(pointer, trail);
  }
  return trail;
}
