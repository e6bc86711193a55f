import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../workspace.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  it("has an example that runs as it stands and prints a typed answer of the sandbox", async () => {
    const [, code = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(
      code
        .trim()
        .split("\n")
        .filter((line) => line.trim()).length,
    ).toBeLessThanOrEqual(11);

    const sandbox = spawn(
      process.execPath,
      [join(root, "packages/cli/dist/bin.js"), "sandbox", "bitpowr", "--port", "0", "--json"],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    // In the package, whose name it imports; aside, for others look at the package's files meanwhile.
    const folder = join(root, "packages/clients/bitpowr/.railspec");
    const file = join(folder, `readme-${process.pid}.mjs`);
    try {
      const [chunk] = await once(sandbox.stdout, "data");
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0];
      expect(url).toBeDefined();
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, code.replace('baseUrl: "sandbox"', `baseUrl: "${url}"`));
      const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      expect(stderr).toBe("");
      expect(stdout).toMatch(/^200 [0-9a-f]{8}-[0-9a-f-]{27}\n$/);
    } finally {
      sandbox.kill();
      rmSync(file, { force: true });
    }
  });

  it("names the commands that the root package has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const [, name = ""] of readme.matchAll(/^npm (?:run )?(\w[\w-]*)/gm)) {
      expect(scripts).toHaveProperty(name);
    }
  });
});
