import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Ledger, loadSpec, type Spec } from "@railspec/contract";
import { createSourceMap, type SourceMap } from "@railspec/contract/source-map";
import { loadSpecFile } from "./load-spec-file.ts";
import { messageOf, SetupError } from "./setup-error.ts";

/** A spec that exchanges can be checked against. */
export interface Contract {
  readonly provider: string;
  /** Of the bundle. */
  readonly path: string;
  readonly spec: Spec;
  /** Where an element was written by hand. */
  readonly locate: SourceMap;
}

/**
 * Loads and compiles a spec by id, id and edition, or path.
 *
 * @throws {UsageError} when there is none
 * @throws {SetupError} when it is no OpenAPI 3.1, or a part of it does not compile, with the place
 */
export function loadContract(name: string): Contract {
  const { provider, path, document } = loadSpecFile(name);
  const ledger = ledgerBeside(path);
  try {
    const spec = loadSpec(document, ledger === undefined ? {} : { ledger });
    return { provider, path, spec, locate: sourceMapOf(path) };
  } catch (cause) {
    throw new SetupError(`${name} cannot be used as a spec: ${messageOf(cause)}`, { cause });
  }
}

/** Finds places in the hand-written files of a bundle where they are at hand, in the bundle itself otherwise. */
export function sourceMapOf(bundle: string): SourceMap {
  const folder = dirname(dirname(bundle));
  const hasSource = basename(dirname(bundle)) === "dist" && existsSync(join(folder, "openapi.yaml"));
  return createSourceMap({ bundle, ...(hasSource ? { folder } : {}) });
}

/** `facts.json` stands beside `openapi.json`, and so for every edition; a description in YAML has none. */
function ledgerBeside(bundle: string): Ledger | undefined {
  const path = join(dirname(bundle), basename(bundle).replace(/^openapi/, "facts"));
  if (path === bundle || !path.endsWith(".json") || !existsSync(path)) {
    return undefined;
  }
  try {
    // The pipeline wrote it; what is in no such form has no facts.
    return (JSON.parse(readFileSync(path, "utf8")) as { readonly facts?: Ledger }).facts;
  } catch (cause) {
    throw new SetupError(`${path} cannot be read: ${messageOf(cause)}`, { cause });
  }
}
