import { expect, test } from "vitest";
import { description, LEDGER, lintFiles, OPERATION, SCHEMA } from "./lint-files.ts";

const lintEvidence = (evidence: unknown, ledger: unknown = LEDGER): ReturnType<typeof lintFiles> =>
  lintFiles("evidence-known", {
    "openapi.yaml": description({ operation: { "x-evidence": evidence } }),
    ...(ledger !== undefined && { "facts.yaml": ledger }),
  });

test.each([[["T-E1"]], [["T-E1", "T-F1"]], [{ assumed: "nothing shows it" }]])("accepts %j", async (evidence) => {
  expect(await lintEvidence(evidence)).toEqual([]);
});

test.each([
  [
    "an unknown id, and names the nearest",
    ["T-E1", "T-F11"],
    "/1",
    'no fact "T-F11" in facts.yaml. Did you mean "T-F1"?',
  ],
  ["an empty list", [], "", "lists no fact"],
  ["a bare id", "T-E1", "", "list of fact ids"],
  ["an object without a reason", { because: "so" }, "", "list of fact ids"],
])("reports %s", async (_, evidence, place, message) => {
  expect(await lintEvidence(evidence)).toEqual([
    { at: `${OPERATION}/x-evidence${place}`, message: expect.stringContaining(message) },
  ]);
});

test("looks beside references and into other files, once for each place", async () => {
  const found = await lintFiles("evidence-known", {
    "openapi.yaml": description({
      schema: {
        type: "object",
        properties: { a: { $ref: "schemas/A.yaml", "x-evidence": ["T-F2"] }, b: { $ref: "schemas/A.yaml" } },
      },
    }),
    "schemas/A.yaml": { type: "string", "x-evidence": ["T-F3"] },
    "facts.yaml": LEDGER,
  });
  expect(found.map(({ at }) => at).sort()).toEqual([
    `${SCHEMA}/properties/a/x-evidence/0`,
    "schemas/A.yaml#/x-evidence/0",
  ]);
});

test("reports a missing ledger", async () => {
  const found = await lintFiles("evidence-known", { "openapi.yaml": description({}) });
  expect(found).toEqual([{ at: "openapi.yaml#/", message: expect.stringContaining("no facts.yaml") }]);
});

test("reports a malformed ledger with its line", async () => {
  const found = await lintEvidence(["T-E1"], "provider: things\nleter: T\nsources: {}\nfacts: {}\n");
  expect(found.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/facts\.yaml:2:1 error .*unknown key "leter"\. Did you mean "letter"\?/),
  );
});
