import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { editionNames } from "../pipeline/editions.ts";
import { listProviders, readJson, root } from "../workspace.ts";

const topLevel = [
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "README.md",
  "adr",
  "biome.json",
  "package.json",
  "packages",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "redocly.yaml",
  "scripts",
  "specs",
  "tsconfig.base.json",
  "tsconfig.json",
  "turbo.json",
  "vitest.config.ts",
];

interface Manifest {
  readonly packageManager?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Versions outside the catalog, files the top level does not hold, and lists that departed from `specs/`. */
export function checkManifests(): string[] {
  const ids = listProviders().map(({ id }) => id);
  const aliases = listProviders().flatMap((provider) =>
    editionNames(provider).map((name) => (name === "documented" ? provider.id : `${provider.id}@${name}`)),
  );
  const workspace = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as {
    catalog: Record<string, string>;
  }; // our own file
  const redocly = parse(readFileSync(join(root, "redocly.yaml"), "utf8")) as { apis: Record<string, unknown> }; // our own file
  const compiled = readJson<{ references: { path: string }[] }>(join(root, "tsconfig.json")).references.map(
    ({ path }) => path,
  );
  const { packageManager } = readJson<Manifest>(join(root, "package.json"));
  return [
    ...manifests().flatMap(outsideCatalog),
    ...unexplained(Object.keys(workspace.catalog)),
    ...readdirSync(root)
      .filter((name) => !(name.startsWith(".") || name === "node_modules" || topLevel.includes(name)))
      .map((name) => `${name}: the top level holds no such file; give it a room (ARCHITECTURE.md)`),
    ...aliases
      .filter((id) => !(id in redocly.apis))
      .map((id) => `redocly.yaml: \`apis\` lacks "${id}"; add it: { root: specs/${id.split("@")[0]}/openapi.yaml }`),
    ...Object.keys(redocly.apis)
      .filter((id) => !aliases.includes(id))
      .map((id) => `redocly.yaml: \`apis\` names "${id}", but there is no such spec or edition`),
    ...ids
      .filter((id) => !compiled.includes(`packages/clients/${id}`))
      .map((id) => `tsconfig.json: \`references\` lacks "packages/clients/${id}"`),
    ...(packageManager === `pnpm@${workspace.catalog.pnpm}`
      ? []
      : [`package.json: packageManager is "${packageManager}", the catalog has pnpm ${workspace.catalog.pnpm}`]),
  ];
}

function manifests(): string[] {
  return globSync(
    [
      "package.json",
      "scripts/package.json",
      "specs/*/package.json",
      "packages/*/package.json",
      "packages/clients/*/package.json",
    ],
    { cwd: root },
  ).sort();
}

/** Dependencies of the catalog that no package has, or that ARCHITECTURE.md does not explain. */
function unexplained(names: readonly string[]): string[] {
  const used = new Set(
    manifests().flatMap((file) => {
      const { dependencies, devDependencies, optionalDependencies } = readJson<Manifest>(join(root, file));
      return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    }),
  );
  const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const told = (name: string): boolean =>
    architecture.includes(`\`${name}\``) ||
    (name.startsWith("@stoplight/prism-") && architecture.includes("`@stoplight/prism-*`"));
  return [
    ...names
      .filter((name) => !used.has(name))
      .map((name) => `pnpm-workspace.yaml: no package uses "${name}" of the catalog`),
    ...names
      .filter((name) => !told(name))
      .map((name) => `ARCHITECTURE.md: the table of dependencies does not say why "${name}" is here`),
  ];
}

function outsideCatalog(file: string): string[] {
  const { dependencies, devDependencies } = readJson<Manifest>(join(root, file));
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^(catalog:|workspace:)/.test(version))
    .map(
      ([name, version]) =>
        `${file}: "${name}": "${version}" must be "catalog:" (pnpm-workspace.yaml holds every version once)`,
    );
}
