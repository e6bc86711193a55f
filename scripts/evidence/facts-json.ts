import { collectEvidence, type EvidenceElement } from "./collect-evidence.ts";
import { countLevels } from "./count-levels.ts";
import type { Conflict, Fact, Ledger, Question, Source } from "./ledger/ledger.ts";
import type { Level } from "./level.ts";

/** What `@railspec/spec-<id>/facts.json` holds. */
export interface FactsJson {
  readonly provider: string;
  readonly letter: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly facts: Readonly<Record<string, Published<Fact>>>;
  readonly conflicts: Readonly<Record<string, Published<Conflict>>>;
  readonly questions: Readonly<Record<string, Published<Question>>>;
  /** Every element of the contract, in the order of the bundle. */
  readonly elements: readonly Omit<EvidenceElement, "cited">[];
  /** How many elements stand at each level. */
  readonly levels: Readonly<Record<Level, number>>;
}

/** An entry without its id, which is its key, and without its place in a file that is not published. */
export type Published<T> = Omit<T, "id" | "place">;

/** The ledger and the links of one bundled document as data for any language. */
export function factsJson(bundle: unknown, ledger: Ledger): FactsJson {
  const elements = collectEvidence(bundle, ledger);
  return {
    provider: ledger.provider,
    letter: ledger.letter,
    sources: Object.fromEntries(ledger.sources),
    facts: publish(ledger.facts),
    conflicts: publish(ledger.conflicts),
    questions: publish(ledger.questions),
    elements: elements.map(({ cited: _, ...element }) => element),
    levels: countLevels(elements),
  };
}

function publish<T extends { readonly id: string; readonly place: unknown }>(
  entries: ReadonlyMap<string, T>,
): Record<string, Published<T>> {
  return Object.fromEntries(Array.from(entries, ([id, { id: _, place: __, ...entry }]) => [id, entry]));
}
