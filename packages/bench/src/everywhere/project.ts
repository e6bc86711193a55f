import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { addDependency, installPacked } from "../packed/install-packed.ts";
import { packPackages } from "../packed/pack-packages.ts";
import { entriesOf } from "../packed/published-types.ts";
import { bundleText } from "../sizes/bundle-size.ts";
import { clients } from "../sizes/published.ts";
import { mocks } from "./mocks.ts";

/** An empty project with the runtime, the clients and MSW installed, ours from their tarballs, and the program in it. */
export interface Project {
  readonly folder: string;
  /** Names of all that the packed packages let users import. */
  readonly entries: readonly string[];
  /** Runs the program for the URL that is its last argument, and prints the report; by the way in which it uses MSW. */
  readonly main: Readonly<Record<"node" | "function", string>>;
  /** The program with all it imports in one file, for engines without packages; it exports `run`. */
  readonly bundle: string;
  /** The same for a browser, where MSW brings a service worker. */
  readonly browserBundle: string;
  readonly serviceWorker: string;
}

/** Makes the project in a folder outside the repository. */
export async function makeProject(folder: string): Promise<Project> {
  const project = join(folder, "project");
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }\n');
  const names = ["@railspec/runtime", ...clients.map((id) => `@railspec/${id}`)];
  const packed = await packPackages(names, join(folder, "tarballs"));
  await installPacked(project, packed, "copied");
  // All clients ask for the same version.
  addDependency("msw", realpathSync(packed.at(-1)?.folder ?? ""), project, "copied");
  const entries = names.flatMap((name) => entriesOf(project, name));
  const members = entries.map((entry) => `  "${entry}": () => import("${entry}"),`);
  const exercise = await build({
    entryPoints: [join(import.meta.dirname, "program", "exercise.ts")],
    bundle: true,
    format: "esm",
    packages: "external",
    platform: "neutral",
    target: "es2022",
    write: false,
  });
  const write = (name: string, text: string): string => {
    writeFileSync(join(project, name), text);
    return join(project, name);
  };
  write("exercise.mjs", exercise.outputFiles[0]?.text ?? "");
  write("entries.mjs", `export const entries = {\n${members.join("\n")}\n};\n`);
  write("get-response.mjs", 'export { getResponse } from "msw";\n');
  for (const [how, mock] of Object.entries(mocks)) {
    write(`mock-${how}.mjs`, mock);
    write(`run-${how}.mjs`, runWith(how));
  }
  const [bundle, browserBundle] = await Promise.all(
    ["function", "browser"].map((how) => bundleText(`export { run } from "./run-${how}.mjs";`, project)),
  );
  return {
    folder: project,
    entries,
    main: {
      node: write("main-node.mjs", mainWith("node")),
      function: write("main-function.mjs", mainWith("function")),
    },
    bundle: bundle ?? "",
    browserBundle: browserBundle ?? "",
    serviceWorker: readFileSync(join(project, "node_modules", "msw", "lib", "mockServiceWorker.js"), "utf8"),
  };
}

const runWith = (how: string): string => `import { entries } from "./entries.mjs";
import { exercise } from "./exercise.mjs";
import { startMock } from "./mock-${how}.mjs";
export const run = (baseUrl) => exercise(baseUrl, entries, startMock);
`;

// MSW reads the environment when it is loaded, and leaves open what keeps Deno from ending; what is ours may do neither.
const mainWith = (how: string): string => `import "msw";
await globalThis.Deno?.permissions.revoke({ name: "env" });
const { run } = await import("./run-${how}.mjs");
console.log(JSON.stringify(await run(process.argv.at(-1))));
globalThis.Deno?.exit();
`;
