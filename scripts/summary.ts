/** Prints the table that `npm run build` ends with, from the state the pipeline left. */
import { readState } from "./pipeline/state.ts";
import { formatTable } from "./table.ts";
import { listProviders } from "./workspace.ts";

const state = readState();
const rows = listProviders().map(({ id }) => {
  const of = state[id];
  if (!of) {
    throw new Error(`No pipeline state for "${id}": run \`npm run build\`.`);
  }
  return [
    id,
    String(of.operations),
    String(of.schemas),
    String(of.problems),
    of.evidence,
    `${(of.clientBytes / 1024).toFixed(1)} kB`,
    of.seconds.toFixed(2),
  ];
});
const header = ["provider", "operations", "schemas", "lint problems", "evidence", "client min+gzip", "seconds"];
console.log(`\n${formatTable(header, rows)}\n`);
