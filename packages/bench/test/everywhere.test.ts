import { afterAll, beforeAll, expect, test } from "vitest";
import { engines, programOf } from "../src/everywhere/engines.ts";
import { makeProject, type Project } from "../src/everywhere/project.ts";
import { runEngine } from "../src/everywhere/run-engine.ts";
import { type TemporaryFolder, temporaryFolder } from "../src/packed/temporary-folder.ts";

let folder: TemporaryFolder;
let project: Project;

beforeAll(async () => {
  folder = temporaryFolder();
  project = await makeProject(folder.path);
}, 60_000);

afterAll(() => folder?.remove());

test.concurrent.for(Object.entries(engines).map(([name, engine]) => ({ name, engine })))(
  "the packed client does the same on $name",
  { timeout: 60_000 },
  async ({ engine }, { skip, expect: expectHere }) => {
    const found = programOf(engine);
    skip("unavailable" in found, "unavailable" in found ? found.unavailable : undefined);
    const { report, strays } = await runEngine(engine, project);
    expectHere(report).toEqual({
      made: true,
      missing: [false, 404],
      names: ["Ada", "Bob", "Cyd"],
      large: '{"status":"success","data":{"id":"9007199254740993n","fee":"0.10000000000000000001"}}',
      raw: [200, "a b"],
      retried: 200,
      undocumented: "undocumented",
      unwrapped: "RAILSPEC_HTTP",
      path: "RAILSPEC_PARAMETER",
      redirect: "RAILSPEC_REDIRECT",
      html: "RAILSPEC_DECODE",
      timeout: "RAILSPEC_TIMEOUT",
      aborted: "RAILSPEC_ABORTED",
      broken: "RAILSPEC_CONNECTION",
      events: true,
      leaks: [],
      evidence: "documented",
    });
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
    "Chromium",
  ]);
});
