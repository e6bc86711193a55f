import { LineCounter, parseDocument, type YAMLParseError } from "yaml";
import type { EvidenceProblem } from "../problem.ts";
import type { Conflict, Fact, Ledger, LedgerPlace, Question, Source } from "./ledger.ts";
import { linkProblems } from "./link-problems.ts";
import { schemaProblems } from "./schema-problems.ts";
import { YamlPlaces } from "./yaml-places.ts";

/** A ledger with everything that is wrong with it; `ledger` is absent when its shape cannot be trusted. */
export interface LedgerReading {
  readonly ledger?: Ledger;
  readonly problems: readonly EvidenceProblem[];
}

type Plain<T> = Omit<T, "id" | "place" | "operation" | "source" | "from" | "about"> &
  Record<"operation" | "source" | "from" | "about", string | string[]>;

/** The parsed text once the JSON Schema has accepted it. */
interface PlainLedger {
  readonly provider: string;
  readonly letter: string;
  readonly sources: Record<string, Source>;
  readonly facts: Record<string, Plain<Fact>>;
  readonly conflicts?: Record<string, Conflict>;
  readonly questions?: Record<string, Plain<Question>>;
}

/** Reads the text of a `facts.yaml`. `file` only names it in the problems. */
export function readLedger(text: string, file: string): LedgerReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const places = new YamlPlaces(document, lines);
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => syntaxProblem(error, text, file, places)) };
  }
  const plain: unknown = document.toJS();
  const broken = schemaProblems(plain);
  if (broken.length > 0) {
    return { problems: broken.map(({ path, message }) => problem("ledger/schema", message, file, places.find(path))) };
  }
  const ledger = toLedger(plain as PlainLedger, file, places); // the schema has just accepted exactly this shape
  return {
    ledger,
    problems: linkProblems(ledger).map(({ rule, message, place }) => problem(rule, message, file, place)),
  };
}

function problem(rule: string, message: string, file: string, place: LedgerPlace): EvidenceProblem {
  return { rule, severity: "error", message, file, line: place.line, column: place.column };
}

function syntaxProblem(error: YAMLParseError, text: string, file: string, places: YamlPlaces): EvidenceProblem {
  const [start] = error.pos;
  const place = places.at(start);
  if (error.code !== "DUPLICATE_KEY") {
    return problem("ledger/syntax", error.message.split("\n")[0] ?? error.code, file, place);
  }
  const key = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? "key";
  const first = text
    .slice(0, text.search(new RegExp(`^[ ]*${key.replaceAll(/[^\w-]/g, "\\$&")}:`, "m")))
    .split("\n").length;
  return problem("ledger/duplicate-id", `"${key}" is there twice; the first is in line ${first}.`, file, place);
}

function toLedger(plain: PlainLedger, file: string, places: YamlPlaces): Ledger {
  return {
    file,
    provider: plain.provider,
    letter: plain.letter,
    sources: new Map(Object.entries(plain.sources)),
    facts: entries(plain.facts, (id, fact) => ({
      ...fact,
      id,
      operation: list(fact.operation),
      source: list(fact.source),
      from: list(fact.from),
      place: places.find(["facts", id]),
    })),
    conflicts: entries(plain.conflicts, (id, conflict) => ({ ...conflict, id, place: places.find(["conflicts", id]) })),
    questions: entries(plain.questions, (id, question) => ({
      ...question,
      id,
      about: list(question.about),
      place: places.find(["questions", id]),
    })),
  };
}

function entries<P, T>(plain: Record<string, P> | undefined, make: (id: string, value: P) => T): Map<string, T> {
  return new Map(Object.entries(plain ?? {}).map(([id, value]) => [id, make(id, value)]));
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat();
