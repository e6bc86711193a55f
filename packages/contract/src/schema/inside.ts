import type { SchemaNode } from "./schema-node.ts";

const patterns = new Map<string, RegExp>();

/** Whether a pattern of the schema, such as a name of `patternProperties`, fits a name. */
export function matches(pattern: string, name: string): boolean {
  let regExp = patterns.get(pattern);
  if (regExp === undefined) {
    regExp = new RegExp(pattern, "u");
    patterns.set(pattern, regExp);
  }
  return regExp.test(name);
}

function addOwn(node: SchemaNode, name: string, into: SchemaNode[]): void {
  const before = into.length;
  const named = node.properties.get(name);
  if (named !== undefined) {
    into.push(named);
  }
  if (node.patternProperties.size > 0) {
    for (const [pattern, schema] of node.patternProperties) {
      if (matches(pattern, name)) {
        into.push(schema);
      }
    }
  }
  if (into.length === before && node.additionalProperties !== undefined) {
    into.push(node.additionalProperties);
  }
}

/** The schemas of the property `name` of an object that `nodes` apply to; empty when none of them speaks about it. */
export function propertySchemas(nodes: readonly SchemaNode[], name: string): readonly SchemaNode[] {
  const found: SchemaNode[] = [];
  for (const node of nodes) {
    addOwn(node, name, found);
  }
  return found.length > 0 ? found : nodes.flatMap(({ unevaluatedProperties }) => unevaluatedProperties ?? []);
}

/** The schemas of an item of an array that `nodes` apply to. */
export function itemSchemas(nodes: readonly SchemaNode[], index: number): readonly SchemaNode[] {
  const found = nodes.flatMap((node) => node.prefixItems[index] ?? node.items ?? []);
  return found.length > 0 ? found : nodes.flatMap(({ unevaluatedItems }) => unevaluatedItems ?? []);
}
