import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder } from "../support/folders.ts";
import { runProgram } from "../support/run-program.ts";
import { type CompilerVersion, compilers } from "../types/type-check.ts";
import { addDependency, installPacked } from "./install-packed.ts";
import { type Packed, published } from "./pack-packages.ts";

/** Two kinds of users: a browser's libraries and no types of Node.js, or the other way round. */
export type Setting = "browser" | "node";

/** Makes a project with every published package installed from its tarball, and modules that import all of them; answers its folder. */
export async function makeTypedProject(packed: readonly Packed[], folder: string): Promise<string> {
  const project = join(folder, "typed");
  mkdirSync(project, { recursive: true });
  await installPacked(project, packed, "linked");
  addDependency("@types/node", benchFolder, project, "linked");
  for (const { name, folder: source } of packed) {
    for (const peer of Object.keys(readManifest(project, name).peerDependencies ?? {})) {
      addDependency(peer, realpathSync(source), project, "linked");
    }
  }
  const consumer = readFileSync(join(import.meta.dirname, "consumer.ts"), "utf8");
  writeFileSync(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  writeFileSync(join(project, "browser.ts"), consumer + importAll(project, forBrowsers));
  writeFileSync(join(project, "node.ts"), consumer + importAll(project, published));
  return project;
}

/**
 * Checks the project with one of the compilers and `skipLibCheck: false`: the errors that are in the user's module or in
 * our packages.
 */
export async function checkPublishedTypes(
  folder: string,
  setting: Setting,
  version: CompilerVersion,
): Promise<readonly string[]> {
  const file = `tsconfig.${setting}.${version}.json`;
  const compilerOptions = { ...common, ...settings[setting] };
  writeFileSync(join(folder, file), JSON.stringify({ compilerOptions, files: [`${setting}.ts`] }));
  const { code, stdout } = await runProgram(process.execPath, [compilers[version], "-p", file], { cwd: folder });
  const errors = stdout.split("\n").filter((line) => /error TS\d+/.test(line));
  if (code !== 0 && errors.length === 0) {
    throw new Error(`The compiler ended with ${code}: ${stdout}`);
  }
  // The types of others are for others to mend; a name of ours that could not be resolved is an error in our file.
  return errors.filter((line) => !line.startsWith(".."));
}

const forBrowsers = published.filter((name) => !/^(railspec|@railspec\/(contract|sandbox))$/.test(name));

const common = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  allowUnusedLabels: true,
};

const settings: Readonly<Record<Setting, object>> = {
  browser: {
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
    module: "esnext",
    moduleResolution: "bundler",
  },
  node: { lib: ["es2024"], types: ["node"], module: "nodenext" },
};

/** Imports of every entry of packages. */
function importAll(project: string, names: readonly string[]): string {
  const specifiers = names.flatMap((name) => entriesOf(project, name));
  return specifiers.map((specifier, index) => `export * as entry${index} from "${specifier}";\n`).join("");
}

/** What can be imported from an installed package: `@railspec/runtime`, `@railspec/runtime/forms`, … */
export function entriesOf(project: string, name: string): string[] {
  return Object.keys(readManifest(project, name).exports)
    .filter((key) => key !== "./package.json")
    .map((key) => name + key.slice(1));
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (project: string, name: string): Manifest =>
  JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")) as Manifest; // our own manifests
