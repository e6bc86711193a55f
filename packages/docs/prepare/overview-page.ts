import { describeScheme } from "./describe-auth.ts";
import type { ProviderSummary } from "./describe-provider.ts";
import { countLevels } from "./evidence-page.ts";
import type { Ledger } from "./ledger.ts";
import { linkFacts } from "./link-facts.ts";
import { listOperations, type OperationEntry } from "./list-operations.ts";
import type { OpenApiDocument } from "./open-api.ts";
import { documented, type EditionName, evidencePath, operationPath } from "./page-paths.ts";

/**
 * A provider at a glance, as Markdown: what it is, the first call, its operations, what is not known, how to authenticate.
 *
 * @param document the decorated document
 */
export function overviewPage(provider: ProviderSummary, document: OpenApiDocument, ledger: Ledger | undefined): string {
  const { id, firstCall, pages } = provider;
  const downloads = `[openapi.json](${pages.bundle}), [reference as Markdown](${pages.markdown})`;
  const levels = ledger === undefined || provider.edition !== documented ? "" : countLevels(ledger);
  const blocks = [
    document.info.description,
    list([
      `**Client:** \`${provider.packageName}\`, [${provider.operations.length} operations](#operations)`,
      `**Authentication:** [${provider.auth}](#authentication)`,
      ...(document.servers ?? []).map(({ url, description = "" }) => `**Server:** \`${url}\` ${description}`),
      ledger && `**Evidence:** [what is known, and where from](${evidencePath(id)}). ${levels}`,
      `**Downloads:** ${downloads}`,
    ]),
    "## First call",
    `\`\`\`sh\n${firstCall.commands}\n\`\`\``,
    `\`\`\`ts\n${firstCall.program}\n\`\`\``,
    "## Operations",
    ...operationsByTag(provider, document),
    ...(ledger === undefined ? [] : notKnown(id, ledger)),
    "## Authentication",
    ...Object.entries(document.components?.securitySchemes ?? {}).flatMap(([name, scheme]) => [
      `### ${name}`,
      `Sent as ${describeScheme(name, scheme)}.`,
      scheme.description,
    ]),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function operationsByTag(name: EditionName, document: OpenApiDocument): string[] {
  const entries = listOperations(document);
  const tags = new Map((document.tags ?? []).map(({ name, description }) => [name, description]));
  const names = new Set([...tags.keys(), ...entries.map(({ operation }) => operation.tags?.[0] ?? "Operations")]);
  return [...names].flatMap((tag) => [
    `### ${tag}`,
    tags.get(tag) ?? "",
    list(
      entries
        .filter(({ operation }) => (operation.tags?.[0] ?? "Operations") === tag)
        .map((entry) => operationLine(name, entry)),
    ),
  ]);
}

function operationLine(name: EditionName, { method, path, operation }: OperationEntry): string {
  const { operationId, summary = operationId } = operation;
  return `[${summary}](${operationPath(name, operationId)}): \`${method.toUpperCase()} ${path}\``;
}

function notKnown(id: string, ledger: Ledger): string[] {
  const questions = Object.entries(ledger.questions ?? {});
  if (questions.length === 0) {
    return [];
  }
  const lines = questions.map(([name, { statement }]) => `${statement} (${name})`);
  return ["## What is not known", linkFacts(list(lines), id, ledger)];
}

function list(lines: (string | undefined)[]): string {
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `- ${line.trim()}`)
    .join("\n");
}
