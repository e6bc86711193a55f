/** Adds up the vitest reports of every room and closes `npm test` with `N passed, N failed`. */
import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatTable } from "./table.ts";
import { readJson, root } from "./workspace.ts";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

const files = globSync(
  ["scripts/.railspec/tests.json", "packages/*/.railspec/tests.json", "packages/clients/*/.railspec/tests.json"],
  { cwd: root },
).sort();
const reports = files.map((file) => ({ room: dirname(dirname(file)), report: readJson<Report>(join(root, file)) }));
const total = (key: keyof Report): number => reports.reduce((sum, { report }) => sum + report[key], 0);
const rows = reports.map(({ room, report }) => [
  room,
  String(report.numPassedTests),
  String(report.numFailedTests),
  String(report.numPendingTests),
]);

console.log(`\n${formatTable(["room", "passed", "failed", "skipped"], rows)}\n`);
console.log(`${total("numPassedTests")} passed, ${total("numFailedTests")} failed`);
process.exitCode = total("numFailedTests") > 0 || total("numPassedTests") === 0 ? 1 : 0;
