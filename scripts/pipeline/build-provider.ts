import { join, relative } from "node:path";
import type { Config } from "@redocly/openapi-core";
import { generateClient } from "../generate/generate-client.ts";
import { listOperations } from "../generate/openapi-document.ts";
import { type Provider, root } from "../workspace.ts";
import { bundleSpec } from "./bundle-spec.ts";
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
  const problems = await lintSpec(provider, config);
  if (problems.length > 0) {
    return problems;
  }
  const document = await bundleSpec(provider, config);
  const bundle = `${JSON.stringify(document, null, 2)}\n`;
  const outputs = new Map([
    [join(provider.dist, "openapi.json"), bundle],
    ...(await generateClient(provider, document, sha256(bundle))),
  ]);
  return {
    outputs,
    state: {
      inputs,
      outputs: Object.fromEntries(
        [...outputs].map(([file, text]) => [relative(root, file).replaceAll("\\", "/"), sha256(text)]),
      ),
      operations: listOperations(document).length,
      schemas: Object.keys(document.components?.schemas ?? {}).length,
      problems: problems.length,
      evidence: "-",
      clientBytes: 0,
      seconds: (performance.now() - start) / 1000,
    },
  };
}
