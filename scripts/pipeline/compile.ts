import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../workspace.ts";
import { Stop } from "./stop.ts";

/** Type-checks and builds every published package: one `tsc -b` over the references of the root `tsconfig.json`. */
export function compile(): void {
  const start = performance.now();
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-b", "--pretty", "false"], { cwd: root, stdio: "inherit" });
  if (status !== 0) {
    throw new Stop("The packages do not compile; the errors stand above.");
  }
  console.log(`packages: compiled (${((performance.now() - start) / 1000).toFixed(2)} s)`);
}
