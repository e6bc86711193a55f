import { bundle, createConfig } from "@redocly/openapi-core";
import { beforeAll, describe, expect, test } from "vitest";
import { checkProviderEvidence, formatEvidenceProblem, type ProviderEvidence } from "../evidence/index.ts";
import { listProviders, root } from "../workspace.ts";

/** How many endpoints, fields, statuses, rules and oddities each provider's source text holds. */
const COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  bitpowr: { endpoint: 6, field: 43, status: 1, rule: 8, oddity: 23 },
  chainvet: { endpoint: 6, field: 49, status: 38, rule: 23, oddity: 37 },
  "cryptocoin-pro": { endpoint: 12, field: 19, status: 1, rule: 21, oddity: 20 },
  cryptoexchange: { endpoint: 2, field: 44, status: 3, rule: 9, oddity: 26 },
  prozora: { endpoint: 5, field: 105, status: 3, rule: 16, oddity: 39 },
};

const evidence = new Map<string, ProviderEvidence>();
let milliseconds = 0;

beforeAll(async () => {
  const config = await createConfig({});
  const bundles = await Promise.all(
    listProviders().map(async ({ id, entry }) => ({
      id,
      document: (await bundle({ ref: entry, config })).bundle.parsed,
    })),
  );
  // Time on the processor: other programs on the machine do not count.
  const start = process.cpuUsage();
  for (const { id, document } of bundles) {
    evidence.set(id, checkProviderEvidence(root, id, document));
  }
  const { user, system } = process.cpuUsage(start);
  milliseconds = (user + system) / 1000;
});

describe.each(Object.entries(COUNTS))("%s", (id, counts) => {
  test("links its spec and its ledger both ways", () => {
    const problems = evidence.get(id)?.problems.filter(({ severity }) => severity === "error");
    expect(problems?.map(formatEvidenceProblem)).toEqual([]);
  });

  test("holds every fact of the source text", () => {
    const facts = [...(evidence.get(id)?.ledger?.facts.values() ?? [])];
    const held = Object.fromEntries(
      Object.keys(counts).map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length]),
    );
    expect(held).toEqual(counts);
  });

  test("leaves no element without evidence", () => {
    expect(evidence.get(id)?.report?.elements.filter(({ level }) => level === "none")).toEqual([]);
  });
});

test("the check of all providers takes less than three seconds", () => {
  expect(evidence.size).toBeGreaterThanOrEqual(Object.keys(COUNTS).length);
  expect(milliseconds).toBeLessThan(3000);
});
