import type { OpenApiDocument } from "../openapi-document.ts";
import { docComment } from "./doc-comment.ts";
import type { OperationModel } from "./model.ts";
import { pageTypes } from "./pagination.ts";
import { needsParams, paramsName } from "./params.ts";

/** The member of the operations interface that an operation becomes: a method, or a callable with `pages` and `items`. */
export function emitMethod(model: OperationModel, document: OpenApiDocument): string {
  const params = `params${needsParams(model) ? "" : "?"}: ${paramsName(model)}`;
  const answer = `Promise<${model.stem}Result>`;
  const pages = pageTypes(model, document);
  const comment = docComment(documentation(model), "  ");
  if (!pages) {
    return `${comment}  ${model.id}(${params}, options?: CallOptions): ${answer};\n`;
  }
  return [
    `${comment}  ${model.id}: {\n`,
    `    (${params}, options?: CallOptions): ${answer};\n`,
    "    /** The pages of the list, one after another; each is the body of a success. */\n",
    `    pages(${params}, options?: PageOptions): AsyncIterable<${pages.page}>;\n`,
    "    /** The items of all pages. */\n",
    `    items(${params}, options?: PageOptions): AsyncIterable<${pages.item}>;\n`,
    "  };\n",
  ].join("");
}

function documentation({ operation, method, path, responses }: OperationModel): Array<string | undefined> {
  const answers = responses.map(({ status, description, examples }) => {
    const cases = examples.length > 1 ? ` (${examples.join(", ")})` : "";
    return `- ${status} ${description.replace(/\s+/g, " ").trim()}${cases}`;
  });
  const same = operation.description?.trim() === operation.summary?.trim();
  return [
    operation.summary,
    same ? undefined : operation.description,
    `\`${method} ${path}\``,
    `Documented answers:\n${answers.join("\n")}`,
    operation.deprecated ? "@deprecated" : undefined,
  ];
}
