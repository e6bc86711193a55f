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

describe("a field that is hidden in a branch of its schema", () => {
  const secret = { type: "string", minLength: 3, writeOnly: true };
  const judge = (pw: object, value: unknown, extra: object = {}): string[] => {
    const schema = { type: "object", properties: { pw }, $defs: { secret } };
    const spec = loadSpec({
      openapi: "3.1.1",
      info: { title: "T", version: "1" },
      paths: {
        "/a": { get: { responses: { 200: { description: "", content: { "application/json": { schema } } } } } },
      },
    });
    return brief(
      checkExchange(spec, { ...exchange(request("GET /a"), response(200, { json: { pw: value } })), ...extra }),
    );
  };
  const leak = "response.write-only-field /body/pw";
  const broken = "response.body-schema /body/pw";
  const nullable = { anyOf: [secret, { type: "null" }] };
  const place = "/paths/~1a/get/responses/200/content/application~1json/schema/$defs/secret";

  it.each([
    ["is a leak with a value of this branch", nullable, "secret", [leak]],
    ["is none with a value of another branch", nullable, null, []],
    ["is none with a value of no branch, which is reported for that", nullable, 1, [broken]],
    ["is a leak in oneOf, behind a reference", { oneOf: [{ type: "null" }, { $ref: `#${place}` }] }, "secret", [leak]],
    ["is a leak in a branch of a branch", { allOf: [{ anyOf: [nullable, { type: "integer" }] }] }, "secret", [leak]],
    ["is a leak when other branches fit, too", { anyOf: [{ type: "string" }, secret] }, "secret", [leak]],
    ["is a leak by condition", { if: { type: "integer" }, else: { writeOnly: true } }, "secret", [leak]],
    ["is none by a condition that does not hold", { if: { type: "integer" }, else: { writeOnly: true } }, 1, []],
    ["is a leak beside a fault", { ...nullable, maxLength: 4 }, "secret", [broken, leak]],
  ] as const)("%s", (_name, pw, value, want) => {
    expect(judge(pw, value)).toEqual(want);
  });

  it("is a leak in a recording, too, where nothing but the type of what was replaced decides", () => {
    const redacted = ["/response/body/pw"];
    const typed = { anyOf: [{ type: "string", writeOnly: true }, { type: "null" }] };
    expect(judge(typed, "REDACTED", { redacted })).toEqual([leak]);
    const valued = {
      anyOf: [
        { type: "string", minLength: 6, writeOnly: true },
        { type: "string", maxLength: 5 },
      ],
    };
    expect(judge(valued, "REDACTED", { redacted })).toEqual([]);
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
