/** `node scripts/check.ts`: everything `npm test` asks beside the tests, each step with its time; fails at the first that fails. */
import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.ts";

const bin = (name: string): string =>
  join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const node = (script: string, ...rest: string[]): [string, ...string[]] => [
  process.execPath,
  join(root, "scripts", script),
  ...rest,
];
const testConfigs = globSync(
  [
    "packages/*/test/tsconfig.json",
    "packages/clients/*/test/tsconfig.json",
    "packages/docs/tsconfig.json",
    "packages/bench/tsconfig.json",
  ],
  { cwd: root },
).filter((file) => existsSync(join(root, file)));

const steps: ReadonlyArray<readonly [name: string, command: readonly [string, ...string[]]]> = [
  ["lint and format", [bin("biome"), "ci", "--error-on-warnings", "."]],
  ["workspace", node("check-workspace.ts")],
  ["generated files", node("generate.ts", "--check")],
  ["redocly lint", [bin("redocly"), "lint", "--format=stylish"]],
  ["types of scripts", [bin("tsc"), "-p", "scripts"]],
  ...testConfigs.map((config): [string, [string, ...string[]]] => [
    `types of ${config.replace("/tsconfig.json", "")}`,
    [bin("tsc"), "-p", config],
  ]),
];

for (const [name, [program, ...arguments_]] of steps) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, arguments_, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(1);
  }
}
