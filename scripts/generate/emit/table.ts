import type { OpenApiDocument, Parameter } from "../openapi-document.ts";
import type { OperationModel } from "./model.ts";
import { paginationRow } from "./pagination.ts";

/** The rows the runtime works from. A member is printed only when it says something: absent costs nothing. */
export function emitTable(models: readonly OperationModel[], document: OpenApiDocument, name: string): string {
  const rows = models.map((model) => `  ${model.id}: ${literal(row(model, document), "  ")},\n`).join("");
  return `export const operations: OperationTable<keyof ${name}Operations> = {\n${rows}};\n`;
}

function row(model: OperationModel, document: OpenApiDocument): Readonly<Record<string, unknown>> {
  const security = (model.operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement));
  const retry = model.operation["x-policy"]?.retry ?? "never";
  const styles = model.parameters.filter(hasOwnStyle);
  const accept = [...new Set(model.responses.flatMap(({ mediaType }) => mediaType ?? []))].join() || "*/*";
  return {
    method: model.method,
    path: model.path,
    body: model.body?.mediaType,
    security: security.length > 0 ? security : undefined,
    accept: accept === "application/json" ? undefined : accept,
    responses: Object.fromEntries(model.responses.map(({ status, mediaType }) => [status, mediaType])),
    retry: retry === "never" ? undefined : retry,
    styles:
      styles.length > 0
        ? Object.fromEntries(
            styles.map(({ name, style, explode }) => [
              name,
              [style ?? "form", explode ?? (style ?? "form") === "form"],
            ]),
          )
        : undefined,
    pagination: paginationRow(model),
  };
}

/** Whether a query parameter is written in another style than form with explode. */
export const hasOwnStyle = ({ in: place, style, explode }: Parameter): boolean =>
  place === "query" && ((style ?? "form") !== "form" || explode === false);

/** A value as TypeScript source: keys unquoted where they may be, undefined members left out, short things on one line. */
export function literal(value: unknown, indent = ""): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => literal(item, indent)).join(", ")}]`;
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(
      ([key, member]) =>
        `${/^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(key) ? key : JSON.stringify(key)}: ${literal(member, `${indent}  `)}`,
    );
  const line = `{ ${members.join(", ")} }`;
  return members.length === 0
    ? "{}"
    : line.length + indent.length <= 118
      ? line
      : `{\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}}`;
}
