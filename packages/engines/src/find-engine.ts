import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A JavaScript engine that comes from npm, besides the browser. */
export type EngineName = "node-22" | "node-26" | "bun" | "deno" | "workerd";

/** Its program, or why there is none for this platform. */
export type FoundEngine = { readonly program: string } | { readonly unavailable: string };

interface Engine {
  /** The package that depends on the platform's package; `undefined` when we do so ourselves. */
  readonly wrapper?: string;
  /** Platform to package. */
  readonly packages: Readonly<Record<string, string>>;
  /** The program in that package. */
  readonly file: string;
}

const node = (major: number): Engine => ({
  packages: { "linux-x64": `node-${major}-linux-x64`, "linux-arm64": `node-${major}-linux-arm64` },
  file: "bin/node",
});

const engines: Readonly<Record<EngineName, Engine>> = {
  "node-22": node(22),
  "node-26": node(26),
  bun: {
    wrapper: "bun",
    packages: {
      "darwin-arm64": "@oven/bun-darwin-aarch64",
      "darwin-x64": "@oven/bun-darwin-x64",
      "linux-arm64": "@oven/bun-linux-aarch64",
      "linux-x64": "@oven/bun-linux-x64",
      "win32-x64": "@oven/bun-windows-x64",
    },
    file: "bin/bun",
  },
  deno: {
    wrapper: "deno",
    packages: {
      "darwin-arm64": "@deno/darwin-arm64",
      "darwin-x64": "@deno/darwin-x64",
      "linux-arm64": "@deno/linux-arm64-glibc",
      "linux-x64": "@deno/linux-x64-glibc",
      "win32-x64": "@deno/win32-x64",
    },
    file: "deno",
  },
  workerd: {
    wrapper: "workerd",
    packages: {
      "darwin-arm64": "@cloudflare/workerd-darwin-arm64",
      "darwin-x64": "@cloudflare/workerd-darwin-64",
      "linux-arm64": "@cloudflare/workerd-linux-arm64",
      "linux-x64": "@cloudflare/workerd-linux-64",
      "win32-x64": "@cloudflare/workerd-windows-64",
    },
    file: "bin/workerd",
  },
};

/**
 * Finds the program of an engine in the platform's own npm package, so that no package has to run a script at installation.
 *
 * @throws Error when there is such a package, but it is not installed
 */
export function findEngine(name: EngineName): FoundEngine {
  const { wrapper, packages, file } = engines[name];
  const platform = `${process.platform}-${process.arch}`;
  const found = packages[platform];
  if (found === undefined) {
    return { unavailable: `no npm package brings ${name} for ${platform}` };
  }
  const from = wrapper === undefined ? import.meta.url : manifestOf(import.meta.url, wrapper);
  const folder = from === undefined ? undefined : manifestOf(from, found);
  const program = join(dirname(folder ?? ""), process.platform === "win32" ? `${file}.exe` : file);
  if (folder === undefined || !existsSync(program)) {
    throw new Error(`${found} is not installed. Were optional dependencies left out? Run \`npm run setup\` with them.`);
  }
  return { program };
}

/** The manifest of a package as seen from a file, in its real place: what it depends on is found from there. */
function manifestOf(from: string, name: string): string | undefined {
  const paths = createRequire(from).resolve.paths(name) ?? [];
  const manifest = paths.map((folder) => join(folder, name, "package.json")).find(existsSync);
  return manifest === undefined ? undefined : realpathSync(manifest);
}
