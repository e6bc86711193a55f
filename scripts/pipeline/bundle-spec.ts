import { bundle, bundleFromString, type Config } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../generate/openapi-document.ts";
import type { Provider } from "../workspace.ts";
import type { Edition } from "./editions.ts";

/**
 * The one document everything else reads: all files of a linted description as one object, references between
 * components kept. Decorators of `redocly.yaml` are left out; they belong to the docs bundle alone.
 */
export async function bundleSpec(provider: Provider, edition: Edition, config: Config): Promise<OpenApiDocument> {
  const own = config.forAlias(edition.alias);
  const result =
    edition.source === undefined
      ? await bundle({ ref: provider.entry, config: own })
      : await bundleFromString({ source: edition.source, absoluteRef: provider.entry, config: own });
  const [problem] = result.problems;
  if (problem) {
    throw new Error(`${edition.alias}: the linted description does not bundle: ${problem.message}`);
  }
  return result.bundle.parsed as OpenApiDocument; // Redocly types a parsed document as `any`; lint has checked its structure
}
