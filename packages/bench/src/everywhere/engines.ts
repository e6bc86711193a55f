import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EngineName, findEngine, launchBrowser } from "@railspec/engines";
import { runOrThrow } from "../support/run-program.ts";
import type { Project } from "./project.ts";

/** Runs the project's program against a provider's URL with an engine's program; answers what it printed. */
type Run = (project: Project, url: string, program: string) => Promise<string>;

/** One engine of the promise. */
export interface Engine {
  /** Its name among those that npm brings; the others are there anyway, or are found by other means. */
  readonly npm?: EngineName;
  readonly run: Run;
  /** The function of MSW by which our handlers are used there, or what MSW itself says when it is loaded. */
  readonly msw: "setupServer" | "setupWorker" | "getResponse" | { readonly fails: string };
}

const quiet = { DO_NOT_TRACK: "1", NO_COLOR: "1" };

/** Node.js in one of its versions, which is checked: a path does not tell it. */
const node =
  (major: number): Run =>
  async ({ main, folder }, url, program) => {
    const version = await runOrThrow(program, ["--version"]);
    if (!version.startsWith(`v${major}.`)) {
      throw new Error(`Node.js ${major} was asked for, ${version.trim()} runs`);
    }
    return runOrThrow(program, [main.node, url], { cwd: folder });
  };

const bun: Run = ({ main, folder }, url, program) =>
  runOrThrow(program, ["run", "--no-install", main.function, url], { cwd: folder, env: quiet });

const deno: Run = ({ main, folder }, url, program) => {
  const permissions = ["--no-prompt", `--allow-net=${new URL(url).host}`, `--allow-read=${folder}`, "--allow-env"];
  const resolution = ["--no-remote", "--no-config", "--node-modules-dir=manual"];
  const env = { ...quiet, DENO_DIR: mkdtempSync(join(folder, "deno-")), DENO_NO_UPDATE_CHECK: "1" };
  return runOrThrow(program, ["run", ...permissions, ...resolution, main.function, url], { cwd: folder, env });
};

const workerd =
  (...flags: readonly string[]): Run =>
  ({ bundle, folder }, url, program) => {
    const place = mkdtempSync(join(folder, "workerd-"));
    writeFileSync(join(place, "bundle.mjs"), bundle);
    writeFileSync(join(place, "worker.mjs"), worker);
    writeFileSync(join(place, "config.capnp"), workerConfig(url, flags));
    return runOrThrow(program, ["test", join(place, "config.capnp")], { cwd: place });
  };

const chromium: Run = async (_, url) => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/page.html`);
    // The page's script puts it there.
    const report = await page.waitForFunction(() => (globalThis as { report?: string }).report);
    return String(await report.jsonValue());
  } finally {
    await browser.close();
  }
};

/** Where the published packages have to run. */
export const engines: Readonly<Record<string, Engine>> = {
  "Node.js 22": { npm: "node-22", run: node(22), msw: "setupServer" },
  "Node.js 24": { run: node(24), msw: "setupServer" },
  "Node.js 26": { npm: "node-26", run: node(26), msw: "setupServer" },
  // The `setupServer` of MSW 3 gets at the sockets of Node.js; the `fetch` of Bun and of Deno has its own.
  Bun: { npm: "bun", run: bun, msw: "getResponse" },
  Deno: { npm: "deno", run: deno, msw: "getResponse" },
  // MSW takes what is not Node.js for a browser.
  workerd: { npm: "workerd", run: workerd(), msw: { fails: "`localStorage` is not available in this environment" } },
  "workerd with nodejs_compat": { npm: "workerd", run: workerd("nodejs_compat"), msw: "getResponse" },
  Chromium: { run: chromium, msw: "setupWorker" },
};

/** An engine's program; the one that runs this is that of Node.js 24. */
export function programOf({ npm }: Engine): ReturnType<typeof findEngine> {
  return npm === undefined ? { program: process.execPath } : findEngine(npm);
}

const worker = `import { run } from "./bundle.mjs";
export default {
  async test(_, env) {
    console.log(JSON.stringify(await run(env.BASE_URL)));
  },
};
`;

const workerConfig = (
  url: string,
  flags: readonly string[],
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "internet", network = (allow = ["local", "private"]))],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs"), (name = "bundle.mjs", esModule = embed "bundle.mjs")],
  compatibilityDate = "2026-01-01",
  compatibilityFlags = ${JSON.stringify(flags)},
  bindings = [(name = "BASE_URL", text = "${url}")],
);
`;
