import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { railspec } from "./railspec.ts";
import { shop, temporaryFolder, writeDocument } from "./shop.ts";

const folder = temporaryFolder();
const spec = writeDocument(folder, "shop", shop);
const json = [{ name: "content-type", value: "application/json" }];

/** A HAR file with answers of `listItems`; those without a text were left out by the tool. */
function har(name: string, texts: readonly (string | undefined)[]): string {
  const path = join(folder, name);
  const entries = texts.map((text) => ({
    request: { method: "GET", url: "http://127.0.0.1/items", headers: [] },
    response: { status: 200, headers: json, content: { size: 30, ...(text === undefined ? {} : { text }) } },
  }));
  writeFileSync(path, JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } }));
  return path;
}

describe("railspec drift on a HAR file without bodies", () => {
  it("is broken when no body is left", async () => {
    const file = har("empty.har", [undefined, undefined]);
    const { code, out } = await railspec("drift", file, "--spec", spec);
    expect(out).toContain("2 bodies are not in the recording.\n");
    expect(out).toMatch(/\nbroken\n {2}no body of a response could be judged: 2 bodies are not in the recording\n$/);
    expect(code).toBe(2);
  });

  it("says so in a report that a machine reads", async () => {
    const { out } = await railspec("drift", har("machine.har", [undefined]), "--spec", spec, "--report", "junit=-");
    expect(out).toContain("no body of a response could be judged: 1 body is not in the recording");
  });

  it("says how many are missing when some are left", async () => {
    const file = har("some.har", [undefined, '[{"id":1,"name":"Cup"}]']);
    const { code, out } = await railspec("drift", file, "--spec", spec);
    expect(out).toContain("1 body is not in the recording.\n");
    expect(out).toMatch(/\nclean\n$/);
    expect(code).toBe(0);
  });
});
