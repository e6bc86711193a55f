import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startStaticServer } from "./server/static-server.ts";

const root = fileURLToPath(new URL("dist", import.meta.url));

try {
  const { values } = parseArgs({ options: { port: { type: "string", default: "4100" } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port ${values.port} is no port number`);
  }
  if (!existsSync(root)) {
    throw new Error(`the site is not built: run "npm run build" at the root first`);
  }
  const { url } = await startStaticServer({ root, port });
  console.log(`docs: ${url}`);
} catch (error) {
  console.error(`docs: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
