import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import type { OperationModel } from "./model.ts";
import { isSuccess } from "./results.ts";

interface Declared {
  readonly style: "page" | "offset";
  readonly page?: { readonly query: string };
  readonly size?: { readonly query: string };
  readonly offset?: { readonly query: string };
  readonly limit?: { readonly query: string };
  readonly items: string;
  readonly total?: string;
  readonly "total-pages"?: string;
}

/** `x-pagination` as the flat row the runtime reads; undefined for an operation that is no list. */
export function paginationRow(model: OperationModel): Readonly<Record<string, string | undefined>> | undefined {
  const declared = model.operation["x-pagination"] as Declared | undefined; // its shape is checked by the lint rule railspec/pagination-resolves
  if (!declared) {
    return undefined;
  }
  return declared.style === "page"
    ? {
        style: "page",
        page: declared.page?.query,
        size: declared.size?.query,
        items: declared.items,
        totalPages: declared["total-pages"],
      }
    : {
        style: "offset",
        offset: declared.offset?.query,
        limit: declared.limit?.query,
        items: declared.items,
        total: declared.total,
      };
}

/** The types a paged operation yields: a page is the success body, an item the member of its list. */
export function pageTypes(
  model: OperationModel,
  document: OpenApiDocument,
): { readonly page: string; readonly item: string } | undefined {
  const row = paginationRow(model);
  const success = model.responses.find(isSuccess);
  if (!(row && success)) {
    return undefined;
  }
  const keys = (row.items ?? "").split("/").slice(1);
  const chain = keys.reduce((type, key) => `NonNullable<${type}[${JSON.stringify(key)}]>`, success.type);
  return { page: success.type, item: itemName(document, success.type, keys) ?? `${chain}[number]` };
}

/** The name of the items' schema, when the page is a named schema that lists another named schema. */
function itemName(document: OpenApiDocument, page: string, keys: readonly string[]): string | undefined {
  let schema: Schema | undefined = document.components?.schemas?.[page];
  for (const key of [...keys.flatMap((name) => ["properties", name]), "items"]) {
    schema = schema?.[key] as Schema | undefined; // walking a linted schema key by key
  }
  const reference = schema?.$ref;
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}
