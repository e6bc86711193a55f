import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { installPacked } from "../packed/install-packed.ts";
import { packPackages } from "../packed/pack-packages.ts";
import { bundleText } from "../sizes/bundle-size.ts";

/** An empty project with a client installed from its tarball, and the program in it. */
export interface Project {
  readonly folder: string;
  /** Runs the program for the URL that is its last argument, and prints the report. */
  readonly main: string;
  /** The program with all it imports in one file, for engines without packages; it exports `exercise`. */
  readonly bundle: string;
}

/** Makes the project in a folder outside the repository. */
export async function makeProject(folder: string): Promise<Project> {
  const project = join(folder, "project");
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  const packed = await packPackages(["@railspec/runtime", "@railspec/bitpowr"], join(folder, "tarballs"));
  await installPacked(project, packed, "copied");
  const source = readFileSync(join(import.meta.dirname, "exercise.ts"), "utf8");
  const { code } = await transform(source, { loader: "ts" });
  writeFileSync(join(project, "exercise.mjs"), code);
  writeFileSync(join(project, "main.mjs"), main);
  const bundle = await bundleText('export { exercise } from "./exercise.mjs";', project);
  return { folder: project, main: join(project, "main.mjs"), bundle };
}

const main = `import { exercise } from "./exercise.mjs";
console.log(JSON.stringify(await exercise(process.argv.at(-1))));
`;
