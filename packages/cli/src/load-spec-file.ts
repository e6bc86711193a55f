import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDescription } from "@railspec/contract/source-map";
import { unknownName } from "./nearest.ts";
import { packageInfo } from "./package-info.ts";
import { UsageError } from "./usage-error.ts";

/** A bundled document and what it is called. */
export interface SpecFile {
  readonly provider: string;
  /** Of the bundle, JSON or YAML. */
  readonly path: string;
  readonly document: unknown;
}

const extension = /\.(?:json|ya?ml)$/;

/**
 * Reads a provider's bundle by id (`chainvet`), another edition of it (`chainvet@corrected`), or any bundle by the path of
 * its file, JSON or YAML.
 *
 * @throws {UsageError} when there is no such provider or file, or when the file holds neither.
 */
export function loadSpecFile(name: string): SpecFile {
  const path = isPath(name) ? name : bundlePath(name);
  const [provider = name] = isPath(name) ? [basename(name).replace(extension, "")] : name.split("@");
  try {
    const text = readFileSync(path, "utf8");
    return { provider, path, document: path.endsWith(".json") ? JSON.parse(text) : parseDescription(text) };
  } catch (cause) {
    const way = isPath(name) ? "" : " It is made by `npm run build`.";
    throw new UsageError(`The bundle ${path} cannot be read: ${reason(cause)}.${way}`, { cause });
  }
}

function isPath(name: string): boolean {
  return name.includes("/") || name.includes("\\") || extension.test(name);
}

function bundlePath(name: string): string {
  const [provider = "", edition] = name.split("@");
  const { providers } = packageInfo();
  if (!providers.includes(provider)) {
    throw new UsageError(unknownName("provider", provider, providers));
  }
  const file = edition === undefined ? "openapi.json" : `openapi.${edition}.json`;
  try {
    return fileURLToPath(import.meta.resolve(`@railspec/spec-${provider}/${file}`));
  } catch (cause) {
    throw new UsageError(`There is no edition "${edition}" of ${provider}.`, { cause });
  }
}

function reason(cause: unknown): string {
  if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") {
    return "there is no such file";
  }
  return cause instanceof Error ? cause.message : String(cause);
}
