import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { runOrThrow } from "../support/run-program.ts";
import type { Packed } from "./pack-packages.ts";

/** How what a package depends on gets into the project: as it would be there, or (quicker) as a link into the workspace's store. */
export type Dependencies = "copied" | "linked";

/**
 * Installs packed packages into a project as npm would, without a registry: each tarball is unpacked, and gets what its
 * manifest asks for, and no more.
 *
 * @throws Error when a manifest asks for what a registry could not give
 */
export async function installPacked(project: string, packed: readonly Packed[], how: Dependencies): Promise<void> {
  const modules = join(project, "node_modules");
  const names = new Set(packed.map(({ name }) => name));
  for (const { name, tarball, folder } of packed) {
    const target = join(modules, name);
    mkdirSync(target, { recursive: true });
    await runOrThrow("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
    for (const [dependency, range] of Object.entries(dependenciesOf(target))) {
      if (/^(workspace|catalog|file|link):/.test(range)) {
        throw new Error(`${name} was packed with "${dependency}": "${range}", which no registry knows`);
      }
      if (!names.has(dependency)) {
        addDependency(dependency, realpathSync(folder), target, how);
      }
    }
  }
}

/** Puts a package, with all it depends on, below the one that asks for it. */
export function addDependency(name: string, from: string, into: string, how: Dependencies): void {
  const source = findPackage(name, from);
  const target = join(into, "node_modules", name);
  if (existsSync(target)) {
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  if (how === "linked") {
    symlinkSync(source, target, "dir");
    return;
  }
  cpSync(source, target, { recursive: true, dereference: true });
  for (const dependency of Object.keys(dependenciesOf(source))) {
    addDependency(dependency, source, target, how);
  }
}

/** Where Node.js would find a package from a folder. */
function findPackage(name: string, from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    if (existsSync(join(place, "package.json"))) {
      return realpathSync(place);
    }
  }
  throw new Error(`${name} is not installed where ${from} could find it`);
}

/** What the manifest in a folder asks for. */
export function dependenciesOf(folder: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  return (JSON.parse(text) as { dependencies?: Record<string, string> }).dependencies ?? {}; // npm demands this shape
}
