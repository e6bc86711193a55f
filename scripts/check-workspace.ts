/**
 * `node scripts/check-workspace.ts [--fix]`: fails when a room breaks the import rule, the shape of clients or the manifests'
 * rules; with `--fix` first writes what all clients share from the template.
 */
import { parseArgs } from "node:util";
import { checkClientShape, fixClientShape } from "./workspace-rules/client-shape.ts";
import { checkImports } from "./workspace-rules/import-rule.ts";
import { checkManifests } from "./workspace-rules/manifests.ts";
import { checkReadme } from "./workspace-rules/readme.ts";

const { values } = parseArgs({ options: { fix: { type: "boolean", default: false } } });
if (values.fix) {
  fixClientShape();
}

const problems = [...checkManifests(), ...checkClientShape(), ...checkImports(), ...checkReadme()];
for (const problem of problems) {
  console.error(problem);
}
console.log(
  problems.length === 0 ? "workspace: every room keeps the rules" : `workspace: ${problems.length} problem(s)`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
