import { SpecError } from "../spec-error.ts";
import { children, maybeApplied } from "./closure.ts";
import type { SchemaNode } from "./schema-node.ts";

/**
 * Refuses a schema that applies itself to the same value again: checking it would never end. Circles through a
 * property or an item are fine.
 *
 * @throws {SpecError}
 */
export function checkInPlaceCircles(roots: readonly SchemaNode[]): void {
  const open = new Set<SchemaNode>();
  const done = new Set<SchemaNode>();
  const pending: SchemaNode[] = [...roots];

  function visit(node: SchemaNode): void {
    if (open.has(node)) {
      throw new SpecError("the schema applies itself to the same value for ever", node.pointer);
    }
    if (done.has(node)) {
      return;
    }
    open.add(node);
    for (const next of [...maybeApplied(node), node.not]) {
      if (next !== undefined) {
        visit(next);
      }
    }
    open.delete(node);
    done.add(node);
    pending.push(...children(node).filter((child) => child !== undefined));
  }

  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
  }
}
