import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Provider, readJson, root } from "../workspace.ts";

/** What the pipeline knows of one provider after building it; the rows of the table that `npm run build` ends with. */
export interface ProviderState {
  /** Hash of everything the outputs are made from. */
  readonly inputs: string;
  /** Output file, relative to the repository, to the hash of its text. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly operations: number;
  readonly schemas: number;
  readonly problems: number;
  /** Elements per level of evidence, as text for the table. */
  readonly evidence: string;
  /** Client bundled for a browser with one import of everything: bytes, minified and compressed with gzip. */
  readonly clientBytes: number;
  readonly seconds: number;
}

const stateFile = join(root, ".railspec", "pipeline.json");

/** The state the last run left, by provider id; empty when there is none or it cannot be read. */
export function readState(): Record<string, ProviderState> {
  try {
    return readJson(stateFile);
  } catch {
    return {};
  }
}

/** The state as the output file that goes with it. */
export function stateOutput(state: Readonly<Record<string, ProviderState>>): [file: string, text: string] {
  return [stateFile, `${JSON.stringify(state, null, 2)}\n`];
}

/** True when the outputs of `state` are all there, unchanged, and made from the inputs with this hash. */
export function isCurrent(state: ProviderState | undefined, inputs: string): boolean {
  return (
    state !== undefined &&
    state.inputs === inputs &&
    Object.entries(state.outputs).every(([file, hash]) => {
      const path = join(root, file);
      return existsSync(path) && sha256(readFileSync(path)) === hash;
    })
  );
}

/** Hash of a provider's own files and of the tools that turn them into outputs. */
export function inputsHash(provider: Provider, tools: string): string {
  return hashFiles(listFiles(provider.spec, ["dist", "node_modules"]), tools);
}

/** Hash of the pipeline's own code, the ruleset, the locked dependencies, and the sandbox's rules, which cite facts. */
export function toolsHash(): string {
  const code = listFiles(join(root, "scripts"), ["node_modules", "test"]);
  const rules = listFiles(join(root, "packages", "sandbox", "src"), []);
  return hashFiles([...code, ...rules, join(root, "redocly.yaml"), join(root, "pnpm-lock.yaml")], "");
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

function hashFiles(files: readonly string[], seed: string): string {
  const hash = createHash("sha256").update(seed);
  for (const file of files) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function listFiles(folder: string, excluded: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !(excluded.includes(entry.name) || entry.name.startsWith(".")))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name), excluded) : [join(folder, entry.name)],
    );
}
