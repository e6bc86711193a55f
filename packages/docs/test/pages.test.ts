import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeAuth } from "../prepare/describe-auth.ts";
import { listOperations } from "../prepare/list-operations.ts";
import { listHtml, operationPages, readPage, siteFolder, specs } from "./site.ts";

test("there is something to show", () => {
  expect(specs.length).toBeGreaterThanOrEqual(5);
  expect(operationPages.length).toBeGreaterThanOrEqual(31);
});

test.each(operationPages)("$id, $edition: $operation.operationId has its page", ({ page, path, operation, method }) => {
  const html = readPage(page);
  const text = html.replaceAll(/<[^>]+>/g, "");
  expect(text).toContain(`${method.toUpperCase()}${path}`);
  expect(text).toContain(`.${operation.operationId}(`);
  for (const status of Object.keys(operation.responses ?? {})) {
    expect(html).toContain(`id="${status}"`);
  }
});

describe.each(specs)("$id, $edition", ({ id, edition, document, published, ledger }) => {
  const stem = edition === "documented" ? id : `${id}.${edition}`;

  test("stands on the landing page with its operations and its authentication", () => {
    const landing = readPage("/");
    const start = landing.indexOf(`href="/${id}/"`, landing.indexOf('<ul class="providers'));
    const html = landing.slice(start, landing.indexOf("</li>", start));
    const card = textOf(html);
    if (edition !== "documented") {
      expect(html).toContain(`href="/${id}/${edition}/"`);
      return;
    }
    expect(card).toContain(document.info.title);
    expect(card).toContain(document.info.summary);
    expect(card).toContain(`Operations ${listOperations(document).length} `);
    expect(card).toContain(describeAuth(document));
  });

  test("offers its bundle as it is on disk", () => {
    expect(readFileSync(join(siteFolder, "openapi", `${stem}.json`), "utf8")).toBe(published);
  });

  test("has every operation in its Markdown reference", () => {
    const markdown = readFileSync(join(siteFolder, `${stem}.md`), "utf8");
    for (const { method, path, operation } of listOperations(document)) {
      expect(markdown).toContain(`\`${method.toUpperCase()} ${path}\` (\`${operation.operationId}\`)`);
    }
  });

  test("has an anchor for every fact, contradiction and question, or no evidence page without a ledger", () => {
    expect(existsSync(join(siteFolder, id, "evidence"))).toBe(ledger !== undefined);
    const evidence = ledger === undefined ? "" : readPage(`/${id}/evidence/`);
    for (const name of Object.keys({ ...ledger?.facts, ...ledger?.conflicts, ...ledger?.questions })) {
      expect(evidence).toContain(`id="${name}"`);
    }
  });
});

test("the guides name only operations and examples that there are", () => {
  const folder = join(siteFolder, "guides");
  const guides = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const calls = [...guides.matchAll(/await (\w+)\.(\w+)\(/g)].map(([, id, operationId]) => `${id} ${operationId}`);
  const examples = [...guides.matchAll(/example=(\w+)/g)].map(([, name]) => name);
  expect(calls.length * examples.length).toBeGreaterThan(0);
  expect(operationPages.map(({ id, operation }) => `${id} ${operation.operationId}`)).toEqual(
    expect.arrayContaining(calls),
  );
  for (const name of examples) {
    expect(specs.some(({ published }) => published.includes(`"${name}": {`))).toBe(true);
  }
});

test("llms.txt links only to what there is", () => {
  const links = [...readFileSync(join(siteFolder, "llms.txt"), "utf8").matchAll(/\]\(([^)]+)\)/g)];
  expect(links.length).toBeGreaterThan(2 * specs.length);
  for (const [, path = ""] of links) {
    expect(existsSync(join(siteFolder, path)), path).toBe(true);
  }
});

test("every internal link leads somewhere, to the anchor too", () => {
  const pages = new Map(listHtml().map((file) => [file, readFileSync(join(siteFolder, file), "utf8")]));
  const broken: string[] = [];
  let checked = 0;
  for (const [file, html] of pages) {
    for (const [, link = ""] of html.matchAll(/<[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      const { origin, pathname, hash } = new URL(link.replaceAll("&amp;", "&"), `http://site${file}`);
      if (origin !== "http://site") {
        continue;
      }
      checked += 1;
      const target = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
      const anchor = decodeURIComponent(hash.slice(1));
      const found = existsSync(join(siteFolder, target));
      if (!found || link === "#" || (anchor !== "" && !pages.get(target)?.includes(`id="${anchor}"`))) {
        broken.push(`${file}: ${link}`);
      }
    }
  }
  expect(checked).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}
