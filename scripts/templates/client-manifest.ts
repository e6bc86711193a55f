import { type ClientSubject, corrections } from "./client.ts";

/** The `package.json` of a client: the entry, its credentials' helpers, and one subpath per corrected edition. */
export function clientManifest(subject: ClientSubject): string {
  const { id, title } = subject;
  const manifest = {
    name: `@railspec/${id}`,
    version: "0.1.0",
    description: `Typed client for the ${title} API`,
    license: "MIT",
    type: "module",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./auth": { types: "./dist/auth.d.ts", default: "./dist/auth.js" },
      "./evidence": { types: "./dist/evidence.d.ts", default: "./dist/evidence.js" },
      ...Object.fromEntries(
        corrections(subject).flatMap((edition) => [
          [`./${edition}`, { types: `./dist/${edition}.d.ts`, default: `./dist/${edition}.js` }],
          [
            `./${edition}/evidence`,
            { types: `./dist/${edition}-evidence.d.ts`, default: `./dist/${edition}-evidence.js` },
          ],
        ]),
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
    devDependencies: {
      "@railspec/contract": "workspace:^",
      "@railspec/sandbox": "workspace:^",
      [`@railspec/spec-${id}`]: "workspace:^",
      "@types/node": "catalog:",
      vitest: "catalog:",
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
