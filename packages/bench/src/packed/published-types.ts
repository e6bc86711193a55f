import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder } from "../support/folders.ts";
import { runProgram } from "../support/run-program.ts";
import { type CompilerVersion, compilers } from "../types/type-check.ts";
import { addDependency, installPacked } from "./install-packed.ts";
import { type Packed, published } from "./pack-packages.ts";

/**
 * Kinds of users: a browser's libraries and no types of Node.js; the other way round; both, which is what the types of MSW
 * ask for outside a browser.
 */
export type Setting = "browsers" | "Node.js" | "Node.js with MSW";

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
  writeFileSync(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  for (const consumer of ["consumer.ts", "consumer-optional.ts", "consumer-msw.ts"]) {
    copyFileSync(join(import.meta.dirname, consumer), join(project, consumer));
  }
  for (const { module, entries, program = "" } of Object.values(settings)) {
    const imports = entries(published.flatMap((name) => entriesOf(project, name)));
    const lines = imports.map((entry, index) => `export * as entry${index} from "${entry}";\n`);
    writeFileSync(join(project, module), program + lines.join(""));
  }
  return project;
}

/** Checks the project with one of the compilers and `skipLibCheck: false`: all errors, whosever types they are in. */
export async function checkPublishedTypes(
  folder: string,
  setting: Setting,
  version: CompilerVersion,
): Promise<readonly string[]> {
  const { module, consumers, compilerOptions } = settings[setting];
  const file = `${module}.${version}.json`;
  const config = { compilerOptions: { ...common, ...compilerOptions }, files: [module, ...consumers] };
  writeFileSync(join(folder, file), JSON.stringify(config));
  const { code, stdout } = await runProgram(process.execPath, [compilers[version], "-p", file], { cwd: folder });
  const errors = stdout.split("\n").filter((line) => /error TS\d+/.test(line));
  if (code !== 0 && errors.length === 0) {
    throw new Error(`The compiler ended with ${code}: ${stdout}`);
  }
  return errors;
}

const common = {
  target: "es2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
  allowUnusedLabels: true,
};

/** What a kind of users compiles. */
interface Compilation {
  /** The module that imports all entries, of those that there are. */
  readonly module: string;
  readonly entries: (all: readonly string[]) => readonly string[];
  /** What stands in it besides: text, as MSW is installed in the project only. */
  readonly program?: string;
  readonly consumers: readonly string[];
  readonly compilerOptions: object;
}

const needsNode = /^(railspec|@railspec\/(contract|sandbox))(\/|$)/;
const needsMsw = /\/msw$/;

const settings: Readonly<Record<Setting, Compilation>> = {
  browsers: {
    module: "browser.ts",
    entries: (all) => all.filter((entry) => !needsNode.test(entry)),
    program: `import { all } from "./consumer-msw.ts";
import { setupWorker } from "msw/browser";
await setupWorker(...all).start();
`,
    consumers: ["consumer.ts", "consumer-optional.ts"],
    compilerOptions: {
      lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
      types: [],
      module: "esnext",
      moduleResolution: "bundler",
      allowImportingTsExtensions: true,
    },
  },
  "Node.js": {
    module: "node.ts",
    entries: (all) => all.filter((entry) => !needsMsw.test(entry)),
    consumers: ["consumer.ts", "consumer-optional.ts"],
    compilerOptions: { lib: ["es2024"], types: ["node"], module: "nodenext" },
  },
  "Node.js with MSW": {
    module: "node-msw.ts",
    entries: (all) => all.filter((entry) => needsMsw.test(entry)),
    program: `import { all } from "./consumer-msw.ts";
import { setupServer } from "msw/node";
setupServer(...all).listen();
`,
    consumers: [],
    compilerOptions: {
      lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
      types: ["node"],
      module: "nodenext",
      allowImportingTsExtensions: true,
    },
  },
};

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
