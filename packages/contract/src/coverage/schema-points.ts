import { isArray, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { certainClosure, hiddenNames, requiredOf } from "../schema/closure.ts";
import type { Direction } from "../schema/keywords.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";
import type { CoverageKind } from "./coverage-point.ts";
import { keywordPoints } from "./keyword-points.ts";

/** A point before it is known which operation it belongs to. */
export interface SchemaPoint {
  readonly kind: CoverageKind;
  readonly name: string;
  readonly specPointer: string;
}

/** Where a schema is used. */
export interface SchemaUse {
  readonly root: SchemaNode;
  readonly direction: Direction;
  /** True for values written as text, which always have the shape that their style gives them. */
  readonly isText: boolean;
}

function children(node: SchemaNode, hidden: readonly string[]): SchemaNode[] {
  const properties = [...node.properties].filter(([name]) => !hidden.includes(name)).map(([, property]) => property);
  return [
    ...properties,
    ...node.patternProperties.values(),
    ...node.prefixItems,
    node.additionalProperties,
    node.items,
    node.ref,
    ...node.allOf,
    ...node.anyOf,
    ...node.oneOf,
    node.then,
    node.else,
    ...node.dependentSchemas.values(),
  ].filter((child) => child !== undefined);
}

function shortPlace(pointer: string): string {
  return pointer.replace(/^\/components\/schemas\//, "").replace(/^\/paths\/[^/]+\/[^/]+\//, "");
}

function fieldPoints(node: SchemaNode, hidden: readonly string[]): SchemaPoint[] {
  const required = requiredOf(node);
  return [...node.properties]
    .filter(([name, property]) => !hidden.includes(name) && property.schema !== false)
    .flatMap(([name]): SchemaPoint[] => {
      const point = {
        name: `${shortPlace(node.pointer)} ${name}`,
        specPointer: appendPointer(node.pointer, "properties", name),
      };
      const present: SchemaPoint = { ...point, kind: "field-present" };
      return required.includes(name) ? [present] : [present, { ...point, kind: "field-absent" }];
    });
}

function valuePoints(node: SchemaNode): SchemaPoint[] {
  const values = typeof node.schema === "object" ? own(node.schema, "enum") : undefined;
  const points = (isArray(values) ? values : []).map((value, index): SchemaPoint => {
    const name = `${shortPlace(node.pointer)} = ${JSON.stringify(value)}`;
    return { kind: "enum-value", name, specPointer: appendPointer(node.pointer, "enum", index) };
  });
  const branches = [...node.oneOf, ...node.anyOf, node.then, node.else].filter((branch) => branch !== undefined);
  return [
    ...points,
    ...branches.map(
      ({ pointer }): SchemaPoint => ({ kind: "branch", name: shortPlace(pointer), specPointer: pointer }),
    ),
  ];
}

function hasShapeOfStyle({ schema }: SchemaNode): boolean {
  const type = typeof schema === "object" ? own(schema, "type") : undefined;
  return type === "string" || type === "array" || type === "object";
}

/** The schemas that are a branch of a union, or say what a branch says. */
function branchSchemas(all: ReadonlySet<SchemaNode>): Set<SchemaNode> {
  const branches = new Set([...all].flatMap(({ anyOf, oneOf }) => [...anyOf, ...oneOf]));
  for (const branch of branches) {
    for (const same of [...branch.allOf, ...(branch.ref === undefined ? [] : [branch.ref])]) {
      branches.add(same);
    }
  }
  return branches;
}

/** Whether a constant tells the branch from others, so that a value with it and a fault surely means this branch. */
function isTagged(node: SchemaNode): boolean {
  return certainClosure(node).some(({ properties }) =>
    [...properties.values()].some(({ schema }) => typeof schema === "object" && own(schema, "const") !== undefined),
  );
}

/** Everything in the schemas under a use that values can show. */
export function schemaPoints(spec: Spec, { root, direction, isText }: SchemaUse): SchemaPoint[] {
  const all = new Set<SchemaNode>([root]);
  for (const node of all) {
    for (const child of children(node, hiddenNames(node, direction))) {
      all.add(child);
    }
  }
  const branches = branchSchemas(all);

  function keywords(node: SchemaNode, hidden: readonly string[]): SchemaPoint[] {
    const points = keywordPoints(spec, node, direction);
    const own = points.filter(({ property }) => property === undefined || !hidden.includes(property));
    return own.flatMap(({ keyword, property, specPointer }): SchemaPoint[] => {
      const name = [shortPlace(node.pointer), keyword, property].filter((part) => part !== undefined).join(" ");
      const valid: SchemaPoint = { kind: "keyword-valid", name, specPointer };
      const isCertain = isText && keyword === "type" && hasShapeOfStyle(node);
      // A value that breaks a branch may have chosen another one; only the union itself can be said to be broken.
      const isChoice = branches.has(node) && !(keyword === "required" && isTagged(node));
      const canFail = direction === "request" && !isCertain && !isChoice;
      return canFail ? [valid, { ...valid, kind: "keyword-invalid" }] : [valid];
    });
  }

  return [...all].flatMap((node) => {
    const hidden = hiddenNames(node, direction);
    return [...fieldPoints(node, hidden), ...valuePoints(node), ...keywords(node, hidden)];
  });
}
