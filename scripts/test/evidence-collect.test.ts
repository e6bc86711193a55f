import { describe, expect, test } from "vitest";
import { collectEvidence, countLevels, evidenceText, factsJson, placeOf } from "../evidence/index.ts";
import { BUNDLE, LEDGER_TEXT, ledgerOf } from "./evidence-things.ts";

const ledger = ledgerOf(LEDGER_TEXT);
const elements = collectEvidence(BUNDLE, ledger);

const element = (place: string): (typeof elements)[number] => {
  const found = elements.find((candidate) => placeOf(candidate) === place);
  if (!found) {
    throw new Error(`no element ${place} among ${elements.map(placeOf).join("; ")}`);
  }
  return found;
};

test("finds every element, also behind references, and ends where a schema contains itself", () => {
  expect(elements.map(placeOf)).toEqual([
    "createThing POST /things/{id}",
    "createThing path id",
    "createThing header x-trace",
    "createThing request",
    "createThing request /colour",
    "createThing request /parts",
    "createThing 200",
    "createThing 403",
    "createThing 403 example refused",
    "security scheme key",
  ]);
});

test.each([
  ["its own evidence", "createThing header x-trace", { ids: ["T-F2"], inherited: false, level: "documented" }],
  ["its operation's evidence", "createThing path id", { ids: ["T-E1"], inherited: true, level: "documented" }],
  [
    "its operation's evidence through a reference",
    "createThing request /parts",
    { ids: ["T-E1"], inherited: true, level: "documented" },
  ],
  [
    "its response's evidence",
    "createThing 403 example refused",
    { ids: ["T-S1"], inherited: true, level: "documented" },
  ],
  [
    "the evidence at the reference, before that of the definition",
    "createThing request /colour",
    { ids: ["T-F1", "T-I1"], cited: ["T-F1", "T-I1", "T-P1"], level: "inferred" },
  ],
  ["an assumption", "createThing 200", { ids: [], assumed: "no source names the status", level: "assumed" }],
])("an element has %s", (_, place, expected) => {
  expect(element(place)).toMatchObject(expected);
});

test("an element knows where it is defined", () => {
  expect(element("createThing request /colour").at).toEqual(["/components/schemas/Colour"]);
  expect(element("createThing path id").at).toEqual(["/components/parameters/id"]);
});

describe("bodies", () => {
  const inBody = (schema: object): [string, string][] => {
    const post = {
      operationId: "a",
      "x-evidence": ["T-E1"],
      requestBody: { content: { "application/json": { schema } } },
    };
    return collectEvidence({ paths: { "/a": { post } } }, ledger)
      .filter(({ kind }) => kind === "property")
      .map(({ pointer, ids }) => [pointer ?? "", ids.join(" ")]);
  };

  test("an ancestor's evidence reaches down until something nearer has its own", () => {
    const inner = { type: "object", "x-evidence": ["T-F1"], properties: { b: {}, c: { "x-evidence": ["T-P1"] } } };
    expect(inBody({ properties: { a: inner, d: {} } })).toEqual([
      ["/a", "T-F1"],
      ["/a/b", "T-F1"],
      ["/a/c", "T-P1"],
      ["/d", "T-E1"],
    ]);
  });

  test("items, members and alternatives have pointers; conditions describe nothing", () => {
    const leaf = (name: string): object => ({ properties: { [name]: {} } });
    const schema = {
      properties: { list: { items: leaf("a") }, map: { additionalProperties: leaf("b") }, "x/y": {} },
      oneOf: [leaf("c"), leaf("d")],
      if: leaf("e"),
      not: leaf("f"),
    };
    expect(inBody(schema).map(([pointer]) => pointer)).toEqual([
      "/list",
      "/list/*/a",
      "/map",
      "/map/*/b",
      "/x~1y",
      "/c",
      "/d",
    ]);
  });

  test("branches that repeat a property are one element with the evidence of both", () => {
    const branch = (id: string): object => ({ properties: { a: { "x-evidence": [id] } } });
    expect(inBody({ oneOf: [branch("T-F1"), branch("T-P1")] })).toEqual([["/a", "T-F1 T-P1"]]);
  });
});

test("the level is the weakest basis, and an element without any evidence stands at none", () => {
  const bare = collectEvidence({ paths: { "/a": { get: { operationId: "a" } } } }, ledger);
  expect(countLevels([...elements, ...bare])).toEqual({
    documented: 8,
    example: 0,
    observed: 0,
    external: 0,
    inferred: 1,
    assumed: 1,
    none: 1,
  });
});

test.each([
  ["documented by the provider", "createThing 403", "Evidence: documented by the provider (T-S1)."],
  [
    "inferred, with what was concluded",
    "createThing request /colour",
    "Evidence: inferred (T-F1, T-I1). A colour is a word.",
  ],
  ["assumed, with the reason", "createThing 200", "Evidence: assumed. no source names the status"],
])("says in a line that something is %s", (_, place, text) => {
  expect(evidenceText(element(place), ledger)).toBe(text);
});

test("publishes ledger and links as plain data, without places of the ledger's file", () => {
  const published = JSON.parse(JSON.stringify(factsJson(BUNDLE, ledger)));
  expect(published).toMatchObject({
    provider: "things",
    facts: { "T-F1": { kind: "field", name: "colour", basis: "example", source: ["seed"], where: "2" } },
    conflicts: { "T-K1": { between: ["T-F1", "T-P1"], spec: "Any word." } },
    questions: { "T-Q1": { about: ["createThing"] } },
    levels: { documented: 8, inferred: 1, assumed: 1, none: 0 },
  });
  expect(published.elements).toContainEqual({
    kind: "property",
    name: "colour",
    operation: "createThing",
    part: "request",
    pointer: "/colour",
    ids: ["T-F1", "T-I1"],
    inherited: false,
    level: "inferred",
    at: ["/components/schemas/Colour"],
  });
  expect(published.facts["T-F1"]).not.toHaveProperty("place");
});
