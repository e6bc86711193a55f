/**
 * `node run.ts [sizes|types|overhead|drift|contract|recording|all] [--write]`: measures side by side with the peers and prints the sections of
 * RESULTS.md; with `--write` renews them there. Sections of others stay as they are.
 */
import { parseArgs } from "node:util";
import { reportContract } from "./src/contract/report-contract.ts";
import { reportDrift } from "./src/drift/report-drift.ts";
import { reportOverhead } from "./src/overhead/report-overhead.ts";
import { reportRecording } from "./src/recording/report-recording.ts";
import { writeSection } from "./src/report/sections.ts";
import { reportSizes } from "./src/sizes/report-sizes.ts";
import { reportTypes } from "./src/types/report-types.ts";

const reports = {
  sizes: { heading: "Sizes", report: reportSizes },
  types: { heading: "Cost of types", report: reportTypes },
  overhead: { heading: "Overhead of a call", report: reportOverhead },
  drift: { heading: "Drifts found", report: reportDrift },
  contract: { heading: "Speed of the checker", report: reportContract },
  recording: { heading: "Long recordings", report: reportRecording },
} as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false } },
});
const [wanted = "all"] = positionals;
const names = (Object.keys(reports) as Array<keyof typeof reports>).filter(
  (name) => wanted === "all" || wanted === name,
);
if (names.length === 0) {
  console.error(`There is no "${wanted}": one of ${Object.keys(reports).join(", ")}, all.`);
  process.exit(2);
}

for (const name of names) {
  const { heading, report } = reports[name];
  const text = `\`node packages/bench/run.ts ${name} --write\`, ${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}.

${await report()}`;
  console.log(`## ${heading}\n\n${text.trim()}\n`);
  if (values.write) {
    writeSection(heading, text);
  }
}
