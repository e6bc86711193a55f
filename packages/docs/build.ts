import { renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sealPages } from "./prepare/seal-pages.ts";
import { writeInputs } from "./prepare/write-inputs.ts";

// Astro looks at it while it is being imported.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

const { values: options } = parseArgs({ options: { specs: { type: "string" } } });
const root = fileURLToPath(new URL(".", import.meta.url));
const inputs = `${root}.railspec/site`;
const output = `${root}dist`;
const started = performance.now();

try {
  const providers = writeInputs({
    specs: options.specs ?? fileURLToPath(new URL("../../specs", import.meta.url)),
    guides: `${root}src/content/docs/guides`,
    assets: `${root}assets`,
    inputs,
  });
  const { build } = await import("astro");
  // Its warnings are about features that the site does not use; what must hold, the tests check.
  await build({ root, outDir: `${inputs}/built`, logLevel: "error" });
  const pages = sealPages(`${inputs}/built`);
  rmSync(output, { recursive: true, force: true });
  renameSync(`${inputs}/built`, output);
  const ids = new Set(providers.map(({ id }) => id));
  const operations = providers.reduce((sum, provider) => sum + provider.operations.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`docs: ${ids.size} providers, ${operations} operations, ${pages} pages, ${seconds} s`);
} catch (error) {
  console.error(`docs: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
