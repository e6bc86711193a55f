import type { Fact } from "../ledger/ledger.ts";
import { type Check, ledgerProblem } from "./check-context.ts";

/**
 * Every rule is cited by the spec, the sandbox or a flow, or says what it waits for or why nothing rests on it; public
 * facts and conclusions likewise, save that a contradiction which names them accounts for them too. A note that has
 * become superfluous is a warning.
 */
export const accounted: Check = ({ ledger, inSpec, elsewhere }) => {
  const contradicted = new Set([...ledger.conflicts.values()].flatMap(({ between }) => between));
  const used = new Set([...ledger.facts.values()].flatMap(({ from }) => from));
  return [...ledger.facts.values()].filter(isLoose).flatMap((fact) => {
    const places = [...(inSpec.get(fact.id) ?? []), ...(elsewhere.get(fact.id) ?? [])];
    const [place] = places;
    if (place !== undefined) {
      const note = fact.pending ? "pending" : "context";
      const stale = fact.pending ?? fact.context;
      return stale === undefined
        ? []
        : [
            {
              ...ledgerProblem(
                ledger,
                "evidence/stale",
                fact,
                `${fact.id}: "${note}" is superfluous, ${place} cites it.`,
              ),
              severity: "warning",
            },
          ];
    }
    if (fact.pending ?? fact.context) {
      return [];
    }
    const named = fact.kind !== "rule" && (contradicted.has(fact.id) || used.has(fact.id));
    return named
      ? []
      : [ledgerProblem(ledger, "evidence/cited", fact, `${fact.id}: nothing cites it; ${WAYS_OUT[fact.kind] ?? ""}.`)];
  });
};

const WAYS_OUT: Partial<Record<Fact["kind"], string>> = {
  rule: 'cite it in the spec, or say "pending: sandbox", "pending: flow" or "context: why not"',
  public: 'cite it in the spec, or say "context: why not"',
  inference: "cite it in the spec or remove it",
};

const isLoose = ({ kind }: Fact): boolean => kind in WAYS_OUT;
