import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

interface Result {
  readonly status: string;
  readonly title: string;
  readonly ancestorTitles: readonly string[];
}

const folder = join(import.meta.dirname, "fixture/suites");

/** Runs the suites in a process of their own: some of their tests must fail. */
async function runSuites(): Promise<Result[]> {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const temporary = mkdtempSync(join(tmpdir(), "railspec-suites-"));
  const file = join(temporary, "results.json");
  const args = [vitest, "run", "--root", folder, "--reporter", "json", "--outputFile", file];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, () => resolve());
  });
  const text = readFileSync(file, "utf8");
  rmSync(temporary, { recursive: true });
  // The reporter of vitest wrote it.
  const report = JSON.parse(text) as { readonly testResults: readonly { readonly assertionResults: Result[] }[] };
  return report.testResults.flatMap(({ assertionResults }) => assertionResults);
}

describe("a contract suite", () => {
  let results: Result[] = [];
  beforeAll(async () => {
    results = await runSuites();
  }, 60_000);

  const anythingElse = ["refuses whatever else the document forbids"];
  it.each([
    ["strict", []],
    ["strict, 403", anythingElse],
    ["strict, a documented 403", []],
    ["strict, a documented 403 beside 422", anythingElse],
    ["blind", anythingElse],
    ["strict, without a body", anythingElse],
    ["careless, without a body", ["refuses a request that breaks the contract", ...anythingElse]],
    ["strict, key in the query", []],
    ["blind, key in the query", anythingElse],
    ["strict, key in a cookie", []],
    ["blind, key in a cookie", anythingElse],
  ])("tells whether a server under a base path validates its input: %s", (name, expected) => {
    const own = results.filter(({ ancestorTitles }) => ancestorTitles[0] === name);
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter(({ status }) => status !== "passed").map(({ title }) => title)).toEqual(expected);
  });

  it("takes a redirect for an answer, with all its cookies", () => {
    const own = results.find(({ ancestorTitles, title }) => ancestorTitles[0] === "strict" && title.includes("302"));
    expect(own?.status).toBe("passed");
  });
});
