import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { certainClosure, children, maybeApplied, possibleClosure } from "./closure.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A schema for the same value after which the validator counts evaluated items wrongly. */
function miscounted(node: SchemaNode): SchemaNode | undefined {
  const certain = new Set(certainClosure(node));
  return possibleClosure(node).find((other) => {
    const countsItems =
      other.items !== undefined || other.prefixItems.length > 0 || other.unevaluatedItems !== undefined;
    return other.contains !== undefined || (countsItems && !certain.has(other));
  });
}

/**
 * Refuses `unevaluatedItems` beside `contains`, and with items in branches and conditions: the validator takes items for
 * evaluated that are not, so that `unevaluatedItems` would rule out nothing.
 *
 * @throws {SpecError}
 */
export function refuseUnevaluatedItems(roots: readonly SchemaNode[]): void {
  const seen = new Set(roots);
  // A set that grows while it is iterated gives what was added, too.
  for (const node of seen) {
    const isLimit = node.unevaluatedItems !== undefined && node.unevaluatedItems.schema !== true;
    const other = isLimit ? miscounted(node) : undefined;
    if (other !== undefined) {
      const what = other.contains === undefined ? "conditional items" : "`contains`";
      throw new SpecError(
        `\`unevaluatedItems\` together with the ${what} at #${other.pointer} is not supported`,
        appendPointer(node.pointer, "unevaluatedItems"),
      );
    }
    for (const next of [...maybeApplied(node), node.not, ...children(node)]) {
      if (next !== undefined) {
        seen.add(next);
      }
    }
  }
}
