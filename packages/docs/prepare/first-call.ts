import { listOperations } from "./list-operations.ts";
import type { OpenApiDocument } from "./open-api.ts";
import { documented, type EditionName } from "./page-paths.ts";
import { providerNames } from "./provider-names.ts";
import { requestExample } from "./request-example.ts";
import { setupSample } from "./setup-sample.ts";
import { typescriptSample } from "./typescript-sample.ts";

/** From nothing to the first answer of a provider's sandbox. */
export interface FirstCall {
  /** For the shell: install the client, start the sandbox. */
  commands: string;
  /** A whole TypeScript program. */
  program: string;
}

/** Derives the first call of a provider: its first operation, against the sandbox. */
export function firstCall(name: EditionName, document: OpenApiDocument): FirstCall {
  const { variable } = providerNames(name.id);
  const calls = listOperations(document)
    .slice(0, 1)
    .map((entry) => typescriptSample(variable, entry, requestExample(document, entry)));
  return {
    commands: commands(name),
    program: [setupSample(name, document), ...calls].join("\n\n"),
  };
}

/** The command line serves a provider's documented edition by its id, and any other by `id@edition`. */
function commands({ id, edition }: EditionName): string {
  const { packageName } = providerNames(id);
  return `npm install ${packageName}\nnpx railspec sandbox ${edition === documented ? id : `${id}@${edition}`}`;
}
