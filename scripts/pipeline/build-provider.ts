import { join, relative } from "node:path";
import type { Config } from "@redocly/openapi-core";
import { generateClient } from "../generate/generate-client.ts";
import { listOperations, type OpenApiDocument } from "../generate/openapi-document.ts";
import { type Provider, root } from "../workspace.ts";
import { bundleSpec } from "./bundle-spec.ts";
import { checkEvidence, checkLedger } from "./check-evidence.ts";
import { readEditions } from "./editions.ts";
import { lintSpec } from "./lint-spec.ts";
import type { Problem } from "./problem.ts";
import { type ProviderState, sha256 } from "./state.ts";

/** The texts made from one provider's description, by absolute path, and what the table says of it. */
export interface ProviderBuild {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ProviderState;
  /** What is right but should be known. */
  readonly notes: readonly string[];
}

/** Lints, bundles and generates one provider in memory. Writes nothing: either there are problems or complete outputs. */
export async function buildProvider(
  provider: Provider,
  config: Config,
  inputs: string,
): Promise<ProviderBuild | readonly Problem[]> {
  const start = performance.now();
  const ledgerProblems = checkLedger(provider);
  if (ledgerProblems.length > 0) {
    return ledgerProblems; // lint reads the ledger too and would say the same at another place
  }
  const editions = readEditions(provider);
  const problems = (await Promise.all(editions.map((edition) => lintSpec(provider, edition, config)))).flat();
  if (problems.length > 0) {
    return problems;
  }
  const outputs = new Map<string, string>();
  const found: Problem[] = [];
  let documented: { document: OpenApiDocument; evidence: string; notes: readonly string[] } | undefined;
  for (const edition of editions) {
    const document = await bundleSpec(provider, edition, config);
    const evidence = checkEvidence(provider, edition, document);
    found.push(...evidence.problems);
    if (evidence.facts === undefined) {
      return found;
    }
    const text = `${JSON.stringify(document, null, 2)}\n`;
    outputs.set(join(provider.dist, edition.bundle), text);
    outputs.set(join(provider.dist, edition.bundle.replace("openapi", "docs")), JSON.stringify(evidence.forReaders));
    outputs.set(
      join(provider.dist, edition.bundle.replace("openapi", "facts")),
      `${JSON.stringify(evidence.facts, null, 2)}\n`,
    );
    const { forTypes, facts } = evidence;
    const bundle = { edition: edition.name, file: edition.bundle, document: forTypes, facts, hash: sha256(text) };
    for (const [file, generated] of await generateClient(provider, bundle)) {
      outputs.set(file, generated);
    }
    if (edition.name === "documented") {
      documented = { document, evidence: evidence.summary, notes: evidence.notes };
    }
  }
  if (found.some(({ severity }) => severity === "error") || documented === undefined) {
    return found;
  }
  return {
    outputs,
    notes: documented.notes,
    state: {
      inputs,
      outputs: Object.fromEntries(
        [...outputs].map(([file, text]) => [relative(root, file).replaceAll("\\", "/"), sha256(text)]),
      ),
      operations: listOperations(documented.document).length,
      schemas: Object.keys(documented.document.components?.schemas ?? {}).length,
      problems: found.length,
      evidence: documented.evidence,
      clientBytes: 0,
      seconds: (performance.now() - start) / 1000,
    },
  };
}
