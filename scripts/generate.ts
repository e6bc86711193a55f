/**
 * `node scripts/generate.ts [--check]`: writes the generated files of every client from the built bundles; with `--check`
 * writes nothing and fails when a committed file is not what its bundle gives.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { type FactsJson, loadLedger, withEvidenceText } from "./evidence/index.ts";
import { generateClient } from "./generate/generate-client.ts";
import type { OpenApiDocument } from "./generate/openapi-document.ts";
import { editionNames } from "./pipeline/editions.ts";
import { sha256 } from "./pipeline/state.ts";
import { writeOutputs } from "./pipeline/write-outputs.ts";
import { listProviders, readJson, root } from "./workspace.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const outputs = new Map<string, string>();
for (const provider of listProviders()) {
  for (const edition of editionNames(provider)) {
    const file = edition === "documented" ? "openapi.json" : `openapi.${edition}.json`;
    const path = join(provider.dist, file);
    if (!existsSync(path)) {
      console.error(`${relative(root, path)} is not there: run \`npm run build\` first.`);
      process.exit(2);
    }
    const text = readFileSync(path, "utf8");
    // Doc comments say what the evidence is; the stamp is that of the bundle everybody reads.
    const ledger = loadLedger(join(provider.spec, "facts.yaml"));
    const document = withEvidenceText(JSON.parse(text) as OpenApiDocument, ledger, "all"); // written by the pipeline from a linted description
    const facts = readJson<FactsJson>(join(provider.dist, file.replace("openapi", "facts")));
    const bundle = { edition, file, document, facts, hash: sha256(text) };
    for (const [output, generated] of await generateClient(provider, bundle)) {
      outputs.set(output, generated);
    }
  }
}

if (values.check) {
  const stale = [...outputs]
    .filter(([file, text]) => !(existsSync(file) && readFileSync(file, "utf8") === text))
    .map(([file]) => relative(root, file));
  for (const file of stale) {
    console.error(`${file}: stale; run \`npm run build\` and commit it with the change of the spec`);
  }
  console.log(
    stale.length === 0
      ? `generate: ${outputs.size} files are what their bundles give`
      : `generate: ${stale.length} stale file(s)`,
  );
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  writeOutputs(outputs);
  console.log(`generate: ${outputs.size} files written`);
}
