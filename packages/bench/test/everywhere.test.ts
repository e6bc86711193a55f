import { afterAll, beforeAll, expect, test } from "vitest";
import { engines, programOf } from "../src/everywhere/engines.ts";
import { makeProject, type Project } from "../src/everywhere/project.ts";
import { runEngine } from "../src/everywhere/run-engine.ts";
import { type TemporaryFolder, temporaryFolder } from "../src/packed/temporary-folder.ts";
import { calls, mocked, uses } from "./everywhere.expected.ts";

let folder: TemporaryFolder;
let project: Project;

beforeAll(async () => {
  folder = temporaryFolder();
  project = await makeProject(folder.path);
}, 60_000);

afterAll(() => folder?.remove());

const generated = /^@railspec\/(?!runtime\/).+\/(evidence|msw|schemas|validate)$/;

test.concurrent.for(Object.entries(engines).map(([name, engine]) => ({ name, engine })))(
  "the packed runtime and clients do the same on $name, with all their entries",
  { timeout: 60_000 },
  async ({ engine }, { skip, expect: expectHere }) => {
    const found = programOf(engine);
    skip("unavailable" in found, "unavailable" in found ? found.unavailable : undefined);
    const { report, strays } = await runEngine(engine, project);
    const msw = typeof engine.msw === "string" ? undefined : expect.stringContaining(engine.msw.fails);
    // The program uses generated entries by their kind. For whatever else stands in an exports map there is a use, or it is missed.
    const entries = project.entries.map((name) => {
      if (generated.test(name)) {
        return [name, name.endsWith("/msw") ? (msw ?? "fine") : "fine"];
      }
      return [name, name in uses ? "only imported" : "used"];
    });
    expectHere(report.calls).toEqual(calls);
    expectHere(report.entries).toEqual(Object.fromEntries(entries));
    expectHere(report.uses).toEqual({ ...uses, "@railspec/bitpowr/msw": msw ?? mocked(String(engine.msw)) });
    expectHere(strays).toEqual([]);
  },
);

test("every engine of the promise is tried", () => {
  expect(Object.keys(engines)).toEqual([
    "Node.js 22",
    "Node.js 24",
    "Node.js 26",
    "Bun",
    "Deno",
    "workerd",
    "workerd with nodejs_compat",
    "Chromium",
  ]);
});
