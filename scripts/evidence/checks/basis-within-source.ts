import type { Fact, Source } from "../ledger/ledger.ts";
import type { Basis } from "../level.ts";
import { type Check, ledgerProblem } from "./check-context.ts";

/** The kinds of source that can carry a basis; a basis that is not here needs none. */
const CARRIERS: Partial<Record<Basis, readonly Source["kind"][]>> = {
  documented: ["seed", "documentation"],
  example: ["seed", "documentation"],
  observed: ["recording"],
  external: ["documentation", "code", "index", "repository"],
};

/** No fact claims more than its source can give: public facts are external, documented ones stand in documents. */
export const basisWithinSource: Check = ({ ledger }) =>
  [...ledger.facts.values()].flatMap((fact) => {
    if (fact.kind === "public" && !WEAK_ENOUGH.has(fact.basis)) {
      return [
        ledgerProblem(ledger, "evidence/basis", fact, `${fact.id}: a public fact is external, not ${fact.basis}.`),
      ];
    }
    const carriers = CARRIERS[fact.basis];
    const wrong = carriers && sourcesOf(fact, ledger.sources).find(([, kind]) => !carriers.includes(kind));
    return wrong
      ? [
          ledgerProblem(
            ledger,
            "evidence/basis",
            fact,
            `${fact.id}: a source of kind ${wrong[1]} (${wrong[0]}) cannot make a fact ${fact.basis}.`,
          ),
        ]
      : [];
  });

const WEAK_ENOUGH: ReadonlySet<Basis> = new Set(["external", "inferred", "assumed"]);

function sourcesOf(fact: Fact, sources: ReadonlyMap<string, Source>): [string, Source["kind"]][] {
  return fact.source.flatMap((name) => {
    const kind = sources.get(name)?.kind;
    return kind === undefined ? [] : [[name, kind]];
  });
}
