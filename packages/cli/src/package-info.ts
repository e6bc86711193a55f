import { readFileSync } from "node:fs";

/** What the command knows of its own package. */
export interface PackageInfo {
  readonly version: string;
  /** Ids of the providers whose specs are installed with the command. */
  readonly providers: readonly string[];
}

const SPEC = "@railspec/spec-";

/** Reads the `package.json` that the command was installed with. */
export function packageInfo(): PackageInfo {
  // The cast is the form of this package's own package.json.
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const providers = Object.keys(manifest.dependencies)
    .filter((name) => name.startsWith(SPEC))
    .map((name) => name.slice(SPEC.length))
    .toSorted();
  return { version: manifest.version, providers };
}
