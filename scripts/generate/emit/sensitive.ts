import type { OpenApiDocument } from "../openapi-document.ts";

const strictness = ["pii", "financial", "secret"];

/** Wire name of every property, parameter and header with `x-sensitive` to its category; of two, the strictest. */
export function collectSensitive(document: OpenApiDocument): Record<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, category: unknown): void => {
    if (typeof category === "string" && strictness.indexOf(category) > strictness.indexOf(found.get(name) ?? "")) {
      found.set(name, category);
    }
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
    } else if (typeof node === "object" && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value !== "object" || value === null) {
          continue;
        }
        if (key === "properties" || key === "headers") {
          for (const [name, member] of Object.entries(value)) {
            add(name, (member as Record<string, unknown> | null)?.["x-sensitive"]); // members of a schema map
          }
        }
        visit(value);
      }
      const { in: place, name } = node as { in?: unknown; name?: unknown }; // parameters are told by their two required keys
      if (typeof place === "string" && typeof name === "string") {
        add(name, (node as Record<string, unknown>)["x-sensitive"]);
      }
    }
  };
  visit({ paths: document.paths, components: document.components });
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
