import { describe, expect, it } from "vitest";
import { checkExchange, loadSpec } from "../src/index.ts";
import { cleanExchanges, created, driftingExchanges, sent, shown } from "./fixture/judged-exchanges.ts";
import { brief, exchange, request, response } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();

describe("clean exchanges raise no finding", () => {
  it.each(cleanExchanges.map(([name, value]) => ({ name, value })))("$name", ({ value }) => {
    expect(brief(checkExchange(spec, value))).toEqual([]);
  });
  it("are at least 30", () => {
    expect(cleanExchanges.length).toBeGreaterThanOrEqual(30);
  });
});

describe("drifts are found, each as what it is", () => {
  it.each(driftingExchanges.map(([name, value, ...want]) => ({ name, value, want })))("$name", ({ value, want }) => {
    expect(brief(checkExchange(spec, value))).toEqual(want);
  });
  it("are at least 40 kinds", () => {
    expect(driftingExchanges.length).toBeGreaterThanOrEqual(40);
  });
});

describe("a forbidden request that is answered with success", () => {
  const responses = (...statuses: readonly string[]): object =>
    Object.fromEntries(statuses.map((status) => [status, { description: "" }]));
  const parameters = [{ name: "q", in: "query", required: true, schema: { type: "string" } }];
  const document = (...statuses: readonly string[]): object => ({
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: { "/go": { get: { parameters, responses: responses(...statuses) } } },
  });
  const rules = (status: number, ...documented: readonly string[]): string[] =>
    brief(checkExchange(loadSpec(document(...documented)), exchange(request("GET /go"), response(status))));
  const taken = ["request.missing-parameter /query/q", "response.accepted-invalid-request /status"];

  it.each([
    ["a redirect that is the only documented success", 302, ["302", "400"], taken],
    ["a redirect of a range that is the only documented success", 303, ["3XX"], taken],
    ["a redirect beside a documented success", 302, ["200", "302"], taken.slice(0, 1)],
    ["a redirect that only the default covers", 302, ["default"], taken.slice(0, 1)],
    ["a 304, which says that nothing changed", 304, ["3XX"], taken.slice(0, 1)],
    ["a success that only the default covers", 202, ["default"], taken],
  ] as const)("%s", (_name, status, documented, want) => {
    expect(rules(status, ...documented)).toEqual(want);
  });

  it("is one finding for every position that is wrong in the same way", () => {
    const requestBody = {
      content: { "application/json": { schema: { type: "array", items: { type: "integer" } } } },
    };
    const paths = { "/list": { post: { requestBody, responses: responses("200") } } };
    const list = loadSpec({ openapi: "3.1.1", info: { title: "T", version: "1" }, paths });
    const hash = (...json: unknown[]): string | undefined =>
      checkExchange(list, exchange(request("POST /list", { json }), response(200))).at(-1)?.hash;
    expect(hash("a", 1)).toBe(hash(1, "a", "b"));
  });

  it("contradicts the first fact that the request breaks, not an assumption before it", () => {
    const assumed = { "x-evidence": { assumed: "somebody said so" } };
    const both = [
      { ...parameters[0], ...assumed },
      { ...parameters[0], name: "r", "x-evidence": ["F1"] },
    ];
    const paths = { "/go": { get: { parameters: both, responses: responses("200"), "x-evidence": ["E1"] } } };
    const ledger = { E1: { basis: "documented" }, F1: { basis: "example" } };
    const spec = loadSpec({ openapi: "3.1.1", info: { title: "T", version: "1" }, paths }, { ledger });
    const evidence = (line: string): unknown =>
      checkExchange(spec, exchange(request(line), response(200))).at(-1)?.evidence;
    expect(evidence("GET /go")).toMatchObject({ ids: ["F1"], basis: "example" });
    expect(evidence("GET /go?r=1")).toMatchObject({ ids: [], basis: "assumed" });
  });
});

describe("redacted values are not judged", () => {
  const hidden = exchange(
    request("POST /v1/users", { json: { ...sent, email: "***" }, headers: { authorization: "***" } }),
    created({ json: { ...shown, email: "***" } }),
  );

  it("without the note, a replaced value breaks its format", () => {
    expect(brief(checkExchange(spec, hidden))).toContain("response.body-schema /body/email");
  });
  it("with the note, nothing is reported, and nothing follows from it", () => {
    const redacted = ["/request/headers/authorization", "/request/body/email", "/response/body/email"];
    expect(brief(checkExchange(spec, { ...hidden, redacted }))).toEqual([]);
  });
});
