/** `node scripts/check-workspace.ts`: fails when a room breaks the import rule, the shape of clients or the manifests' rules. */
import { checkClientShape } from "./workspace-rules/client-shape.ts";
import { checkImports } from "./workspace-rules/import-rule.ts";
import { checkManifests } from "./workspace-rules/manifests.ts";

const problems = [...checkManifests(), ...checkClientShape(), ...checkImports()];
for (const problem of problems) {
  console.error(problem);
}
console.log(problems.length === 0 ? "workspace: every room keeps the rules" : `workspace: ${problems.length} problem(s)`);
process.exitCode = problems.length === 0 ? 0 : 1;
