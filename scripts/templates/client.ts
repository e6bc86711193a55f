import { pascalCase } from "../workspace.ts";

/**
 * The hand-written files of a client package, path in the package to text. `new-provider` writes them and
 * `check-workspace` compares every client with them, so a change of shape is made here and applied to all.
 */
export function clientTemplate(id: string, title: string): ReadonlyMap<string, string> {
  const name = pascalCase(id);
  return new Map([
    ["package.json", manifest(id, title)],
    ["tsconfig.json", compilerConfig],
    ["test/tsconfig.json", testConfig],
    ["src/index.ts", index(name, title)],
    ["src/auth.ts", auth(title)],
    ["test/auth.ts", testAuth(name)],
    ["test/contract.test.ts", contractTest(id, name)],
    ["README.md", readme(id, title, name)],
  ]);
}

function manifest(id: string, title: string): string {
  const manifest = {
    name: `@railspec/${id}`,
    version: "0.1.0",
    description: `Typed client for the ${title} API`,
    license: "MIT",
    type: "module",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./auth": { types: "./dist/auth.d.ts", default: "./dist/auth.js" },
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

const compilerConfig = `{
  "extends": "../../../tsconfig.base.json",
  "compilerOptions": {
    "rootDir": "src",
    "outDir": "dist",
    "lib": ["es2024", "dom", "dom.iterable"]
  },
  "include": ["src"],
  "references": [{ "path": "../../runtime" }]
}
`;

const testConfig = `{
  "extends": "../../../../tsconfig.base.json",
  "compilerOptions": {
    "noEmit": true,
    "composite": false,
    "allowImportingTsExtensions": true,
    "lib": ["es2024", "dom", "dom.iterable"],
    "resolveJsonModule": true,
    "types": ["node"]
  },
  "include": ["."]
}
`;

const index = (
  name: string,
  title: string,
): string => `import { type Client, type ClientOptions, createClient } from "@railspec/runtime";
import { definition, type ${name}Credentials, type ${name}Operations, type ${name}Server } from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** Options of \`create${name}Client\`. */
export type ${name}ClientOptions = ClientOptions<${name}Credentials, ${name}Server>;

/** A client of ${title}: one method per operation, and \`raw\`, the same API keyed on paths. */
export type ${name}Client = Client<${name}Operations, paths>;

/** Makes a client of ${title}. Nothing is sent before the first call. */
export function create${name}Client(options: ${name}ClientOptions): ${name}Client {
  return createClient<${name}Operations, paths>(definition, options);
}

export { isRailspecError, RailspecError, unwrap } from "@railspec/runtime";
export type * from "./generated/operations.gen.ts";
export { definition, servers } from "./generated/operations.gen.ts";
export type { paths } from "./generated/types.gen.ts";
`;

const auth = (
  title: string,
): string => `/** How the credentials of ${title} are written, beyond what its security schemes say. */
export type {} from "@railspec/runtime";
`;

const testAuth = (name: string): string => `import type { ${name}Credentials } from "../src/index.ts";

/** Credentials the sandbox takes; it looks at their presence and form only. */
export const credentials: ${name}Credentials = {};
`;

const contractTest = (
  id: string,
  name: string,
): string => `import { describeContract } from "@railspec/contract/vitest";
import { create${name}Client } from "@railspec/${id}";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-${id}/openapi.json" with { type: "json" };
import { credentials } from "./auth.ts";

describeContract({
  document,
  serve: () => startSandbox({ spec: document, provider: "${id}" }),
  connect: ({ baseUrl, fetch, credentials: given }) => create${name}Client({ baseUrl, fetch, retry: false, ...(given ? { auth: credentials } : {}) }),
});
`;

const readme = (id: string, title: string, name: string): string => `# @railspec/${id}

Typed client for the ${title} API. What is known of this API, and how well, stands in [\`@railspec/spec-${id}\`](../../../specs/${id}).

\`\`\`ts
import { create${name}Client } from "@railspec/${id}";

const client = create${name}Client({ baseUrl: "http://127.0.0.1:4100" });
\`\`\`
`;
