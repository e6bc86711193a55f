import { join } from "node:path";
import type { FactsJson } from "../evidence/index.ts";
import { type Provider, pascalCase } from "../workspace.ts";
import { emitChecks } from "./emit-checks.ts";
import { emitEvidence } from "./emit-evidence.ts";
import { emitMsw } from "./emit-msw.ts";
import { emitOperations } from "./emit-operations.ts";
import { generateTypes } from "./generate-types.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** One edition's bundle: its name, its file under the spec's `dist`, the document, and the hash of its text. */
export interface Bundle {
  readonly edition: string;
  readonly file: string;
  readonly document: OpenApiDocument;
  /** What is published as `facts.json`: the document's elements with what they rest on. */
  readonly facts: FactsJson;
  readonly hash: string;
}

/**
 * The generated files of one edition of a client package, stamped with the hash of the bundle they come from: absolute
 * path to text. The documented edition stands in `src/generated`, any other in a folder of its name below.
 */
export async function generateClient(
  provider: Provider,
  { edition, file, document, facts, hash }: Bundle,
): Promise<Array<[file: string, text: string]>> {
  const folder = join(provider.client, "src", "generated", ...(edition === "documented" ? [] : [edition]));
  const stamp = [
    `// Generated from @railspec/spec-${provider.id}/${file} by \`npm run build\`; never edited by hand.`,
    `// bundle sha256 ${hash}`,
    "",
    "",
  ].join("\n");
  const { checks, validate, schemas } = emitChecks(provider.id, document, edition);
  return [
    [join(folder, "types.gen.ts"), stamp + (await generateTypes(document))],
    [join(folder, "operations.gen.ts"), stamp + emitOperations(provider.id, document)],
    [join(folder, "evidence.gen.ts"), stamp + emitEvidence(facts, `${pascalCase(provider.id)}Operations`)],
    [join(folder, "checks.gen.ts"), stamp + checks],
    [join(folder, "validate.gen.ts"), stamp + validate],
    [join(folder, "schemas.gen.ts"), stamp + schemas],
    [join(folder, "msw.gen.ts"), stamp + emitMsw(provider.id, document)],
  ];
}
