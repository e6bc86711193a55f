/** `npm start`: the sandbox of every provider and the docs site, until Ctrl-C. `--docs-port` is the site's, the rest is the sandbox's. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./workspace.ts";

const words = process.argv.slice(2);
const at = words.indexOf("--docs-port");
const docsPort = at < 0 ? [] : words.splice(at, 2).slice(1);

const children = [
  [join(root, "packages/cli/dist/bin.js"), "sandbox", ...words],
  [join(root, "packages/docs/serve.ts"), ...docsPort.flatMap((port) => ["--port", port])],
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
