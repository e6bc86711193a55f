import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../workspace.ts";

/** A clone with nothing installed, and an `npx` of ours first on the path: the one part of a machine that differs. */
function freshClone(npx: string): { run(command: string): { status: number | null; output: string } } {
  const folder = mkdtempSync(join(tmpdir(), "railspec-clone-"));
  for (const file of [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "scripts/bootstrap.mjs",
    "scripts/package.json",
  ]) {
    cpSync(join(root, file), join(folder, file));
  }
  for (const room of ["specs", "packages/clients", "tools"]) {
    mkdirSync(join(folder, room), { recursive: true });
  }
  writeFileSync(join(folder, "tools/npx"), `#!/bin/sh\n${npx}\n`);
  chmodSync(join(folder, "tools/npx"), 0o755);
  return {
    run: (command) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/bootstrap.mjs", command], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, PATH: join(folder, "tools") + delimiter + process.env.PATH },
      });
      return { status, output: stdout + stderr };
    },
  };
}

describe("the bootstrap", () => {
  it("installs with the pinned pnpm and the frozen lockfile", () => {
    const { status, output } = freshClone('echo "Progress: $*"').run("setup");
    expect(output).toMatch(/Progress: --yes --prefer-offline pnpm@[\d.]+ install --frozen-lockfile/);
    expect(status).toBe(0);
  });

  const failures = [
    {
      given: "the registry cannot be reached",
      npx: 'echo "npm error code ENOTFOUND" >&2; exit 1',
      want: /registry cannot be reached.*npm config set registry/s,
    },
    {
      given: "the lockfile is broken",
      npx: 'echo "ERR_PNPM_BROKEN_LOCKFILE The lockfile is broken" >&2; exit 1',
      want: /pnpm-lock\.yaml is broken.*git checkout pnpm-lock\.yaml/s,
    },
    {
      given: "the lockfile does not fit",
      npx: 'echo "ERR_PNPM_OUTDATED_LOCKFILE Cannot install" >&2; exit 1',
      want: /does not fit the package\.json files/,
    },
  ];
  it.each(failures)("says what to do when $given", ({ npx, want }) => {
    const { status, output } = freshClone(npx).run("build");
    expect(output).toMatch(want);
    expect(output).not.toMatch(/\bat .*bootstrap\.mjs/);
    expect(status).toBe(1);
  });

  it("names the commands it knows when asked for another", () => {
    const { status, output } = freshClone("exit 0").run("buid");
    expect(output).toMatch(/Unknown command "buid": one of build, test, start/);
    expect(status).toBe(1);
  });

  it("refuses a Node.js below 20 in one line", () => {
    const { stderr, status } = spawnSync(
      process.execPath,
      [
        "--import",
        "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.1'})",
        join(root, "scripts/bootstrap.mjs"),
        "build",
      ],
      { encoding: "utf8" },
    );
    expect(stderr).toMatch(/^railspec: Node\.js 18\.20\.1 is too old: .*Node\.js 20 or newer.*\n$/);
    expect(status).toBe(1);
  });
});
