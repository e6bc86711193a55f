import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace.ts";

/** Which rooms (and outside packages, for the pipeline) a room may import: the table of DESIGN.md, as data. */
const allowed: ReadonlyArray<{ readonly room: string; readonly may: readonly RegExp[] }> = [
  { room: "specs/*", may: [] },
  { room: "scripts", may: [/^(?!@railspec\/|railspec$)/] },
  { room: "packages/runtime", may: [/^openapi-fetch(\/|$)/] },
  { room: "packages/clients/*", may: [/^@railspec\/runtime(\/|$)/, /^msw$/] },
  {
    room: "packages/contract",
    may: [/^yaml$/, /^ajv(-formats)?(\/|$)/, /^fast-check$/, /^vitest$/, /^@railspec\/spec-/],
  },
  { room: "packages/sandbox", may: [/^@railspec\/contract(\/|$)/, /^@stoplight\//] },
  { room: "packages/cli", may: [/^@railspec\/(contract|sandbox)(\/|$)/, /^@railspec\/spec-/] },
  { room: "packages/docs", may: [/^@railspec\/spec-/, /^astro(\/|:|$)/, /^@astrojs\//, /^starlight-openapi(\/|$)/] },
  { room: "packages/engines", may: [/^(?!@railspec\/|railspec$)/] },
  { room: "packages/bench", may: [/./] },
];

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Source files (not tests) that import a room or package theirs may not, and relative imports that leave the room. */
export function checkImports(): string[] {
  return allowed.flatMap(({ room, may }) =>
    globSync(room, { cwd: root }).flatMap((folder) =>
      sources(folder).flatMap((file) => {
        const code = readFileSync(join(root, file), "utf8");
        return [...code.matchAll(importing)]
          .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
          .filter((specifier) => !isAllowed(specifier, may, file, folder))
          .map(
            (specifier) => `${file}: imports "${specifier}", which this room may not (import rule in ARCHITECTURE.md)`,
          );
      }),
    ),
  );
}

function sources(folder: string): string[] {
  return globSync("**/*.{ts,mts,mjs}", {
    cwd: join(root, folder),
    exclude: (name) => ["node_modules", "dist", "test", "clients", "templates", ".astro", ".railspec"].includes(name),
  })
    .filter((file) => !file.endsWith(".config.ts"))
    .map((file) => join(folder, file));
}

function isAllowed(specifier: string, may: readonly RegExp[], file: string, folder: string): boolean {
  if (specifier.startsWith("node:")) {
    return true;
  }
  if (specifier.startsWith(".")) {
    return join(file, "..", specifier).startsWith(folder);
  }
  return may.some((pattern) => pattern.test(specifier));
}
