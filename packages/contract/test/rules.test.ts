import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rules } from "../src/index.ts";

it("has a case in the tables of the tests for every rule", () => {
  const tables = ["request.test.ts", "fixture/judged-exchanges.ts"].map((name) =>
    readFileSync(new URL(name, import.meta.url), "utf8"),
  );
  const unused = Object.keys(rules).filter(
    (rule) => !tables.some((table) => table.includes(`"${rule} /`) || table.includes(`'${rule} /`)),
  );
  expect(unused).toEqual([]);
});
