import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { railspec } from "./railspec.ts";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

describe("railspec", () => {
  it("prints its version", async () => {
    expect(await railspec("--version")).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });

  it.each([["--help"], ["-h"], ["help"]])("%s lists the commands and the providers", async (flag) => {
    const { code, out } = await railspec(flag);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}sandbox +serve local stand-ins/m);
    expect(out).toMatch(/Providers: .*bitpowr, chainvet, cryptocoin-pro, cryptoexchange, prozora/);
  });

  it.each([[["sandbox", "--help"]], [["help", "sandbox"]]])("%s explains the command", async (args) => {
    const { code, out } = await railspec(...args);
    expect(code).toBe(0);
    expect(out).toContain("--port <provider>=<port>");
  });

  it.each([
    [["sandbax"], /There is no command "sandbax"\. Did you mean "sandbox"\?/],
    [["sandbox", "bitpower"], /There is no provider "bitpower"\. Did you mean "bitpowr"\? Known: .*bitpowr, chainvet/],
    [["sandbox", "chainvet@corected"], /There is no edition "corected" of chainvet\./],
    [["sandbox", "zzz"], /There is no provider "zzz"\. Known:/],
    [["sandbox", "--prot", "1"], /Unknown option '--prot'/],
    [["sandbox", "--port", "x"], /--port x is no port/],
    [["sandbox", "--port", "70000"], /--port 70000 is no port/],
    [["sandbox", "./nowhere.json"], /\.\/nowhere\.json cannot be read: there is no such file/],
  ])("%s is a usage error with the way out", async (args, message) => {
    const { code, out, err } = await railspec(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toContain("See railspec --help.");
  });
});
