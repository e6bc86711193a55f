import type { EvidenceElement } from "./collect-evidence.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Level } from "./level.ts";

/**
 * How well an element is known, as one line for readers: `Evidence: inferred (B-O13, B-S1). Two answers follow …`.
 * The reason is the assumption's, or what the inferred and assumed facts state.
 */
export function evidenceText(
  { level, ids, assumed }: Pick<EvidenceElement, "level" | "ids" | "assumed">,
  ledger: Ledger,
): string {
  const reasons =
    level === "inferred" || level === "assumed"
      ? ids.map((id) => ledger.facts.get(id)).filter((fact) => fact?.basis === level)
      : [];
  const cited = ids.length === 0 ? "" : ` (${ids.join(", ")})`;
  return [`Evidence: ${WORDS[level]}${cited}.`, assumed, ...reasons.map((fact) => fact?.statement)]
    .filter((part) => part)
    .join(" ");
}

const WORDS: Readonly<Record<Level, string>> = {
  documented: "documented by the provider",
  example: "seen only in the provider's samples",
  observed: "seen in recorded traffic",
  external: "from other public material",
  inferred: "inferred",
  assumed: "assumed",
  none: "none",
};
