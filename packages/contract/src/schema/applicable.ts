import { isObject, type JsonValue, own } from "../json.ts";
import { certainClosure, hiddenNames, possibleClosure } from "./closure.ts";
import type { Direction } from "./keywords.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Validators } from "./validators.ts";

/** Tells which schemas apply to a value, conditions and unions resolved. */
export interface Applicable {
  /** `nodes` and all that they apply to the same value. */
  schemas(nodes: readonly SchemaNode[], value: JsonValue): readonly SchemaNode[];
  /** Whether schemas under `node` say anything about what is inside a value. */
  hasInside(node: SchemaNode): boolean;
  /** The schema that hides every value under `node` in this direction, by `readOnly` or `writeOnly`. */
  hiding(node: SchemaNode): SchemaNode | undefined;
  /** The schema that hides this value: one in a branch that the value fits, where no other hides every value. */
  hidingValue(node: SchemaNode, value: JsonValue): SchemaNode | undefined;
}

interface Profile {
  /** True when no condition or union decides which schemas apply. */
  readonly isFixed: boolean;
  readonly certain: readonly SchemaNode[];
  readonly hasInside: boolean;
  readonly hiddenNames: readonly string[];
  readonly hiding: SchemaNode | undefined;
  /** Whether a branch or condition can hide a value. */
  readonly mayHide: boolean;
}

/** A schema that applies to a value, about to apply others. */
interface Step {
  readonly node: SchemaNode;
  readonly hidden: readonly string[];
  readonly value: JsonValue;
  readonly isStrict: boolean;
}

function hasBranches(node: SchemaNode): boolean {
  return node.anyOf.length > 0 || node.oneOf.length > 0 || node.if !== undefined || node.dependentSchemas.size > 0;
}

function hasChildren(node: SchemaNode): boolean {
  const single = [node.additionalProperties, node.unevaluatedProperties, node.items, node.unevaluatedItems];
  return (
    node.properties.size > 0 ||
    node.patternProperties.size > 0 ||
    node.prefixItems.length > 0 ||
    single.some((child) => child !== undefined && typeof child.schema === "object")
  );
}

/** @param direction decides which properties are hidden, and so which branches of a union hold. */
export function createApplicable(validators: Validators, direction: Direction): Applicable {
  const hiddenKeyword = direction === "request" ? "readOnly" : "writeOnly";
  const hides = ({ schema }: SchemaNode): boolean => typeof schema === "object" && own(schema, hiddenKeyword) === true;
  const profiles = new Map<SchemaNode, Profile>();

  function profile(node: SchemaNode): Profile {
    let known = profiles.get(node);
    if (known === undefined) {
      const possible = possibleClosure(node);
      const certain = certainClosure(node);
      known = {
        isFixed: !possible.some(hasBranches),
        certain,
        hasInside: possible.some(hasChildren),
        hiddenNames: hiddenNames(node, direction),
        hiding: certain.find(hides),
        mayHide: possible.some(hides),
      };
      profiles.set(node, known);
    }
    return known;
  }

  function holds(node: SchemaNode, hidden: readonly string[], value: JsonValue): boolean {
    return validators.errorsWithin(node, direction, hidden, value).length === 0;
  }

  /** The schemas that `node` itself applies to the same value. */
  function next({ node, hidden, value, isStrict }: Step): (SchemaNode | undefined)[] {
    const found: (SchemaNode | undefined)[] = [node.ref, ...node.allOf];
    for (const union of [node.anyOf, node.oneOf]) {
      const holding = union.filter((branch) => holds(branch, hidden, value));
      // A value that fits no branch is reported for that; any branch may then name its properties.
      found.push(...(holding.length > 0 || isStrict ? holding : union));
    }
    if (node.if !== undefined) {
      // A condition looks at what is there, so nothing is hidden from it.
      found.push(...(holds(node.if, [], value) ? [node.if, node.then] : [node.else]));
    }
    for (const [name, dependent] of node.dependentSchemas) {
      found.push(isObject(value) && Object.hasOwn(value, name) ? dependent : undefined);
    }
    return found;
  }

  /** @param isStrict whether a union that the value fits no branch of applies nothing */
  function expand(start: SchemaNode, value: JsonValue, into: Set<SchemaNode>, isStrict = false): void {
    const { hiddenNames: hidden } = profile(start);
    const queue = [start];
    for (const node of queue) {
      if (!into.has(node)) {
        into.add(node);
        queue.push(...next({ node, hidden, value, isStrict }).filter((found) => found !== undefined));
      }
    }
  }

  return {
    hasInside: (node) => profile(node).hasInside,
    hiding: (node) => profile(node).hiding,
    hidingValue(node, value) {
      if (!profile(node).mayHide) {
        return undefined;
      }
      const applied = new Set<SchemaNode>();
      expand(node, value, applied, true);
      return [...applied].find(hides);
    },
    schemas(nodes, value) {
      const [first] = nodes;
      if (nodes.length === 1 && first !== undefined && profile(first).isFixed) {
        return profile(first).certain;
      }
      const found = new Set<SchemaNode>();
      for (const node of nodes) {
        expand(node, value, found);
      }
      return [...found];
    },
  };
}
