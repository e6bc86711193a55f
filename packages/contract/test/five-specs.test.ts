import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  type CoverageKind,
  type CoverageReport,
  checkExchange,
  checkRequest,
  createCoverage,
  loadSpec,
  negatives,
  type Operation,
  type Parameter,
  type ProvokedRequest,
  positives,
  type ResponseModel,
  type Spec,
} from "../src/index.ts";
import { exchange, request, response } from "./fixture/messages.ts";

/** The bundle of every provider, and of ChainVet's corrected edition. */
const bundles = [
  "bitpowr/dist/openapi.json",
  "chainvet/dist/openapi.json",
  "chainvet/dist/openapi.corrected.json",
  "cryptocoin-pro/dist/openapi.json",
  "cryptoexchange/dist/openapi.json",
  "prozora/dist/openapi.json",
] as const;

type Bundle = (typeof bundles)[number];

/** Kinds of which every point must be seen, and kinds of which nearly every point must. */
const whole = ["operation", "response", "example", "enum-value"] as const satisfies readonly CoverageKind[];
const keywords = ["keyword-valid", "keyword-invalid"] as const satisfies readonly CoverageKind[];

const unsampled = "A field of a response that no named example of the spec shows.";
const inCode = "Stands in the provider's code only; no named example of the spec shows it.";

/** Points of those kinds that nothing can show offline, each with the reason; it must be exactly what is missing. */
const unreachable: Readonly<Record<Bundle, Readonly<Record<string, string>>>> = {
  "bitpowr/dist/openapi.json": {
    "keyword-valid response createAddress Address/properties/autoForwardAddress type": unsampled,
    "keyword-valid response createAddress DeploymentParams type": unsampled,
    "keyword-valid response createAddress DeploymentParams/properties/autoDeploy type": unsampled,
    "keyword-valid response createAddress DeploymentParams/properties/autoFlush type": unsampled,
    "keyword-valid response createAddress DeploymentParams/properties/autoFlushErc20 type": unsampled,
    "keyword-valid response listCustomers PostalAddress/properties/street type": unsampled,
    "keyword-valid response listCustomers PostalAddress/properties/zipcode type": unsampled,
  },
  "chainvet/dist/openapi.json": {},
  "chainvet/dist/openapi.corrected.json": {
    "keyword-valid response createOrder Order/properties/affiliate_income_share_usd_cents type": inCode,
  },
  "cryptocoin-pro/dist/openapi.json": {},
  "cryptoexchange/dist/openapi.json": {},
  "prozora/dist/openapi.json": {},
};

interface Provoked {
  readonly operation: Operation;
  readonly good: readonly ProvokedRequest[];
  readonly bad: readonly ProvokedRequest[];
}

function read(bundle: Bundle): unknown {
  return JSON.parse(readFileSync(new URL(`../../../specs/${bundle}`, import.meta.url), "utf8"));
}

function provoke(spec: Spec): Provoked[] {
  return [...spec.operations.values()].map((operation) => ({
    operation,
    good: positives(spec, operation),
    bad: negatives(spec, operation),
  }));
}

function isRefused(spec: Spec, { request: sent }: ProvokedRequest): boolean {
  return checkRequest(spec, sent).some(({ severity }) => severity === "error");
}

/** The headers of a response with the values that the spec gives as their examples. */
function exampleHeaders(headers: readonly Parameter[]): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap(({ name, examples: [example] }) => (example === undefined ? [] : [[name, String(example.value)]])),
  );
}

/** One answer for each named example of a response, one without a body where it has none. */
function answers({ status, headers, content }: ResponseModel): ReturnType<typeof response>[] {
  const bodies = content.flatMap(({ range, examples }) => examples.map(({ value }) => ({ range, value })));
  const shown = exampleHeaders(headers);
  return content.length === 0
    ? [response(Number(status), { headers: shown })]
    : bodies.map(({ range, value }) =>
        response(Number(status), { json: value, headers: { ...shown, "content-type": range } }),
      );
}

/** What positives, negatives and every documented answer show; each of the answers must keep the contract. */
function cover(spec: Spec, provoked: readonly Provoked[]): CoverageReport {
  const coverage = createCoverage(spec);
  for (const { operation, good, bad } of provoked) {
    for (const { request: sent } of [...good, ...bad]) {
      coverage.add({ request: sent });
    }
    const sent = good[0]?.request ?? request("GET /nowhere");
    for (const answer of operation.responses.flatMap(answers)) {
      expect(coverage.add(exchange(sent, answer)).filter(({ severity }) => severity === "error")).toEqual([]);
    }
  }
  return coverage.report();
}

function missing({ missing: points }: CoverageReport, kinds: readonly CoverageKind[]): string[] {
  return points
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, direction, operationId, name }) => `${kind} ${direction} ${operationId} ${name}`);
}

/** A validator of its own for the JSON body of an operation: nothing of this package is in it. */
function bodyValidator(document: unknown, { requestBody }: Operation): ValidateFunction | undefined {
  const mediaType = requestBody?.content.find(({ range }) => range === "application/json");
  if (mediaType?.schema === undefined) {
    return undefined;
  }
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  // The default export of a CommonJS module is typed as the module itself.
  (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
  // ajv-formats knows the name, but not the range.
  ajv.addFormat("int64", { type: "number", validate: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 63 });
  ajv.addSchema({ ...Object(document), $id: "https://bundle.example/" });
  return ajv.getSchema(`https://bundle.example/#${mediaType.schema.pointer}`);
}

/** Whether a request says that it carries JSON; what is no JSON at all is not for a validator of schemas. */
function isJson({ name, request: { headers, body } }: ProvokedRequest): boolean {
  return body !== undefined && headers["content-type"] === "application/json" && !name.startsWith("JSON ");
}

/** Every id that an `x-evidence` of a document names. */
function factIds(value: unknown, into: Set<string> = new Set()): Set<string> {
  for (const [key, child] of typeof value === "object" && value !== null ? Object.entries(value) : []) {
    if (key === "x-evidence" && Array.isArray(child)) {
      for (const id of child) {
        into.add(String(id));
      }
    }
    factIds(child, into);
  }
  return into;
}

function bodyOf({ request: { body } }: ProvokedRequest): unknown {
  return JSON.parse(new TextDecoder().decode(body));
}

describe.each(bundles)("%s", (bundle) => {
  const document = read(bundle);
  const spec = loadSpec(document);
  const provoked = provoke(spec);
  const report = cover(spec, provoked);

  it("compiles, every schema of it", () => {
    expect(spec.operations.size).toBeGreaterThan(0);
    expect(spec.schemas.length).toBeGreaterThan(0);
    for (const schema of spec.schemas) {
      for (const direction of ["request", "response"] as const) {
        expect(() => spec.validators.errors(schema, direction, null)).not.toThrow();
      }
    }
  });

  it("shows every operation, status, named example, enum value and keyword but those listed with a reason", () => {
    expect(missing(report, [...whole, ...keywords]).toSorted()).toEqual(Object.keys(unreachable[bundle]).toSorted());
  });

  it("shows every operation, status and named example, and at least 95 % of its keyword points", () => {
    for (const kind of ["operation", "response", "example"] as const) {
      expect(report.counts[kind].covered, missing(report, [kind]).join("\n")).toBe(report.counts[kind].total);
      expect(report.counts[kind].total).toBeGreaterThan(0);
    }
    const counts = keywords.map((kind) => report.counts[kind]);
    const covered = counts.reduce((sum, count) => sum + count.covered, 0);
    const total = counts.reduce((sum, count) => sum + count.total, 0);
    expect(covered / total, missing(report, keywords).join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  it("has a canary for every operation: a request that must be refused", () => {
    const canaries = provoked.flatMap(({ bad: [canary] }) => (canary === undefined ? [] : [canary]));
    expect(canaries.map(({ operationId }) => operationId)).toEqual([...spec.operations.keys()]);
    expect(canaries.filter((canary) => !isRefused(spec, canary))).toEqual([]);
  });

  it("has negatives whose acceptance contradicts what the request does", () => {
    const ledger = Object.fromEntries([...factIds(document)].map((id) => [id, { basis: "documented" }]));
    const judging = loadSpec(document, { ledger });
    let judged = 0;
    for (const { request: sent } of provoked.flatMap(({ bad }) => bad)) {
      const found = checkExchange(judging, exchange(sent, response(200)));
      const accepted = found.filter(({ rule }) => rule === "response.accepted-invalid-request");
      const broken = found.filter(({ in: half, severity }) => half === "request" && severity === "error");
      const isKnown = broken[0]?.operationId !== undefined;
      const [weighty = broken[0]] = broken.filter(({ evidence }) => evidence?.basis !== "assumed");
      expect(accepted.map(({ evidence, specPointer }) => ({ evidence, specPointer }))).toEqual(
        isKnown ? [{ evidence: weighty?.evidence, specPointer: weighty?.specPointer }] : [],
      );
      judged += accepted.length;
    }
    expect(judged).toBeGreaterThan(0);
  });

  it("has positives for every operation, none of which is refused", () => {
    expect(provoked.filter(({ good }) => good.length === 0)).toEqual([]);
    const refused = provoked.flatMap(({ good }) => good.filter((positive) => isRefused(spec, positive)));
    expect(refused.map(({ operationId, name }) => `${operationId} ${name}`)).toEqual([]);
  });

  it("has bodies that a validator of its own judges alike", () => {
    let judged = 0;
    for (const { operation, good, bad } of provoked) {
      const validate = bodyValidator(document, operation);
      if (validate !== undefined) {
        const broken = bad.filter((one) => isJson(one) && one.name.startsWith("body "));
        const accepted = broken.filter((one) => validate(bodyOf(one)));
        const refused = good.filter((one) => isJson(one) && !validate(bodyOf(one)));
        expect([...accepted, ...refused].map(({ name }) => `${operation.id} ${name}`)).toEqual([]);
        judged += broken.length;
      }
    }
    expect(judged).toBeGreaterThan(0);
  });
});

describe("the negatives of all specs", () => {
  it("are made and judged within 10 s, and refused", () => {
    const begin = performance.now();
    const judged = bundles.map(read).flatMap((document) => {
      const spec = loadSpec(document);
      return provoke(spec).flatMap(({ bad }) => bad.map((negative) => isRefused(spec, negative)));
    });
    expect(performance.now() - begin).toBeLessThanOrEqual(10_000);
    expect(judged.length).toBeGreaterThanOrEqual(1_000);
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.995);
  });
});
