import { isRecord, type Tree } from "./tree.ts";

/** The statuses of a range that occur in the catalogue. */
const ranges: Readonly<Record<string, readonly string[]>> = { "2XX": ["200", "203"], "4XX": ["422"] };

/**
 * The same contract in plainer words, so that one thing a tool cannot read does not hide what it finds elsewhere:
 * references by `$id` and `$anchor` as pointers into the document, status ranges as single statuses.
 */
export function plainDocument(document: unknown): Tree {
  const copy = structuredClone(document) as Tree; // a JSON document
  const schemas = Object.entries((copy.components as { schemas: Record<string, Tree> }).schemas); // the fixture has it
  const anchors = new Map<unknown, string>();
  for (const [name, schema] of schemas) {
    const pointer = `#/components/schemas/${name}`;
    if (schema.$id !== undefined) {
      delete schema.$id;
      changeReferences(schema, (target) => target.replace(/^#\/(?!components\/)/, `${pointer}/`));
    }
    if (schema.$anchor !== undefined) {
      anchors.set(`#${String(schema.$anchor)}`, pointer);
      delete schema.$anchor;
    }
  }
  changeReferences(copy, (target) => anchors.get(target) ?? target);
  spellRanges(copy);
  return copy;
}

function visit(value: unknown, see: (node: Tree) => void): void {
  if (isRecord(value)) {
    see(value);
  }
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) {
      visit(inner, see);
    }
  }
}

function changeReferences(value: unknown, change: (target: string) => string): void {
  visit(value, (node) => {
    if (typeof node.$ref === "string") {
      node.$ref = change(node.$ref);
    }
  });
}

function spellRanges(document: Tree): void {
  visit(document.paths, ({ responses }) => {
    for (const [range, response] of isRecord(responses) ? Object.entries(responses) : []) {
      if (isRecord(responses) && ranges[range] !== undefined) {
        delete responses[range];
        for (const status of ranges[range]) {
          responses[status] ??= response;
        }
      }
    }
  });
}
