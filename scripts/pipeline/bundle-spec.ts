import { bundle, type Config } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../generate/openapi-document.ts";
import type { Provider } from "../workspace.ts";

/**
 * The one document everything else reads: all files of a linted description as one object, references between
 * components kept. Decorators of `redocly.yaml` are left out; they belong to the docs bundle alone.
 */
export async function bundleSpec(provider: Provider, config: Config): Promise<OpenApiDocument> {
  const result = await bundle({ ref: provider.entry, config: config.forAlias(provider.id), dereference: false });
  const [problem] = result.problems;
  if (problem) {
    throw new Error(`${provider.id}: the linted description does not bundle: ${problem.message}`);
  }
  return result.bundle.parsed as OpenApiDocument; // Redocly types a parsed document as `any`; lint has checked its structure
}
