import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launchBrowser } from "@railspec/engines";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StaticServer, startStaticServer } from "../server/static-server.ts";
import { sampleOperations, siteFolder, specs } from "./site.ts";

// Starlight's search button shows "Search Ctrl K" and is called "Search".
const known = "label-content-name-mismatch: <button data-open-modal";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await startStaticServer({ root: siteFolder, port: 0 });
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const paths = [
  "/",
  "/guides/results/",
  ...sampleOperations.map(({ page }) => page),
  ...specs.slice(0, 1).flatMap(({ id, ledger }) => [`/${id}/`, ...(ledger === undefined ? [] : [`/${id}/evidence/`])]),
];

test.each((["light", "dark"] as const).flatMap((colorScheme) => paths.map((path) => ({ colorScheme, path }))))(
  "$path has no serious fault in $colorScheme",
  async ({ colorScheme, path }) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${server.url}${path}`, { waitUntil: "load" });
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(async () => {
      // The script evaluated just before puts it there.
      const { axe: runner } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      return runner.run({ resultTypes: ["violations"] });
    });
    await page.close();
    expect(passes.length).toBeGreaterThan(10);
    const faults = violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
      )
      .filter((fault) => !fault.startsWith(known));
    expect(faults).toEqual([]);
  },
  30_000,
);
