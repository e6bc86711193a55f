import { listOperations } from "./list-operations.ts";
import type { OpenApiDocument } from "./open-api.ts";
import { documented, type EditionName } from "./page-paths.ts";
import { providerNames } from "./provider-names.ts";
import { securityAlternatives } from "./security.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

/** How a program makes the client of a provider against its sandbox. */
export function setupSample({ id, edition }: EditionName, document: OpenApiDocument): string {
  const { factory, packageName, variable } = providerNames(id);
  const options: Record<string, unknown> = edition === documented ? {} : { edition };
  options.baseUrl = "sandbox";
  const schemes = listOperations(document)
    .map((entry) => securityAlternatives(document, entry)[0] ?? [])
    .find(({ length }) => length > 0);
  if (schemes !== undefined) {
    options.auth = Object.fromEntries(schemes.map((name) => [name, "your-credential"]));
  }
  return [
    `import { ${factory} } from "${packageName}";`,
    "",
    `const ${variable} = ${factory}(${typescriptLiteral(options, 0, 40)});`,
  ].join("\n");
}
