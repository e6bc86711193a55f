import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkEvidence, citationsInTexts, formatEvidenceProblem } from "../evidence/index.ts";
import { BUNDLE, LEDGER_TEXT, ledgerOf } from "./evidence-things.ts";

const check = (change: { ledger?: [string, string]; bundle?: [string, string] }): string[] => {
  const replace = (text: string, [from, to] = ["", ""]): string => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
  const ledger = ledgerOf(replace(LEDGER_TEXT, change.ledger));
  const bundle = JSON.parse(replace(JSON.stringify(BUNDLE), change.bundle));
  return checkEvidence({ bundle, ledger }).problems.map(formatEvidenceProblem);
};

test("finds nothing wrong where nothing is", () => {
  expect(check({})).toEqual([]);
});

test.each([
  [
    "an unknown id, with its place and the nearest one",
    ['["T-F2"]', '["T-F3"]'],
    /^openapi\.json#\/paths\/~1things~1\{id\}\/post\/parameters\/0 error There is no fact "T-F3"\. Did you mean "T-F\d"\?/,
  ],
  [
    "an element that neither has nor inherits evidence",
    ['"name":"X-Key","x-evidence":["T-E1"]', '"name":"X-Key"'],
    /securitySchemes\/key error security scheme key: no evidence/,
  ],
  ["an assumption without a reason", ["no source names the status", " "], /createThing 200: assumed without a reason/],
  [
    "an endpoint whose operation has another path",
    ['"/things/{id}"', '"/thing/{id}"'],
    /T-E1: the operation "POST \/things\/\{id\}" must cite it; only these cite it: createThing POST \/thing\/\{id\}, security scheme key\./,
  ],
  [
    "a field that only a property of another name cites",
    ['"colour":', '"color":'],
    /T-F1: the property, parameter or header "colour" must cite it; only these cite it: createThing request \/color\./,
  ],
  ["a field that nothing cites", ['["T-F2"]', '["T-E1"]'], /T-F2: .*nothing in the spec cites it/],
  [
    "a status of another response",
    ['"403":{"$ref"', '"401":{"$ref"'],
    /T-S1: the response \(or an example of it\) "403" must cite it/,
  ],
])("reports %s in the spec", (_, bundle, message) => {
  expect(check({ bundle: bundle as [string, string] })).toContainEqual(expect.stringMatching(message));
});

test.each([
  [
    "a documented fact that only a forum states",
    ["statement: Its colour., basis: example, source: seed", "statement: Its colour., basis: observed, source: T1"],
    "T-F1: a source of kind documentation (T1) cannot make a fact observed",
  ],
  [
    "a public fact that is called documented",
    ["basis: external, source: T1", "basis: documented, source: T1"],
    "T-P1: a public fact is external, not documented",
  ],
  [
    "a public fact from the captured text",
    ["basis: external, source: T1", "basis: external, source: seed"],
    "T-P1: a source of kind seed (seed) cannot make a fact external",
  ],
  [
    "an unknown operation, and names the nearest",
    ["about: createThing", "about: createThin"],
    'T-Q1: there is no operation "createThin". Did you mean "createThing"?',
  ],
  ["a rule that nothing accounts for", [", pending: sandbox", ""], "T-R1: nothing cites it"],
  [
    "a note that has become superfluous",
    ["where: post 3", "where: post 3, context: A side note."],
    'warning T-P1: "context" is superfluous',
  ],
])("reports %s in the ledger", (_, ledger, message) => {
  expect(check({ ledger: ledger as [string, string] })).toContainEqual(expect.stringContaining(message));
});

test("a fact without a wire name may be cited anywhere once it says so", () => {
  const unnamed: [string, string] = ["name: colour", "name: the hue"];
  expect(check({ ledger: unnamed })).toHaveLength(1);
  expect(check({ ledger: unnamed }).join()).toContain('the source gives it no wire name, say so in "context"');
  expect(check({ ledger: ["name: colour", "context: The guide only speaks of it., name: the hue"] })).toEqual([]);
});

test("a field must be cited in every operation that its fact names", () => {
  const bundle = JSON.parse(JSON.stringify(BUNDLE));
  const { post } = bundle.paths["/things/{id}"];
  bundle.paths["/other"] = { post: { ...post, operationId: "other", parameters: [] } };
  const ledger = ledgerOf(
    LEDGER_TEXT.replace("name: X-Trace, operation: createThing", "name: X-Trace, operation: [createThing, other]"),
  );
  expect(checkEvidence({ bundle, ledger }).problems).toMatchObject([
    { message: 'T-F2: "X-Trace" of other does not cite it.' },
  ]);
});

test("a header that a security scheme stands for is found by its name", () => {
  const ledger: [string, string] = ["name: X-Trace", "name: x-key"];
  expect(
    check({ ledger, bundle: ['"name":"X-Key","x-evidence":["T-E1"]', '"name":"X-Key","x-evidence":["T-F2"]'] }),
  ).toEqual([]);
});

test("pending rules are counted until the sandbox cites them; then the note is superfluous", () => {
  const ledger = ledgerOf(LEDGER_TEXT);
  expect(checkEvidence({ bundle: BUNDLE, ledger }).pending).toEqual({ sandbox: ["T-R1"], flow: [] });
  const citations = citationsInTexts(new Map([["things.ts", "// T-R1: colours stay"]]));
  const report = checkEvidence({ bundle: BUNDLE, ledger, citations });
  expect(report.pending.sandbox).toEqual([]);
  expect(report.problems).toMatchObject([
    { severity: "warning", message: 'T-R1: "pending" is superfluous, things.ts cites it.' },
  ]);
});

test("an edition that departs from the source answers for its own links only", () => {
  const bundle = JSON.parse(JSON.stringify(BUNDLE).replace('"/things/{id}"', '"/v2/things/{id}"'));
  const ledger = ledgerOf(LEDGER_TEXT);
  expect(checkEvidence({ bundle, ledger }).problems).not.toEqual([]);
  expect(checkEvidence({ bundle, ledger, bothWays: false }).problems).toEqual([]);
});

describe("captured texts", () => {
  const text =
    "curl -X POST /things/<thing id>\ncolourstring Required\nX-Trace: 1\nanswers 403\nIt keeps its colour.\n";
  const hash = createHash("sha256").update(text).digest("hex");
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "railspec-seeds-"));
    writeFileSync(join(folder, "guide.txt"), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const against = (from = "", to = "", seeds: string | undefined = folder): ReturnType<typeof checkEvidence> => {
    const ledger = LEDGER_TEXT.replace("a".repeat(64), hash);
    expect(ledger).toContain(from);
    return checkEvidence({ bundle: BUNDLE, ledger: ledgerOf(ledger.replace(from, to)), seeds });
  };

  test("names stand in their lines, in spite of glued words and other template brackets", () => {
    const report = against("/things/{id}", "/things/{id}");
    expect(report.problems).toEqual([]);
    expect(report.seeds).toEqual({ checked: 6, skipped: [] });
  });

  test.each([
    [
      "a name that stands elsewhere",
      'where: "2" }',
      'where: "3-4" }',
      'T-F1: "colour" does not stand in the lines 3-4',
      1,
    ],
    ["a part of a longer word", "name: X-Trace", "name: Trac", 'T-F2: "Trac" does not stand', 2],
    ["a literal that stands nowhere", 'where: "4" }', 'where: "4", literal: "404" }', 'T-S1: "404" does not stand', 1],
    ["a line that the text does not have", 'where: "4" }', 'where: "40" }', "has no line 40", 1],
    ["lines that are none", 'where: "4" }', "where: page 4 }", '"page 4" is no list of lines', 1],
    ["a text that has changed", hash, "f".repeat(64), `guide.txt has the SHA-256 ${hash}`, 1],
  ])("reports %s", (_, from, to, message, count) => {
    const { problems } = against(from, to);
    expect(problems).toHaveLength(count);
    expect(problems.map(formatEvidenceProblem)).toContainEqual(expect.stringContaining(message));
  });

  test.each([
    ["no folder", undefined],
    ["a folder without the text", tmpdir()],
  ])("with %s the check says that it was skipped", (_, seeds) => {
    const report = checkEvidence({ bundle: BUNDLE, ledger: ledgerOf(LEDGER_TEXT), seeds });
    expect(report.problems).toEqual([]);
    expect(report.seeds).toEqual({
      checked: 0,
      skipped: [expect.stringMatching(/guide\.txt is not at hand.*NOT checked.*RAILSPEC_SEEDS/)],
    });
  });
});
