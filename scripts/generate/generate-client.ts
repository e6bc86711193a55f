import { join } from "node:path";
import type { Provider } from "../workspace.ts";
import { emitOperations } from "./emit-operations.ts";
import { generateTypes } from "./generate-types.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** The generated files of one client package, stamped with the hash of the bundle they come from: absolute path to text. */
export async function generateClient(
  provider: Provider,
  document: OpenApiDocument,
  hash: string,
): Promise<Array<[file: string, text: string]>> {
  const folder = join(provider.client, "src", "generated");
  const stamp = [
    `// Generated from @railspec/spec-${provider.id}/openapi.json by \`npm run build\`; never edited by hand.`,
    `// bundle sha256 ${hash}`,
    "",
    "",
  ].join("\n");
  return [
    [join(folder, "types.gen.ts"), stamp + (await generateTypes(document))],
    [join(folder, "operations.gen.ts"), stamp + emitOperations(provider.id, document)],
  ];
}
