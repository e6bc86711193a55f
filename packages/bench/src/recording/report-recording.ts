import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { loadSpec } from "@railspec/contract";
import { writeRecording } from "@railspec/contract/recorder";
import { providerExchanges } from "../drift/provider-exchanges.ts";
import { count, table } from "../report/table.ts";
import { rootFolder, withWorkFolder } from "../support/folders.ts";
import { runOrThrow } from "../support/run-program.ts";

const provider = "bitpowr";
const sizes = [1e8, 1e9];

/**
 * Loaded before a program: writes the most memory, in KiB, that its process has taken to the file that `RAILSPEC_MEMORY_FILE`
 * names. On Linux `maxRSS` would count the process that started it, too; and types to be stripped would cost memory.
 */
const noteMemory = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeFileSync } from "node:fs";
process.on("exit", () => {
  const own = process.platform === "linux" && /^VmHWM:\\s*(\\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
  writeFileSync(process.env.RAILSPEC_MEMORY_FILE, String(own ? own[1] : process.resourceUsage().maxRSS));
});
`)}`;

/** How long `railspec drift` takes for long recordings, and how much memory. */
export async function reportRecording(): Promise<string> {
  const rows = await withWorkFolder(async (folder) => {
    const measured: string[][] = [];
    for (const size of sizes) {
      measured.push(await measure(size, folder));
    }
    return measured;
  });
  return `The built command in a process of its own, \`railspec drift <recording> --spec ${provider}\`, with the clean exchanges of the provider again and again. Memory is the most that the process had at once; the limit is 150 MiB.

${table(["NDJSON", "exchanges", "seconds", "memory"], rows)}`;
}

async function measure(size: number, folder: string): Promise<string[]> {
  const file = join(folder, "traffic.ndjson");
  console.error(`writing ${size / 1e6} MB of traffic`);
  const exchanges = await writeTraffic(file, size);
  console.error("checking it, which takes about a minute for 1,000 MB");
  const noted = join(folder, "memory.txt");
  const start = performance.now();
  const command = [
    "--import",
    noteMemory,
    join(rootFolder, "packages", "cli", "dist", "bin.js"),
    "drift",
    file,
    "--spec",
    provider,
    "--summary",
    join(folder, "summary.json"),
  ];
  await runOrThrow(process.execPath, command, { env: { RAILSPEC_MEMORY_FILE: noted }, timeout: 600_000 });
  const seconds = (performance.now() - start) / 1000;
  const { matched }: { readonly matched?: unknown } = JSON.parse(readFileSync(join(folder, "summary.json"), "utf8"));
  if (matched !== exchanges) {
    throw new Error(`${matched} of ${exchanges} exchanges matched.`);
  }
  const mebibytes = Number(readFileSync(noted, "utf8")) / 1024;
  return [`${count(size / 1e6)} MB`, count(exchanges), seconds.toFixed(1), `${mebibytes.toFixed(0)} MiB`];
}

/** Writes at least `size` bytes. @returns the number of exchanges */
async function writeTraffic(path: string, size: number): Promise<number> {
  const document: unknown = JSON.parse(
    readFileSync(join(rootFolder, "specs", provider, "dist", "openapi.json"), "utf8"),
  );
  const lines = providerExchanges(loadSpec(document)).exchanges.map(({ exchange }) => `${writeRecording(exchange)}\n`);
  const round = Buffer.from(lines.join(""));
  const file = createWriteStream(path);
  let exchanges = 0;
  for (let written = 0; written < size; written += round.length) {
    if (!file.write(round)) {
      await once(file, "drain");
    }
    exchanges += lines.length;
  }
  file.end();
  await finished(file);
  return exchanges;
}
