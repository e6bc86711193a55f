// The way in for `npm run build`, `npm test` and `npm start`: plain JavaScript without dependencies, so that it runs on
// any Node.js >= 20 before anything is installed. It installs what the lockfile says and hands over to Node.js 24.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const bin = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".railspec-setup");
const windows = process.platform === "win32";
const env = {
  ...process.env,
  PATH: bin + delimiter + process.env.PATH,
  ASTRO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_TELEMETRY: "off",
  SCARF_ANALYTICS: "false",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  TURBO_TELEMETRY_DISABLED: "1",
};

const turbo = ["run", "--output-logs=new-only", "--log-order=stream", "--ui=stream"];
const pipeline = ["turbo", ...turbo, "//#pipeline"];

/** What each command runs, one after another; the first that fails ends it. */
const commands = {
  build: [pipeline, ["turbo", ...turbo, "build", "--filter=@railspec/docs"], ["node", "scripts/summary.ts"]],
  test: [pipeline, ["turbo", ...turbo, "//#check", "test"], ["node", "scripts/test-summary.ts"]],
  start: [pipeline, ["turbo", ...turbo, "build", "--filter=@railspec/docs"], ["node", "scripts/start.ts"]],
  railspec: [["node", "packages/cli/dist/bin.js"]],
  setup: [],
  "new-provider": [["node", "scripts/new-provider.ts"]],
};

class Stop extends Error {}

function checkNode() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Stop(
      `Node.js ${process.versions.node} is too old: Railspec starts on Node.js 20 or newer. Install one from https://nodejs.org and run this again.`,
    );
  }
}

/** The files that decide what is installed, as one hash. */
function dependenciesHash() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests()]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function manifests() {
  const rooms = [
    "scripts",
    ...["specs", "packages", "packages/clients"].flatMap((folder) =>
      readdirSync(join(root, folder))
        .sort()
        .map((name) => `${folder}/${name}`),
    ),
  ];
  return rooms.map((room) => `${room}/package.json`).filter((file) => existsSync(join(root, file)));
}

const explanations = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|dns error|error sending request|client error \(Connect\)/i,
    "The npm registry cannot be reached. Check the network, or point npm at a registry you can reach (`npm config set registry <url>`), and run this again.",
  ],
  [
    /LOCKFILE|frozen.lockfile|lockfile/i,
    "pnpm-lock.yaml is broken or does not fit the package.json files. Restore it with `git checkout pnpm-lock.yaml`, or after changing a dependency renew it with `npx pnpm install --lockfile-only`, and run this again.",
  ],
];

async function setUp() {
  const wanted = dependenciesHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(join(bin, "turbo"))) {
    return;
  }
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  console.log(`Setting up: ${packageManager}, frozen lockfile, Node.js 24 from the npm package "node"`);
  const output = [];
  const show = (line) => {
    output.push(line);
    if (/^(Progress:|Packages:|Done in)/.test(line)) {
      console.log(`  ${line}`);
    }
  };
  const arguments_ = [
    "--yes",
    "--prefer-offline",
    packageManager,
    "install",
    "--frozen-lockfile",
    "--prefer-offline",
    "--reporter=append-only",
  ];
  const code = await run(windows ? "npx.cmd" : "npx", arguments_, show);
  if (code !== 0) {
    const text = output.join("\n");
    const known = explanations.find(([pattern]) => pattern.test(text));
    throw new Stop(
      known
        ? `${known[1]}\n\nWhat the installation said last:\n${tail(output)}`
        : `The installation failed:\n${tail(output)}`,
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

const tail = (lines) =>
  lines
    .filter((line) => line.trim() && !line.startsWith("npm warn"))
    .slice(-8)
    .map((line) => `  ${line}`)
    .join("\n");

/** Runs a program in the repository; with `onLine` its output is handed over line by line, else it goes to the terminal. */
function run(program, arguments_, onLine) {
  return new Promise((done, failed) => {
    const child = spawn(program, arguments_, {
      cwd: root,
      env,
      shell: windows,
      stdio: onLine ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    for (const stream of onLine ? [child.stdout, child.stderr] : []) {
      let rest = "";
      stream
        .setEncoding("utf8")
        .on("data", (text) => {
          const lines = (rest + text).split(/\r?\n/);
          rest = lines.pop();
          lines.forEach(onLine);
        })
        .on("end", () => rest && onLine(rest));
    }
    child.on("error", failed).on("close", (code, signal) => done(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

async function main() {
  const [name = "build", ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(commands, name)) {
    throw new Stop(`Unknown command "${name}": one of ${Object.keys(commands).join(", ")}.`);
  }
  checkNode();
  await setUp();
  // Ctrl-C reaches the children too; they end by themselves and their exit code is ours.
  process.on("SIGINT", () => {});
  for (const [index, [program, ...arguments_]] of commands[name].entries()) {
    const last = index === commands[name].length - 1;
    const code = await run(join(bin, program), last ? [...arguments_, ...rest] : arguments_);
    if (code !== 0) {
      process.exit(code);
    }
  }
}

main().catch((error) => {
  console.error(error instanceof Stop ? `railspec: ${error.message}` : error);
  process.exit(1);
});
