import { isArray, own } from "../json.ts";
import { certainClosure, possibleClosure } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

/** A type of JSON Schema, `integer` counted as `number`. */
export type BroadType = "null" | "boolean" | "number" | "string" | "array" | "object";

const all: readonly BroadType[] = ["null", "boolean", "number", "string", "array", "object"];
const cache = new WeakMap<SchemaNode, ReadonlySet<BroadType>>();

function broad(type: unknown): BroadType | undefined {
  return type === "integer" ? "number" : all.find((candidate) => candidate === type);
}

function ofValue(value: unknown): BroadType {
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "array" : (broad(typeof value) ?? "object");
}

function hintedTypes(node: SchemaNode): Set<BroadType> {
  if (node.properties.size > 0 || node.patternProperties.size > 0) {
    return new Set(["object"]);
  }
  return new Set(node.items !== undefined || node.prefixItems.length > 0 ? ["array"] : all);
}

function ownTypes(node: SchemaNode): Set<BroadType> {
  if (typeof node.schema === "boolean") {
    return new Set(all);
  }
  const type = own(node.schema, "type");
  if (type !== undefined) {
    return new Set((isArray(type) ? type : [type]).flatMap((name) => broad(name) ?? []));
  }
  const values = own(node.schema, "enum");
  if (isArray(values)) {
    return new Set(values.map(ofValue));
  }
  const constant = own(node.schema, "const");
  return constant === undefined ? hintedTypes(node) : new Set([ofValue(constant)]);
}

function both(left: ReadonlySet<BroadType>, right: ReadonlySet<BroadType>): Set<BroadType> {
  return new Set([...left].filter((type) => right.has(type)));
}

/** The types that a value under `node` can have, as far as the schema says it; all when it does not. */
export function expectedTypes(node: SchemaNode): ReadonlySet<BroadType> {
  const known = cache.get(node);
  if (known !== undefined) {
    return known;
  }
  let types: Set<BroadType> = new Set(all);
  for (const member of certainClosure(node)) {
    types = both(types, ownTypes(member));
    for (const union of [member.anyOf, member.oneOf]) {
      if (union.length > 0) {
        types = both(types, new Set(union.flatMap((branch) => [...expectedTypes(branch)])));
      }
    }
  }
  cache.set(node, types);
  return types;
}

/** Whether the schema asks for this type, among others perhaps; one that allows every type asks for none. */
export function wants(node: SchemaNode, type: BroadType): boolean {
  const types = expectedTypes(node);
  return types.size < all.length && types.has(type);
}

/** The schema that may describe the property `name` of a value under `node`. */
export function propertyNode(node: SchemaNode, name: string): SchemaNode | undefined {
  const members = certainClosure(node);
  for (const member of members) {
    const found = member.properties.get(name);
    if (found !== undefined) {
      return found;
    }
  }
  for (const branch of members.flatMap((member) => [...member.anyOf, ...member.oneOf])) {
    const found = propertyNode(branch, name);
    if (found !== undefined) {
      return found;
    }
  }
  return members.find(({ additionalProperties }) => additionalProperties !== undefined)?.additionalProperties;
}

/** The schema of the items of an array under `node`, where it has one. */
export function itemNode(node: SchemaNode, index: number): SchemaNode | undefined {
  const members = certainClosure(node);
  for (const member of members) {
    const found = member.prefixItems[index] ?? member.items;
    if (found !== undefined) {
      return found;
    }
  }
  for (const branch of members.flatMap((member) => [...member.anyOf, ...member.oneOf])) {
    const found = itemNode(branch, index);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The names of the properties that an object under `node` can have, and whether others are allowed for explicitly. */
export function propertyNames(node: SchemaNode): { readonly names: ReadonlySet<string>; readonly isOpen: boolean } {
  const members = possibleClosure(node);
  return {
    names: new Set(members.flatMap((member) => [...member.properties.keys()])),
    isOpen: members.some(
      ({ additionalProperties, patternProperties }) =>
        (additionalProperties !== undefined && additionalProperties.schema !== false) || patternProperties.size > 0,
    ),
  };
}
