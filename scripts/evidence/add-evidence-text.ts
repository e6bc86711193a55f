import { levelOf } from "./collect-evidence.ts";
import type { SpecElement } from "./elements/element.ts";
import { bundleReader, type SpecReader } from "./elements/spec-reader.ts";
import { walkElements } from "./elements/walk-elements.ts";
import { evidenceText } from "./evidence-text.ts";
import type { Ledger } from "./ledger/ledger.ts";

/** What gets a line: everything, or only what the provider does not plainly document. */
export type EvidenceTextScope = "all" | "doubtful";

/**
 * Adds a line to the descriptions of a description's elements: how each is known, from which facts, and why it was assumed
 * or inferred. Changes the document it is given.
 */
export function addEvidenceText<P>(
  root: unknown,
  at: P,
  reader: SpecReader<P>,
  ledger: Ledger,
  scope: EvidenceTextScope = "doubtful",
): void {
  const told = new Set<object>();
  for (const element of walkElements(root, at, reader)) {
    const claim = element.own ?? element.inherited;
    const level = levelOf(claim, ledger);
    const holder = describable(element);
    if (claim !== undefined && (scope === "all" || level !== "documented") && !told.has(holder)) {
      told.add(holder);
      const text = evidenceText({ ...claim, level }, ledger);
      const description = holder.description ?? element.node.description;
      holder.description =
        typeof description === "string" && description !== "" ? `${description.trimEnd()}\n\n${text}` : text;
    }
  }
}

/** A copy of a bundled document with those lines, for readers; the bundle that tools read stays without them. */
export function withEvidenceText<T>(bundle: T, ledger: Ledger, scope: EvidenceTextScope = "doubtful"): T {
  const copy = structuredClone(bundle);
  addEvidenceText(copy, "", bundleReader(copy), ledger, scope);
  return copy;
}

interface Describable {
  description?: unknown;
}

/** Only a property's reference may have a description of its own; elsewhere the definition carries it. */
function describable<P>({ kind, node, reference }: SpecElement<P>): Describable {
  return kind === "property" ? (reference ?? node) : node;
}
