import { join, relative } from "node:path";
import type { Config } from "@redocly/openapi-core";
import { generateClient } from "../generate/generate-client.ts";
import { listOperations, type OpenApiDocument } from "../generate/openapi-document.ts";
import { type Provider, root } from "../workspace.ts";
import { bundleSpec } from "./bundle-spec.ts";
import { readEditions } from "./editions.ts";
import { lintSpec } from "./lint-spec.ts";
import type { Problem } from "./problem.ts";
import { type ProviderState, sha256 } from "./state.ts";

/** The texts made from one provider's description, by absolute path, and what the table says of it. */
export interface ProviderBuild {
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ProviderState;
}

/** Lints, bundles and generates one provider in memory. Writes nothing: either there are problems or complete outputs. */
export async function buildProvider(
  provider: Provider,
  config: Config,
  inputs: string,
): Promise<ProviderBuild | readonly Problem[]> {
  const start = performance.now();
  const editions = readEditions(provider);
  const problems = (await Promise.all(editions.map((edition) => lintSpec(provider, edition, config)))).flat();
  if (problems.length > 0) {
    return problems;
  }
  const outputs = new Map<string, string>();
  const documents: OpenApiDocument[] = [];
  for (const edition of editions) {
    const document = await bundleSpec(provider, edition, config);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    documents.push(document);
    outputs.set(join(provider.dist, edition.bundle), text);
    const bundle = { edition: edition.name, file: edition.bundle, document, hash: sha256(text) };
    for (const [file, generated] of await generateClient(provider, bundle)) {
      outputs.set(file, generated);
    }
  }
  const [documented] = documents;
  return {
    outputs,
    state: {
      inputs,
      outputs: Object.fromEntries(
        [...outputs].map(([file, text]) => [relative(root, file).replaceAll("\\", "/"), sha256(text)]),
      ),
      operations: documented ? listOperations(documented).length : 0,
      schemas: Object.keys(documented?.components?.schemas ?? {}).length,
      problems: problems.length,
      evidence: "-",
      clientBytes: 0,
      seconds: (performance.now() - start) / 1000,
    },
  };
}
