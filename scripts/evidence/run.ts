/**
 * `node scripts/evidence/run.ts [provider …]`: checks the links between the bundles in `specs/<id>/dist` and their
 * ledgers, and prints how well the elements of each contract are known. Exit code 1 when anything is wrong.
 */
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { formatTable } from "../table.ts";
import { listProviders, readJson, root } from "../workspace.ts";
import { countLevels } from "./count-levels.ts";
import { BASES } from "./level.ts";
import { formatEvidenceProblem } from "./problem.ts";
import { checkProviderEvidence } from "./provider-evidence.ts";

const wanted = process.argv.slice(2);
const rows: string[][] = [];
const notes: string[] = [];
let errors = 0;

for (const { id, dist } of listProviders().filter((provider) => wanted.length === 0 || wanted.includes(provider.id))) {
  const bundle = join(dist, "openapi.json");
  if (!existsSync(bundle)) {
    notes.push(`${id}: no bundle; run \`npm run build\` first.`);
    errors += 1;
    continue;
  }
  const { report, problems } = checkProviderEvidence(root, id, readJson<unknown>(bundle));
  errors += problems.filter(({ severity }) => severity === "error").length;
  notes.push(...problems.map((problem) => formatEvidenceProblem({ ...problem, file: relative(root, problem.file) })));
  if (report) {
    const levels = countLevels(report.elements);
    const { sandbox, flow } = report.pending;
    rows.push([
      id,
      String(report.elements.length),
      ...BASES.map((basis) => String(levels[basis])),
      String(levels.none),
    ]);
    notes.push(
      ...(sandbox.length > 0 ? [`${id}: ${sandbox.length} pending for the sandbox: ${sandbox.join(", ")}`] : []),
      ...(flow.length > 0 ? [`${id}: ${flow.length} pending for a flow: ${flow.join(", ")}`] : []),
      ...report.seeds.skipped,
      ...(report.seeds.checked > 0 ? [`${id}: ${report.seeds.checked} facts read against the captured text`] : []),
    );
  }
}

console.log(formatTable(["provider", "elements", ...BASES, "none"], rows));
console.log(notes.join("\n"));
process.exitCode = errors === 0 ? 0 : 1;
