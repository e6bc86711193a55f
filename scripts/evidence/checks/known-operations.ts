import { didYouMean } from "../nearest.ts";
import { type Check, ledgerProblem } from "./check-context.ts";

/** Every operation that a fact or a question names is in the spec. */
export const knownOperations: Check = ({ ledger, elements }) => {
  const known = new Set(elements.map(({ operation }) => operation).filter((id) => id !== undefined));
  const entries = [
    ...Array.from(ledger.facts.values(), (fact) => ({ ...fact, names: fact.operation })),
    ...Array.from(ledger.questions.values(), (question) => ({ ...question, names: question.about })),
  ];
  return entries.flatMap((entry) =>
    entry.names
      .filter((name) => !known.has(name))
      .map((name) =>
        ledgerProblem(
          ledger,
          "evidence/operation",
          entry,
          `${entry.id}: there is no operation "${name}".${didYouMean(name, known)}`,
        ),
      ),
  );
};
