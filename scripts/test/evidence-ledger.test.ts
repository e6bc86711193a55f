import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatEvidenceProblem, LedgerError, loadLedger, readLedger } from "../evidence/index.ts";
import { LEDGER_TEXT } from "./evidence-things.ts";

const problemsOf = (text: string): string[] => readLedger(text, "facts.yaml").problems.map(formatEvidenceProblem);

/** The line, counted from 1, in which this stands in the ledger. */
const lineOf = (start: string): number =>
  LEDGER_TEXT.split("\n").findIndex((line) => line.trimStart().startsWith(start)) + 1;

test("reads a ledger in which nothing is wrong", () => {
  const { ledger, problems } = readLedger(LEDGER_TEXT, "facts.yaml");
  expect(problems).toEqual([]);
  expect(ledger?.facts.get("T-I1")).toMatchObject({
    id: "T-I1",
    from: ["T-F1", "T-P1"],
    source: [],
    place: { line: lineOf("T-I1"), column: 3 },
  });
  expect(ledger?.questions.get("T-Q1")?.about).toEqual(["createThing"]);
});

test.each([
  [
    "an unknown key, and names the nearest",
    "statement: Its colour.",
    "statment: Its colour.",
    lineOf("T-F1"),
    'unknown key "statment". Did you mean "statement"?',
  ],
  [
    "an unknown basis, and names the nearest",
    "basis: example",
    "basis: exampel",
    lineOf("T-F1"),
    'Did you mean "example"?',
  ],
  ["an unknown kind", "kind: rule", "kind: law", lineOf("T-R1"), "T-R1 > kind"],
  ["a missing statement", "statement: Its colour., ", "", lineOf("T-F1"), '"statement" is missing'],
  ["a field without a name", "name: colour, ", "", lineOf("T-F1"), '"name" is missing'],
  ["a fact without a source", "source: T1, ", "", lineOf("T-P1"), '"source" is missing'],
  ["an oddity without handling", ", handling: Both are taken.", "", lineOf("T-O1"), '"handling" is missing'],
  ["a conflict without a decision", "spec: Any word., ", "", lineOf("T-K1"), '"spec" is missing'],
  ["a captured text without its hash", `    sha256: ${"a".repeat(64)}\n`, "", lineOf("seed:"), '"sha256" is missing'],
  ["an id that is none", "T-F1: {", "TF-1: {", lineOf("T-F1"), '"TF-1" is not a well-formed id'],
  ["an id of another provider", "T-S1: {", "V-S1: {", lineOf("T-S1"), 'ids of this ledger start with "T-"'],
  ["an id of another kind", "T-S1: { kind: status", "T-S1: { kind: rule", lineOf("T-S1"), "kind rule has the letter R"],
  ["a gap in the numbers", "T-R1: {", "T-R3: {", lineOf("T-R1"), "expected T-R1 here"],
  [
    "an unknown source, and names the nearest",
    "source: T1",
    "source: T11",
    lineOf("T-P1"),
    'no source "T11". Did you mean "T1"?',
  ],
  [
    "a conflict with an unknown fact, and names the nearest",
    "between: [T-F1",
    "between: [T-F9",
    lineOf("T-K1"),
    'no fact "T-F9". Did you mean "T-F',
  ],
  [
    "a conclusion from an unknown fact",
    "from: [T-F1, T-P1]",
    "from: [T-F1, T-P7]",
    lineOf("T-I1"),
    'no fact "T-P7". Did you mean "T-P1"?',
  ],
  [
    "a conclusion that is called documented",
    "basis: inferred, from",
    "basis: documented, from",
    lineOf("T-I1"),
    "inferred or assumed, not documented",
  ],
  [
    "an id that is there twice",
    "T-F2: {",
    "T-F1: {",
    lineOf("T-F2"),
    `"T-F1" is there twice; the first is in line ${lineOf("T-F1")}.`,
  ],
])("reports %s", (_, from, to, line, message) => {
  expect(LEDGER_TEXT).toContain(from);
  const problems = problemsOf(LEDGER_TEXT.replace(from, to));
  expect(problems).toContainEqual(expect.stringContaining(message));
  expect(problems.find((problem) => problem.includes(message))).toMatch(
    new RegExp(`^facts\\.yaml:${line}:\\d+ error `),
  );
});

test("reports broken YAML with its line", () => {
  expect(problemsOf(LEDGER_TEXT.replace("letter: T", "letter: [T"))).toContainEqual(
    expect.stringMatching(/^facts\.yaml:\d+:\d+ error .*\(ledger\/syntax\)$/),
  );
});

test("reports a conclusion that is firmer than what it follows from", () => {
  const text = LEDGER_TEXT.replace(
    "conflicts:",
    "  T-I2: { kind: inference, statement: So., basis: assumed, from: T-F1 }\n  T-I3: { kind: inference, statement: Thus., basis: inferred, from: T-I2 }\nconflicts:",
  );
  expect(problemsOf(text)).toEqual([
    expect.stringContaining("T-I3: inferred, but it follows from T-I2, which is assumed."),
  ]);
});

test("reports conclusions that follow from each other, with the whole round", () => {
  const text = LEDGER_TEXT.replace("from: [T-F1, T-P1]", "from: T-I2").replace(
    "conflicts:",
    "  T-I2: { kind: inference, statement: So., basis: inferred, from: T-I1 }\nconflicts:",
  );
  expect(problemsOf(text)).toEqual([expect.stringContaining("T-I1 follows from itself: T-I1 -> T-I2 -> T-I1.")]);
});

test("loading throws every problem with its file and line", () => {
  const folder = mkdtempSync(join(tmpdir(), "railspec-ledger-"));
  const file = join(folder, "facts.yaml");
  try {
    writeFileSync(file, LEDGER_TEXT.replace("source: T1", "source: T2").replace("T-S1: {", "T-S2: {"));
    expect(() => loadLedger(file)).toThrow(LedgerError);
    expect(() => loadLedger(file)).toThrow(
      new RegExp(`facts\\.yaml:${lineOf("T-P1")}:3 error T-P1: there is no source "T2"`),
    );
    expect(() => loadLedger(file)).toThrow(/expected T-S1 here/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
