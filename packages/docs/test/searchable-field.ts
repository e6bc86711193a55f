import { listOperations } from "../prepare/list-operations.ts";
import type { MediaType, OpenApiDocument, RequestBody, Response } from "../prepare/open-api.ts";
import { resolveReference } from "../prepare/resolve-reference.ts";
import { schemaFields } from "../prepare/schema-fields.ts";

/** The longest name of a body field of a spec: a word that a reader would look for and few other pages have. */
export function searchableField(document: OpenApiDocument): string {
  const names = listOperations(document).flatMap(({ operation }) => {
    const bodies: Record<string, MediaType>[] = Object.values(operation.responses ?? {}).map(
      (reference) => resolveReference<Response>(document, reference).content ?? {},
    );
    if (operation.requestBody !== undefined) {
      bodies.push(resolveReference<RequestBody>(document, operation.requestBody).content);
    }
    return bodies
      .flatMap((content) => Object.values(content))
      .flatMap(({ schema }) => (schema === undefined ? [] : schemaFields(document, schema)))
      .map(({ path }) => path.slice(path.lastIndexOf(".") + 1));
  });
  const [longest] = names.sort((a, b) => b.length - a.length || a.localeCompare(b));
  if (longest === undefined) {
    throw new Error(`${document.info.title} describes no body field`);
  }
  return longest;
}
