import type { ProviderSummary } from "./describe-provider.ts";
import { listOperations, type OperationEntry } from "./list-operations.ts";
import type { Example, MediaType, OpenApiDocument, RequestBody, Response } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";
import { schemaFields, typeName } from "./schema-fields.ts";

/**
 * The reference of a provider as one Markdown file, for readers that are programs.
 *
 * @param document the decorated document, so that samples and derived text are there
 */
export function markdownReference(provider: ProviderSummary, overview: string, document: OpenApiDocument): string {
  const blocks = [
    `# ${provider.name}`,
    `> ${provider.summary}`,
    overview.trim(),
    ...listOperations(document).flatMap((entry) => operationBlocks(document, entry)),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function operationBlocks(document: OpenApiDocument, entry: OperationEntry): (string | undefined)[] {
  const { operation, parameters } = entry;
  return [
    `## ${operation.summary ?? operation.operationId}`,
    `\`${entry.method.toUpperCase()} ${entry.path}\` (\`${operation.operationId}\`)`,
    operation.description,
    ...(operation["x-codeSamples"] ?? []).map(({ lang, source }) => fence(lang, source)),
    parameters.length === 0 ? undefined : "### Parameters",
    list(
      parameters.map((parameter) => ({
        path: `${parameter.name}`,
        type: `${parameter.in}, ${parameter.schema === undefined ? "any" : typeName(document, parameter.schema)}`,
        required: parameter.required ?? false,
        description: parameter.description ?? "",
      })),
    ),
    ...requestBlocks(document, entry),
    ...Object.entries(operation.responses ?? {}).flatMap(([status, reference]) => {
      const response = resolveReference<Response>(document, reference);
      return [`### Answer ${status}`, response.description, ...contentBlocks(document, response.content)];
    }),
  ];
}

function requestBlocks(document: OpenApiDocument, { operation }: OperationEntry): (string | undefined)[] {
  if (operation.requestBody === undefined) {
    return [];
  }
  const body = resolveReference<RequestBody>(document, operation.requestBody);
  return ["### Request body", body.description, ...contentBlocks(document, body.content)];
}

function contentBlocks(document: OpenApiDocument, content: Record<string, MediaType> = {}): (string | undefined)[] {
  return Object.entries(content).flatMap(([mediaType, media]) => [
    `\`${mediaType}\``,
    media.schema && list(schemaFields(document, media.schema)),
    ...Object.entries(media.examples ?? {}).map(([name, reference]) => {
      const { summary, value } = resolveReference<Example>(document, reference);
      return `Example \`${name}\`${summary === undefined ? "" : `: ${summary}`}\n\n${fence("json", JSON.stringify(value, null, 2))}`;
    }),
  ]);
}

function list(fields: { path: string; type: string; required: boolean; description: string }[]): string {
  return fields
    .map(({ path, type, required, description }) => {
      const words = description.replaceAll(/\s+/g, " ").trim();
      return `- \`${path}\` (${type}${required ? ", required" : ""})${words === "" ? "" : `: ${words}`}`;
    })
    .join("\n");
}

function fence(lang: string, text: string): string {
  return `\`\`\`${lang}\n${text}\n\`\`\``;
}
