import { curlSample } from "./curl-sample.ts";
import { describePolicy } from "./describe-policy.ts";
import { explainConditions } from "./explain-conditions.ts";
import type { Ledger } from "./ledger.ts";
import { linkFacts } from "./link-facts.ts";
import { listOperations, type OperationEntry } from "./list-operations.ts";
import type { CodeSample, OpenApiDocument } from "./open-api.ts";
import { evidencePath } from "./page-paths.ts";
import { providerNames } from "./provider-names.ts";
import type { SpecInput } from "./read-specs.ts";
import { requestExample } from "./request-example.ts";
import { pagingSample, typescriptSample } from "./typescript-sample.ts";
import { visitElements } from "./visit-elements.ts";

/** The document that the reference pages of a provider are made from: a copy with samples and derived text. */
export function decorateDocument({ id, document: source, ledger }: SpecInput): OpenApiDocument {
  const document = structuredClone(source);
  explainConditions(document);
  if (ledger !== undefined) {
    visitElements(document, (element: { description?: unknown }) => {
      if (typeof element.description === "string") {
        element.description = linkFacts(element.description, id, ledger);
      }
    });
  }
  for (const entry of listOperations(document)) {
    const { operation } = entry;
    operation["x-codeSamples"] = codeSamples(id, document, entry);
    const parts = [
      operation.description,
      operation["x-policy"] && describePolicy(operation["x-policy"]),
      ledger && openQuestions(id, operation.operationId, ledger),
    ];
    operation.description = parts.filter(Boolean).join("\n\n");
  }
  return document;
}

function codeSamples(id: string, document: OpenApiDocument, entry: OperationEntry): CodeSample[] {
  const { variable } = providerNames(id);
  const example = requestExample(document, entry);
  const samples: CodeSample[] = [
    { lang: "typescript", label: "TypeScript", source: typescriptSample(variable, entry, example) },
  ];
  if (entry.operation["x-pagination"] !== undefined) {
    const source = pagingSample(variable, entry, example);
    samples.push({ lang: "typescript", label: "TypeScript, all pages", source });
  }
  return [...samples, { lang: "sh", label: "curl", source: curlSample(document, entry, example) }];
}

function openQuestions(id: string, operationId: string, ledger: Ledger): string | undefined {
  const questions = Object.entries(ledger.questions ?? {}).filter(([, { about }]) => about?.includes(operationId));
  if (questions.length === 0) {
    return undefined;
  }
  const items = questions.map(([name, { statement }]) => `- ${statement} ([${name}](${evidencePath(id)}#${name}))`);
  return `**Not known:**\n\n${items.join("\n")}`;
}
