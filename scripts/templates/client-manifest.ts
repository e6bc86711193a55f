import { type ClientSubject, corrections } from "./client.ts";

/** The `package.json` of a client: the entry, its optional subpaths, and the same for every corrected edition. */
export function clientManifest(subject: ClientSubject): string {
  const { id, title } = subject;
  const manifest = {
    name: `@railspec/${id}`,
    version: "0.1.0",
    description: `Typed client for the ${title} API`,
    license: "MIT",
    type: "module",
    exports: {
      ".": built("index"),
      "./auth": built("auth"),
      "./evidence": built("evidence"),
      ...checking("."),
      ...Object.assign(
        {},
        ...corrections(subject).map((edition) => ({
          [`./${edition}`]: built(edition),
          [`./${edition}/evidence`]: built(`${edition}-evidence`),
          ...checking(`./${edition}`),
        })),
      ),
      "./package.json": "./package.json",
    },
    files: ["dist"],
    sideEffects: false,
    engines: { node: ">=22" },
    scripts: {
      build: "tsc -b",
      typecheck: "tsc -b",
      test: "vitest run --config ../../../vitest.config.ts --root .",
    },
    dependencies: { "@railspec/runtime": "workspace:^" },
    peerDependencies: { msw: "^2.15.0 || ^3.0.0" },
    peerDependenciesMeta: { msw: { optional: true } },
    devDependencies: {
      "@railspec/contract": "workspace:^",
      "@railspec/sandbox": "workspace:^",
      [`@railspec/spec-${id}`]: "workspace:^",
      "@types/node": "catalog:",
      msw: "catalog:",
      vitest: "catalog:",
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A file of `dist` as an export. */
const built = (file: string): Record<string, string> => ({
  types: `./dist/${file}.d.ts`,
  default: `./dist/${file}.js`,
});

/** The subpaths that are generated whole, of the documented edition (`.`) or another one. */
function checking(edition: string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    ["msw", "schemas", "validate"].map((name) => [
      `${edition}/${name}`,
      built(`generated/${edition === "." ? "" : edition.replace("./", "").concat("/")}${name}.gen`),
    ]),
  );
}
