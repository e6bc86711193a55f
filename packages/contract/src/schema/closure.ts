import { isArray, own } from "../json.ts";
import type { Direction } from "./keywords.ts";
import type { SchemaNode } from "./schema-node.ts";

function closure(start: SchemaNode, next: (node: SchemaNode) => Iterable<SchemaNode | undefined>): SchemaNode[] {
  const seen = new Set<SchemaNode>([start]);
  for (const node of seen) {
    for (const neighbour of next(node)) {
      if (neighbour !== undefined) {
        seen.add(neighbour);
      }
    }
  }
  return [...seen];
}

function alwaysApplied(node: SchemaNode): (SchemaNode | undefined)[] {
  return [node.ref, ...node.allOf];
}

/** Schemas that may apply to the same value as `node`: through references, compositions and conditions, not `not`. */
export function maybeApplied(node: SchemaNode): (SchemaNode | undefined)[] {
  return [
    ...alwaysApplied(node),
    ...node.anyOf,
    ...node.oneOf,
    node.if,
    node.then,
    node.else,
    ...node.dependentSchemas.values(),
  ];
}

/** Schemas that apply to what is inside a value under `node`. */
export function children(node: SchemaNode): (SchemaNode | undefined)[] {
  return [
    ...node.properties.values(),
    ...node.patternProperties.values(),
    ...node.prefixItems,
    node.additionalProperties,
    node.unevaluatedProperties,
    node.propertyNames,
    node.items,
    node.unevaluatedItems,
    node.contains,
  ];
}

/** The schemas, and all that stand in them or are applied with them. */
export function reachableSchemas(roots: readonly SchemaNode[]): Set<SchemaNode> {
  const nodes = new Set(roots);
  for (const node of nodes) {
    for (const next of [...children(node), ...maybeApplied(node), node.not]) {
      if (next !== undefined) {
        nodes.add(next);
      }
    }
  }
  return nodes;
}

/** `node` and every schema that surely applies to the same value. */
export function certainClosure(node: SchemaNode): SchemaNode[] {
  return closure(node, alwaysApplied);
}

/** `node` and every schema that may apply to the same value. */
export function possibleClosure(node: SchemaNode): SchemaNode[] {
  return closure(node, maybeApplied);
}

function isHidden(property: SchemaNode, direction: Direction): boolean {
  const keyword = direction === "request" ? "readOnly" : "writeOnly";
  return certainClosure(property).some(({ schema }) => typeof schema === "object" && own(schema, keyword) === true);
}

/**
 * Names of the properties of a value under `node` that do not belong into a message of this direction, whatever their
 * value. One that is `readOnly` or `writeOnly` in a branch only can be there with another value, so it can be required.
 */
export function hiddenNames(node: SchemaNode, direction: Direction): string[] {
  const hidden = new Set<string>();
  for (const member of possibleClosure(node)) {
    for (const [name, property] of member.properties) {
      if (isHidden(property, direction)) {
        hidden.add(name);
      }
    }
  }
  return [...hidden].sort();
}

/** What the schema itself requires. */
export function requiredOf({ schema }: SchemaNode): string[] {
  const list = typeof schema === "object" ? own(schema, "required") : undefined;
  return isArray(list) ? list.map(String) : [];
}

/** Names that some schema applying to the same value as `node` requires, directly or by condition. */
export function requiredNames(node: SchemaNode): Set<string> {
  const names = new Set<string>();
  for (const { schema } of possibleClosure(node)) {
    if (typeof schema === "boolean") {
      continue;
    }
    const dependent = own(schema, "dependentRequired");
    for (const list of [own(schema, "required"), ...Object.values(dependent ?? {})]) {
      for (const name of isArray(list) ? list : []) {
        names.add(String(name));
      }
    }
  }
  return names;
}
