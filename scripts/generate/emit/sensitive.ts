import type { OpenApiDocument } from "../openapi-document.ts";

const strictness = ["pii", "financial", "secret"];

type Node = Readonly<Record<string, unknown>>;

/** Wire name of every property, parameter and header with `x-sensitive` to its category; of two, the strictest. */
export function collectSensitive(document: OpenApiDocument): Record<string, string> {
  const found = new Map<string, string>();
  for (const [name, category] of marked({ paths: document.paths, components: document.components })) {
    if (strictness.indexOf(category) > strictness.indexOf(found.get(name) ?? "")) {
      found.set(name, category);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every name below this node whose schema or parameter object says how sensitive it is. */
function marked(node: unknown): Array<[name: string, category: string]> {
  if (Array.isArray(node)) {
    return node.flatMap(marked);
  }
  if (!isNode(node)) {
    return [];
  }
  const members = [node.properties, node.headers].filter(isNode).flatMap((map) => Object.entries(map));
  const parameter: Array<[string, unknown]> =
    typeof node.in === "string" && typeof node.name === "string" ? [[node.name, node]] : [];
  const here = [...members, ...parameter].flatMap(([name, member]): Array<[string, string]> => {
    const category = isNode(member) ? member["x-sensitive"] : undefined;
    return typeof category === "string" ? [[name, category]] : [];
  });
  return [...here, ...Object.values(node).flatMap(marked)];
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
