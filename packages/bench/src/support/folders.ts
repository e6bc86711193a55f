import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** The folder of this package. */
export const benchFolder: string = resolve(import.meta.dirname, "..", "..");

/** The repository's root folder. */
export const rootFolder: string = resolve(benchFolder, "..", "..");

/**
 * Runs a task with a new folder inside this package, so that what is written there finds this package's dependencies;
 * the folder is gone afterwards.
 */
export async function withWorkFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const parent = join(benchFolder, ".railspec", "work");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "run-"));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of one of this package's dependencies, whatever its `exports` say. */
export function dependencyFile(name: string, file: string): string {
  return join(benchFolder, "node_modules", name, file);
}

/** The version of one of this package's dependencies. */
export function dependencyVersion(name: string): string {
  const require = createRequire(import.meta.url);
  return (require(dependencyFile(name, "package.json")) as { version: string }).version; // every package has one
}
