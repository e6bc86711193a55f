import { join } from "node:path";
import { findEngine } from "@railspec/engines";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lintPackage, lintTypes } from "../src/packed/check-package.ts";
import { dependenciesOf } from "../src/packed/install-packed.ts";
import { type Packed, packPackages, published } from "../src/packed/pack-packages.ts";
import { checkPublishedTypes, entriesOf, makeTypedProject, type Setting } from "../src/packed/published-types.ts";
import { type TemporaryFolder, temporaryFolder } from "../src/packed/temporary-folder.ts";
import { runOrThrow } from "../src/support/run-program.ts";
import type { CompilerVersion } from "../src/types/type-check.ts";

let folder: TemporaryFolder;
let packed: readonly Packed[];
let project: string;

beforeAll(async () => {
  folder = temporaryFolder();
  packed = await packPackages(published, join(folder.path, "tarballs"));
  project = await makeTypedProject(packed, folder.path);
}, 60_000);

afterAll(() => folder?.remove());

const find = (name: string): Packed => {
  const found = packed.find((one) => one.name === name);
  if (found === undefined) {
    throw new Error(`${name} was not packed`);
  }
  return found;
};

test.concurrent.for(published)("publint has nothing to say to %s", async (name, { expect: expectHere }) => {
  expectHere(await lintPackage(find(name))).toEqual([]);
});

test.concurrent.for(published)(
  "the types of %s are found by users of ES modules",
  async (name, { expect: expectHere }) => {
    expectHere(await lintTypes(find(name))).toBe("");
  },
);

test("the runtime depends on openapi-fetch alone, a client on the runtime alone", () => {
  const needs = published
    .slice(0, published.indexOf("@railspec/contract"))
    .map((name) => [name, Object.keys(dependenciesOf(join(project, "node_modules", name)))]);
  expect(needs).toEqual(
    needs.map(([name]) => [name, [name === "@railspec/runtime" ? "openapi-fetch" : "@railspec/runtime"]]),
  );
});

const settings: readonly Setting[] = ["browsers", "Node.js", "Node.js with MSW"];
const versions: readonly CompilerVersion[] = ["5.9", "6.0", "7.0"];

test.concurrent.for(settings.flatMap((setting) => versions.map((version) => ({ setting, version }))))(
  "the published types compile with TypeScript $version in a project for $setting that checks libraries",
  { timeout: 60_000 },
  async ({ setting, version }, { expect: expectHere }) => {
    expectHere(await checkPublishedTypes(project, setting, version)).toEqual([]);
  },
);

// The sandbox and the command run on Node.js 24, where the tests run; the rest promise 22.
const onTwentyTwo = published.filter((name) => name !== "railspec" && name !== "@railspec/sandbox");

test.for(onTwentyTwo)("every entry of %s can be imported by Node.js 22", async (name, { skip }) => {
  const found = findEngine("node-22");
  skip("unavailable" in found, "unavailable" in found ? found.unavailable : undefined);
  const program = "program" in found ? found.program : "";
  // Matchers for vitest are of use in its tests only.
  const entries = entriesOf(project, name).filter((entry) => !entry.endsWith("/vitest"));
  const code = entries.map((entry) => `await import("${entry}");`).join("\n");
  const printed = await runOrThrow(program, ["--input-type=module", "-e", `${code}\nconsole.log("done")`], {
    cwd: project,
  });
  expect(printed.trim()).toBe("done");
});

test("every entry of the sandbox and of the command can be imported by Node.js 24", async () => {
  const entries = [...entriesOf(project, "railspec"), ...entriesOf(project, "@railspec/sandbox")];
  const code = entries.map((entry) => `await import("${entry}");`).join("\n");
  const arguments_ = ["--input-type=module", "-e", `${code}\nconsole.log("done")`];
  expect((await runOrThrow(process.execPath, arguments_, { cwd: project })).trim()).toBe("done");
});
