import { isStronger } from "../level.ts";
import { didYouMean } from "../nearest.ts";
import type { Fact, FactKind, Ledger, LedgerPlace } from "./ledger.ts";

/** Something wrong between the entries of a ledger. */
export interface LinkProblem {
  readonly rule: string;
  readonly place: LedgerPlace;
  readonly message: string;
}

const LETTERS: Readonly<Record<FactKind, string>> = {
  endpoint: "E",
  field: "F",
  status: "S",
  rule: "R",
  oddity: "O",
  public: "P",
  inference: "I",
};

/** Ids that do not fit, names that lead nowhere, and facts that follow from themselves. */
export function linkProblems(ledger: Ledger): LinkProblem[] {
  const facts = [...ledger.facts.values()];
  return [
    ...[ledger.facts, ledger.conflicts, ledger.questions].flatMap((entries) =>
      wrongLetters(ledger.letter, [...entries.values()]),
    ),
    ...facts.flatMap((fact) => [...wrongKind(fact), ...unknownSources(ledger, fact), ...wrongFrom(ledger, fact)]),
    ...[...ledger.conflicts.values()].flatMap(({ between, id, place }) => unknownIds(ledger, between, id, place)),
    ...cycles(ledger),
    ...gaps(ledger),
  ];
}

function wrongLetters(letter: string, entries: readonly { id: string; place: LedgerPlace }[]): LinkProblem[] {
  return entries
    .filter(({ id }) => !id.startsWith(`${letter}-`))
    .map(({ id, place }) => ({
      rule: "ledger/id",
      place,
      message: `${id}: ids of this ledger start with "${letter}-".`,
    }));
}

function wrongKind({ id, kind, place }: Fact): LinkProblem[] {
  const letter = LETTERS[kind];
  return id.split("-")[1]?.startsWith(letter)
    ? []
    : [{ rule: "ledger/id", place, message: `${id}: the id of a fact of kind ${kind} has the letter ${letter}.` }];
}

function unknownSources(ledger: Ledger, { id, source, place }: Fact): LinkProblem[] {
  return source
    .filter((name) => !ledger.sources.has(name))
    .map((name) => ({
      rule: "ledger/unknown-source",
      place,
      message: `${id}: there is no source "${name}".${didYouMean(name, ledger.sources.keys())}`,
    }));
}

function unknownIds(ledger: Ledger, ids: readonly string[], id: string, place: LedgerPlace): LinkProblem[] {
  return ids
    .filter((cited) => !ledger.facts.has(cited))
    .map((cited) => ({
      rule: "ledger/unknown-id",
      place,
      message: `${id}: there is no fact "${cited}".${didYouMean(cited, ledger.facts.keys())}`,
    }));
}

function wrongFrom(ledger: Ledger, fact: Fact): LinkProblem[] {
  const { id, from, basis, place } = fact;
  if (from.length > 0 && !(basis === "inferred" || basis === "assumed")) {
    return [
      {
        rule: "ledger/basis",
        place,
        message: `${id}: a fact that follows from others is inferred or assumed, not ${basis}.`,
      },
    ];
  }
  const assumed = from.find((cited) => isStronger(basis, ledger.facts.get(cited)?.basis ?? basis));
  const tooStrong = assumed !== undefined && ledger.facts.get(assumed)?.basis === "assumed";
  return [
    ...unknownIds(ledger, from, id, place),
    ...(tooStrong
      ? [{ rule: "ledger/basis", place, message: `${id}: ${basis}, but it follows from ${assumed}, which is assumed.` }]
      : []),
  ];
}

/** Facts of a source are numbered one by one: a number that is left out is a fact that was forgotten. */
function gaps(ledger: Ledger): LinkProblem[] {
  const counted = new Map<string, number>();
  return [...ledger.facts.values()]
    .filter(({ kind }) => kind !== "public" && kind !== "inference")
    .flatMap(({ id, kind, place }) => {
      const number = Number(id.replace(/^\D+/, ""));
      const expected = (counted.get(kind) ?? 0) + 1;
      counted.set(kind, number);
      return number === expected
        ? []
        : [
            {
              rule: "ledger/gap",
              place,
              message: `${id}: expected ${id.replace(/\d+$/, String(expected))} here; ids count up one by one.`,
            },
          ];
    });
}

function cycles(ledger: Ledger): LinkProblem[] {
  const done = new Set<string>();
  const problems: LinkProblem[] = [];
  const visit = (fact: Fact, trail: readonly string[]): void => {
    const loop = trail.indexOf(fact.id);
    if (loop >= 0) {
      const round = [...trail.slice(loop), fact.id].join(" -> ");
      problems.push({ rule: "ledger/cycle", place: fact.place, message: `${fact.id} follows from itself: ${round}.` });
      return;
    }
    if (done.has(fact.id)) {
      return;
    }
    for (const id of fact.from) {
      const next = ledger.facts.get(id);
      if (next) {
        visit(next, [...trail, fact.id]);
      }
    }
    done.add(fact.id);
  };
  for (const fact of ledger.facts.values()) {
    visit(fact, []);
  }
  return problems;
}
