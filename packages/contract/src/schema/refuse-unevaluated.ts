import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { certainClosure, possibleClosure, reachableSchemas } from "./closure.ts";
import type { SchemaNode } from "./schema-node.ts";
import { loneCondition } from "./variant.ts";

/** What the validator takes for evaluated although it may not be: where it is said, and what it is. */
interface Miscount {
  readonly node: SchemaNode;
  readonly what: string;
}

function miscountedItems(node: SchemaNode): Miscount | undefined {
  const certain = new Set(certainClosure(node));
  for (const other of possibleClosure(node)) {
    if (other.contains !== undefined) {
      return { node: other, what: "`contains`" };
    }
    const countsItems =
      other.items !== undefined || other.prefixItems.length > 0 || other.unevaluatedItems !== undefined;
    if (countsItems && !certain.has(other)) {
      return { node: other, what: "conditional items" };
    }
  }
  return undefined;
}

/** Conditions that something follows from. Of one that stands alone the validator counts rightly. */
function conditions(nodes: readonly SchemaNode[]): SchemaNode[] {
  return nodes.flatMap((node) => (node.if !== undefined && (node.then ?? node.else) !== undefined ? [node.if] : []));
}

function miscountedProperties(node: SchemaNode): Miscount | undefined {
  const certain = certainClosure(node);
  const named = new Set(certain.flatMap(({ properties }) => [...properties.keys()]));
  const all = possibleClosure(node);
  const deciding = new Set(conditions(all).flatMap((one) => possibleClosure(one)));
  const alone = new Set(all.flatMap(loneCondition));
  for (const other of all) {
    if (certain.includes(other) || alone.has(other)) {
      continue;
    }
    if (other.patternProperties.size > 0) {
      return { node: other, what: "conditional `patternProperties`" };
    }
    const isNew =
      other.additionalProperties !== undefined || [...other.properties.keys()].some((key) => !named.has(key));
    if (deciding.has(other) && isNew) {
      return { node: other, what: "properties that only a condition names," };
    }
  }
  return undefined;
}

/**
 * Refuses `unevaluatedItems` and `unevaluatedProperties` beside what the validator counts wrongly: it takes items and
 * properties for evaluated that are not, so that the keyword would rule out nothing. These are `contains`, items and
 * `patternProperties` in branches and conditions, and properties that nothing but a condition names.
 *
 * @throws {SpecError}
 */
export function refuseUnevaluated(roots: readonly SchemaNode[]): void {
  for (const node of reachableSchemas(roots)) {
    refuse(node, "unevaluatedItems", miscountedItems);
    refuse(node, "unevaluatedProperties", miscountedProperties);
  }
}

function refuse(
  node: SchemaNode,
  keyword: "unevaluatedItems" | "unevaluatedProperties",
  find: (node: SchemaNode) => Miscount | undefined,
): void {
  const isLimit = node[keyword] !== undefined && node[keyword].schema !== true;
  const found = isLimit ? find(node) : undefined;
  if (found !== undefined) {
    throw new SpecError(
      `\`${keyword}\` together with the ${found.what} at #${found.node.pointer} is not supported`,
      appendPointer(node.pointer, keyword),
    );
  }
}
