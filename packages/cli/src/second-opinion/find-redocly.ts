import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function binFolders(from: string): string[] {
  const parent = dirname(from);
  const here = join(from, "node_modules", ".bin");
  return [...(existsSync(here) ? [here] : []), ...(parent === from ? [] : binFolders(parent))];
}

/** The command `redocly` of @redocly/cli: of the project around the working directory, else on the PATH. */
export function findRedocly(): string | undefined {
  const name = process.platform === "win32" ? "redocly.cmd" : "redocly";
  const folders = [...binFolders(process.cwd()), ...(process.env.PATH ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}
