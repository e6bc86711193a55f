/** Keys whose members are payloads of the provider, where nothing is a description. */
const payloads = new Set(["example", "value", "default", "const", "enum"]);
/** Keys whose members carry names chosen by the provider. */
const maps = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "schemas",
  "parameters",
  "responses",
  "headers",
  "examples",
]);

/** Calls `visit` with every object of a bundle that describes something, parents first. */
export function visitElements(document: object, visit: (element: object) => void): void {
  visit(document);
  for (const [key, member] of Object.entries(document)) {
    // The examples of a schema are a list of payloads, those of a body a map of named ones.
    if (!payloads.has(key) && !(key === "examples" && Array.isArray(member))) {
      visitMember(key, member, visit);
    }
  }
}

function visitMember(key: string, member: unknown, visit: (element: object) => void): void {
  if (Array.isArray(member)) {
    for (const item of member) {
      visitMember("", item, visit);
    }
  } else if (typeof member === "object" && member !== null) {
    if (maps.has(key)) {
      for (const named of Object.values(member)) {
        visitMember("", named, visit);
      }
    } else {
      visitElements(member, visit);
    }
  }
}
