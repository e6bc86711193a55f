import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { siteFolder } from "./site.ts";

const folder = mkdtempSync(join(tmpdir(), "railspec-docs-"));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { bundle: undefined, message: "openapi.json is missing" },
  { bundle: "{ broken", message: "openapi.json is no JSON" },
])("a build that cannot work says why and leaves the site as it is: $message", ({ bundle, message }) => {
  const before = readFileSync(join(siteFolder, "index.html"), "utf8");
  mkdirSync(join(folder, "things", "dist"), { recursive: true });
  writeFileSync(join(folder, "things", "package.json"), "{}");
  if (bundle !== undefined) {
    writeFileSync(join(folder, "things", "dist", "openapi.json"), bundle);
  }
  const program = fileURLToPath(new URL("../build.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [program, "--specs", folder], { encoding: "utf8" });
  expect(stderr).toMatch(/^docs: [^\n]+\n$/);
  expect(stderr).toContain(join("things", "dist", message));
  expect(stderr).toContain("npm run build");
  expect(status).toBe(1);
  expect(readFileSync(join(siteFolder, "index.html"), "utf8")).toBe(before);
});
