/** `npm start`: the sandbox of every provider and the docs site, until Ctrl-C. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./workspace.ts";

const children = [
  [join(root, "packages/cli/dist/bin.js"), "sandbox", ...process.argv.slice(2)],
  [join(root, "packages/docs/serve.ts")],
].map((command) => spawn(process.execPath, command, { cwd: root, stdio: "inherit" }));

const stop = (): void => {
  for (const child of children) {
    child.kill("SIGINT");
  }
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

for (const child of children) {
  child.on("close", (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
}
