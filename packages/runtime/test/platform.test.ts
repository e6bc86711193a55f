import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const source = new URL("../src/", import.meta.url);

describe("the sources", () => {
  test.each(readdirSync(source))("%s imports nothing of one platform", (file) => {
    const text = readFileSync(new URL(file, source), "utf8");
    const imports = [...text.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name]) => name);

    expect(imports.filter((name) => !name?.startsWith("./") && !name?.startsWith("openapi-fetch"))).toEqual([]);
  });
});
