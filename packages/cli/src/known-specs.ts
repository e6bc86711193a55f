import type { DriftReport } from "@railspec/contract";
import type { SourceMap } from "@railspec/contract/source-map";
import { sourceMapOf } from "./load-contract.ts";
import { loadSpecFile } from "./load-spec-file.ts";

/** A spec that a report can be about. */
export interface KnownSpec {
  /** Undefined where only places in it are known. */
  readonly document?: unknown;
  readonly locate: SourceMap;
}

/** Finds the spec of a report. */
export type KnownSpecs = (report: Pick<DriftReport, "title" | "specVersion">) => KnownSpec | undefined;

/** What of a document tells it from others. */
interface Titled {
  readonly info?: { readonly title?: unknown; readonly version?: unknown };
}

/**
 * Reads specs without compiling them.
 *
 * @param names ids, ids with edition, or paths
 */
export function knownSpecs(names: readonly string[]): KnownSpecs {
  const specs = new Map<string, KnownSpec>();
  for (const name of names) {
    const { path, document } = loadSpecFile(name);
    // Any JSON may be without these.
    const info = (document as Titled | null)?.info;
    specs.set(`${String(info?.title)} ${String(info?.version)}`, { document, locate: sourceMapOf(path) });
  }
  return ({ title, specVersion }) => specs.get(`${title} ${specVersion}`);
}
