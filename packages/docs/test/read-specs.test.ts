import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSpecs } from "../prepare/read-specs.ts";

const folder = mkdtempSync(join(tmpdir(), "railspec-docs-"));

function write(file: string, content: unknown): void {
  writeFileSync(join(folder, file), JSON.stringify(content));
}

beforeAll(() => {
  for (const id of ["second", "first", "no-package"]) {
    mkdirSync(join(folder, id, "dist"), { recursive: true });
    write(`${id}/dist/openapi.json`, { info: { title: id } });
  }
  write("first/package.json", {});
  write("second/package.json", {});
  write("second/dist/openapi.corrected.json", { info: { title: "corrected" } });
  write("second/dist/docs.json", { info: { title: "second, decorated" } });
  write("second/dist/facts.json", { provider: "second", sources: {}, facts: {} });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("packages are read in the order of their ids, each with its editions", () => {
  expect(readSpecs(folder).map(({ id, edition }) => [id, edition])).toEqual([
    ["first", "documented"],
    ["second", "documented"],
    ["second", "corrected"],
  ]);
});

test("a decorated bundle is shown, the plain one is downloaded", () => {
  const [first, second] = readSpecs(folder);
  expect(first?.document.info.title).toBe("first");
  expect(second?.document.info.title).toBe("second, decorated");
  expect(second?.published).toBe('{"info":{"title":"second"}}');
});

test("a ledger belongs to every edition of its provider, and to no other", () => {
  expect(readSpecs(folder).map(({ ledger }) => ledger?.provider)).toEqual([undefined, "second", "second"]);
});

test("a folder without spec packages is an error", () => {
  expect(() => readSpecs(join(folder, "first", "dist"))).toThrow("No spec package in");
});
