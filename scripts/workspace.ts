import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The repository's root folder. */
export const root: string = resolve(import.meta.dirname, "..");

/** One provider: where its description is written and where its products go. Paths are absolute. */
export interface Provider {
  /** Folder name under `specs/` and `packages/clients/`. */
  readonly id: string;
  /** `specs/<id>` */
  readonly spec: string;
  /** `specs/<id>/openapi.yaml` */
  readonly entry: string;
  /** `specs/<id>/dist` */
  readonly dist: string;
  /** `packages/clients/<id>` */
  readonly client: string;
}

/** Every provider of the workspace, by id: a folder under `specs/` with a `package.json`. */
export function listProviders(): Provider[] {
  const specs = join(root, "specs");
  return readdirSync(specs)
    .filter((id) => existsSync(join(specs, id, "package.json")))
    .sort()
    .map((id) => ({
      id,
      spec: join(specs, id),
      entry: join(specs, id, "openapi.yaml"),
      dist: join(specs, id, "dist"),
      client: join(root, "packages", "clients", id),
    }));
}

/** The name of a provider as code spells it: `cryptocoin-pro` becomes `CryptocoinPro`. */
export function pascalCase(id: string): string {
  return id.replace(/(^|[-_.])([a-z0-9])/g, (_, _separator: string, letter: string) => letter.toUpperCase());
}

/** Reads a JSON file as the shape the caller knows it has. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T; // the caller names the shape; only our own files are read this way
}
