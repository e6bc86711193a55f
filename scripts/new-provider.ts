/** `node scripts/new-provider.ts <id> "<Name>"`: writes a new provider's spec and client and enters them where lists are kept. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { loadConfig } from "@redocly/openapi-core";
import { parseDocument } from "yaml";
import { buildProvider } from "./pipeline/build-provider.ts";
import { clientTemplate } from "./templates/client.ts";
import { specTemplate } from "./templates/spec.ts";
import { listProviders, readJson, root } from "./workspace.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const [id, title] = positionals;

if (!(id && title) || positionals.length > 2) {
  refuse('Say the id and the name: npm run new-provider -- acme-pay "Acme Pay"');
} else if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  refuse(
    `"${id}" is no id: lower-case letters, digits and single hyphens, beginning with a letter (it names folders and the npm package).`,
  );
} else if (existsSync(join(root, "specs", id)) || existsSync(join(root, "packages/clients", id))) {
  refuse(`specs/${id} or packages/clients/${id} is already there; choose another id or delete them first.`);
} else {
  await create(id, title);
}

async function create(newId: string, name: string): Promise<void> {
  const port = freePort();
  const files = [
    ...[...specTemplate(newId, name, port, newId.charAt(0).toUpperCase())].map(
      ([file, text]) => [`specs/${newId}/${file}`, text] as const,
    ),
    ...[...clientTemplate({ id: newId, title: name, editions: ["documented"] })].map(
      ([file, text]) => [`packages/clients/${newId}/${file}`, text] as const,
    ),
  ];
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  enterInRedocly(newId);
  enterInTypeScript(newId);
  enterInDependents(newId);
  await enterInReadme(newId, name);
  runTool("biome", [
    "check",
    "--write",
    `packages/clients/${newId}`,
    `specs/${newId}`,
    "packages/cli/package.json",
    "packages/docs/package.json",
    "redocly.yaml",
    "tsconfig.json",
  ]);
  runTool("pnpm", ["install", "--prefer-offline"]);
  console.log(
    [
      `${name} is there, on sandbox port ${port}.`,
      "  1. npm test                    is green as it stands",
      `  2. write specs/${newId}: facts first, then paths, schemas and examples (CONTRIBUTING.md)`,
      "  3. npx pnpm changeset          one sentence for its users",
    ].join("\n"),
  );
}

function enterInRedocly(newId: string): void {
  const file = join(root, "redocly.yaml");
  const document = parseDocument(readFileSync(file, "utf8"));
  document.setIn(["apis", newId], document.createNode({ root: `specs/${newId}/openapi.yaml` }, { flow: true }));
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

function enterInTypeScript(newId: string): void {
  const file = join(root, "tsconfig.json");
  const config = readJson<{ references: { path: string }[] }>(file);
  config.references.push({ path: `packages/clients/${newId}` });
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
}

/** The command and the docs site serve every provider, so they depend on every bundle. */
function enterInDependents(newId: string): void {
  for (const room of ["packages/cli", "packages/docs"]) {
    const file = join(root, room, "package.json");
    const manifest = readJson<{ dependencies: Record<string, string> }>(file);
    manifest.dependencies[`@railspec/spec-${newId}`] = "workspace:^";
    manifest.dependencies = Object.fromEntries(
      Object.entries(manifest.dependencies).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** Formats what was written, and enters the two packages in the lockfile. */
function runTool(tool: string, words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules", ".bin", tool), words, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`${tool} ${words[0]} failed:\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
}

/** The README's table has a row per provider, with the figures that the build counts. */
async function enterInReadme(newId: string, name: string): Promise<void> {
  const file = join(root, "README.md");
  const lines = readFileSync(file, "utf8").split("\n");
  const last = lines.findLastIndex((line) => line.startsWith("|") && line.includes("](specs/"));
  const provider = listProviders().find((one) => one.id === newId);
  const config = await loadConfig({ configPath: join(root, "redocly.yaml") });
  const built = provider && (await buildProvider(provider, config, ""));
  if (built && "state" in built && last >= 0) {
    const { operations, evidence } = built.state;
    const row = `| [${name}](specs/${newId}): what it is for | ${operations} | ${evidence} | bearer token | [\`@railspec/${newId}\`](packages/clients/${newId}), [docs](http://127.0.0.1:4100/${newId}/) |`;
    writeFileSync(file, lines.toSpliced(last + 1, 0, row).join("\n"));
  }
}

/** The port after the highest that a spec's first server names. */
function freePort(): number {
  const ports = listProviders().map(({ entry }) =>
    Number(/url: http:\/\/127\.0\.0\.1:(\d+)/.exec(readFileSync(entry, "utf8"))?.[1] ?? 0),
  );
  return Math.max(4100, ...ports) + 1;
}

function refuse(message: string): void {
  console.error(`new-provider: ${message}`);
  process.exitCode = 2;
}
