import { own } from "../json.ts";
import { certainClosure } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

/** Whether the values of a schema are bytes: of `format: binary`, or with a `contentMediaType`. */
export function isBinary(node: SchemaNode): boolean {
  return certainClosure(node).some(
    ({ schema }) =>
      typeof schema === "object" &&
      (own(schema, "format") === "binary" || own(schema, "contentMediaType") !== undefined),
  );
}
