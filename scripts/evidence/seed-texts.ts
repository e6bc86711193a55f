import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The folder with the captured texts: the environment variable `RAILSPEC_SEEDS`, otherwise `../shared/seeds` beside the
 * repository. Absent when there is no such folder.
 */
export function seedFolder(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const folder = environment.RAILSPEC_SEEDS ? resolve(environment.RAILSPEC_SEEDS) : join(root, "..", "shared", "seeds");
  return existsSync(folder) ? folder : undefined;
}
