import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../workspace.ts";
import type { ProviderState } from "./state.ts";

/** The state with each client's size as a browser would load it: everything it exports, minified, gzip level 9. */
export async function measureClients(
  state: Readonly<Record<string, ProviderState>>,
): Promise<Record<string, ProviderState>> {
  const entries = Object.entries(state).map(async ([id, of]): Promise<[string, ProviderState]> => {
    const { outputFiles } = await build({
      entryPoints: [join(root, "packages", "clients", id, "dist", "index.js")],
      bundle: true,
      format: "esm",
      minify: true,
      platform: "browser",
      write: false,
    });
    const [file] = outputFiles;
    return [id, { ...of, clientBytes: file ? gzipSync(file.contents, { level: 9 }).length : 0 }];
  });
  return Object.fromEntries(await Promise.all(entries));
}
