/**
 * `node scripts/pipeline.ts`: every provider from its hand-written description to built packages, in one process.
 * Lint, bundle and generate for each provider whose files changed since the last run, then one `tsc -b` for all packages.
 */
import { join } from "node:path";
import { loadConfig } from "@redocly/openapi-core";
import { buildProvider } from "./pipeline/build-provider.ts";
import { compile } from "./pipeline/compile.ts";
import { measureClients } from "./pipeline/measure-clients.ts";
import { formatProblem, type Problem } from "./pipeline/problem.ts";
import { inputsHash, isCurrent, type ProviderState, readState, stateOutput, toolsHash } from "./pipeline/state.ts";
import { Stop } from "./pipeline/stop.ts";
import { writeOutputs } from "./pipeline/write-outputs.ts";
import { listProviders, root } from "./workspace.ts";

async function pipeline(): Promise<void> {
  const providers = listProviders();
  const tools = toolsHash();
  const before = readState();
  const config = await loadConfig({ configPath: join(root, "redocly.yaml") });
  const state: Record<string, ProviderState> = {};
  const outputs = new Map<string, string>();
  const problems: Problem[] = [];

  for (const [index, provider] of providers.entries()) {
    const label = `[${index + 1}/${providers.length}] ${provider.id}:`;
    const inputs = inputsHash(provider, tools);
    const known = before[provider.id];
    if (known && isCurrent(known, inputs)) {
      state[provider.id] = known;
      console.log(`${label} unchanged`);
      continue;
    }
    const result = await buildProvider(provider, config, inputs);
    if ("outputs" in result) {
      state[provider.id] = result.state;
      for (const [file, text] of result.outputs) {
        outputs.set(file, text);
      }
      console.log(`${label} linted, bundled, generated (${result.state.seconds.toFixed(2)} s)`);
      for (const note of result.notes) {
        console.log(`      ${note}`);
      }
    } else {
      problems.push(...result);
      console.log(`${label} ${result.length} problem(s)`);
    }
  }

  if (problems.length > 0) {
    throw new Stop(`${problems.map(formatProblem).join("\n")}\n\n${problems.length} problem(s); nothing was written.`);
  }
  writeOutputs(outputs);
  compile();
  writeOutputs(new Map([stateOutput(await measureClients(state))]));
}

try {
  await pipeline();
} catch (error) {
  console.error(error instanceof Stop ? `\n${error.message}` : error);
  process.exitCode = 1;
}
