import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clients } from "../sizes/published.ts";
import { benchFolder, rootFolder } from "../support/folders.ts";
import { runOrThrow } from "../support/run-program.ts";

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** Its folder in the workspace, from where its dependencies are found. */
  readonly folder: string;
}

/** The packages whose work it is to be imported by others. */
export const published: readonly string[] = [
  "@railspec/runtime",
  ...clients.map((id) => `@railspec/${id}`),
  "@railspec/contract",
  "@railspec/sandbox",
  "railspec",
];

/** Packs packages of the workspace, by name, into a folder. */
export async function packPackages(names: readonly string[], folder: string): Promise<Packed[]> {
  mkdirSync(folder, { recursive: true });
  const filters = names.flatMap((name) => ["--filter", name]);
  const pnpm = join(rootFolder, "node_modules", ".bin", "pnpm");
  await runOrThrow(pnpm, ["--recursive", ...filters, "pack", "--pack-destination", folder], { cwd: rootFolder });
  const tarballs = readdirSync(folder);
  return names.map((name) => {
    const source = join(benchFolder, "node_modules", name);
    const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as { version: string }; // our own
    const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
    if (!tarballs.includes(file)) {
      throw new Error(`pnpm pack did not make ${file} of ${name}, but ${tarballs.join(", ")}`);
    }
    return { name, tarball: join(folder, file), folder: source };
  });
}
