import { gzipSync } from "node:zlib";
import { launchBrowser } from "@railspec/engines";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StaticServer, startStaticServer } from "../server/static-server.ts";
import { searchableField } from "./searchable-field.ts";
import { operationPages, readPage, rootOf, sampleOperations, siteFolder, specs } from "./site.ts";
import { watch } from "./visit.ts";

const heaviestPage = 100_000;

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

async function search(page: Page, words: string): Promise<string[]> {
  // The button is disabled until the script that answers it has loaded.
  await page.locator("button[data-open-modal]").click();
  await page.getByRole("textbox", { name: /search/i }).fill(words);
  const results = page.locator(".pagefind-ui__result-link");
  await results.first().waitFor({ timeout: 20_000 });
  return results.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

test("landing, operations and search reach nothing but the site, and nothing is refused", async () => {
  const page = await browser.newPage();
  const { requests, problems } = watch(page);
  for (const path of ["/", ...sampleOperations.map((operation) => operation.page)]) {
    await page.goto(`${server.url}${path}`, { waitUntil: "load" });
  }
  await search(page, "customer");
  await page.close();
  expect(requests.length).toBeGreaterThan(sampleOperations.length);
  expect(requests.filter((url) => !url.startsWith(`${server.url}/`) && !url.startsWith("data:"))).toEqual([]);
  expect(problems).toEqual([]);
});

test("a page that tried to reach outside would be stopped by its policy", async () => {
  const page = await browser.newPage();
  const { problems } = watch(page);
  await page.goto(server.url);
  await page.evaluate(async () => {
    await fetch("http://outside.invalid/").catch(() => undefined);
    const script = document.createElement("script");
    script.textContent = "globalThis.injected = true";
    document.head.append(script);
  });
  expect(await page.evaluate(() => "injected" in globalThis)).toBe(false);
  await page.close();
  expect(problems.join("\n")).toMatch(/outside\.invalid.*violates|violates.*outside\.invalid/s);
});

describe.each(specs)("$id, $edition", ({ id, edition, document }) => {
  const field = searchableField(document);

  test(`search finds the field ${field}`, async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    const links = await search(page, field);
    await page.close();
    expect(links.some((link) => link.startsWith(`${rootOf({ id, edition })}operations/`))).toBe(true);
  });
});

test("the heaviest operation page stays light", async () => {
  const [heaviest] = operationPages
    .map(({ page }) => ({ page, size: gzipSync(readPage(page)).length }))
    .sort((a, b) => b.size - a.size);
  const page = await browser.newPage();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${server.url}${heaviest?.page}`, { waitUntil: "networkidle" });
  await page.close();
  console.log(`heaviest operation page: ${heaviest?.page} ${bytes} bytes compressed`);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(heaviestPage);
});

test("an operation can be read without JavaScript", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { page: path, operation } of sampleOperations) {
    const { operationId, summary = operationId } = operation;
    await page.goto(`${server.url}${path}`);
    expect(await page.getByRole("heading", { level: 1, name: summary }).isVisible()).toBe(true);
    expect(await page.getByText(`${operationId}(`).first().isVisible()).toBe(true);
    expect(await page.getByRole("heading", { name: "Responses" }).isVisible()).toBe(true);
  }
  await context.close();
});

test("nothing is wider than a phone", async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const wide: string[] = [];
  for (const path of ["/", ...specs.map(rootOf), ...operationPages.map((operation) => operation.page)]) {
    await page.goto(`${server.url}${path}`);
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 390) {
      wide.push(path);
    }
  }
  await page.close();
  expect(wide).toEqual([]);
}, 60_000);
