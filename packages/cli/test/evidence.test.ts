import { describe, expect, it } from "vitest";
import { railspec } from "./railspec.ts";

describe("railspec evidence", () => {
  it("prints the elements per level, the conflicts and the open questions of a provider", async () => {
    const { code, out } = await railspec("evidence", "cryptoexchange");
    expect(code).toBe(0);
    expect(out).toMatch(/^level +elements +share$/m);
    expect(out).toMatch(/^documented +\d+ +\d+ %$/m);
    expect(out).toMatch(/^Conflicts \(\d+\)\n {2}X-K1 .*\n {4}The spec: .+\n {4}Because: .+/m);
    expect(out).toMatch(/^Open questions \(\d+\)\n {2}X-Q1 .+/m);
  });

  it("prints each field of an operation with its level and its source", async () => {
    const { code, out } = await railspec("evidence", "bitpowr", "createCustomer");
    expect(code).toBe(0);
    expect(out).toMatch(/^POST \/api\/v1\/customers +\w+ +B-E1/m);
    expect(out).toMatch(/^request \/address\/city +\w+ +B-F11.* seed \d+/m);
    expect(out).toMatch(/^200 \/data\/uid +\w+ +B-F29/m);
    expect(out).toMatch(/^ {2}B-F29 \w+: .+/m);
  });

  it("gives the same as data", async () => {
    const { out } = await railspec("evidence", "bitpowr", "createCustomer", "--json");
    const elements = JSON.parse(out) as { pointer?: string; part: string; level: string }[];
    expect(elements.find(({ part, pointer }) => part === "200" && pointer === "/data/uid")?.level).toBeDefined();
  });

  it.each([
    [["evidence"], /Say which provider/],
    [["evidence", "bitpower"], /There is no provider "bitpower"\. Did you mean "bitpowr"\?/],
    [
      ["evidence", "bitpowr", "createCustomers"],
      /There is no operation "createCustomers"\. Did you mean "createCustomer"\?/,
    ],
  ])("%s is a usage error with the way out", async (args, message) => {
    const { code, err } = await railspec(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
