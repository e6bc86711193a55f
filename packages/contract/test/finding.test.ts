import { describe, expect, it } from "vitest";
import { checkExchange, checkRequest, type Finding } from "../src/index.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const ledger = {
  "T-E1": { basis: "documented" },
  "T-F1": { basis: "documented" },
  "T-F2": { basis: "example" },
  "T-R1": { basis: "external" },
  "T-S1": { basis: "documented" },
};
const spec = fixtureSpec({ ledger });
const user = { email: "jane.doe@example.com", password: "correct horse" };

function findings(json: unknown): Finding[] {
  return checkRequest(spec, request("POST /v1/users", { json }));
}

function only(found: readonly Finding[]): Finding {
  expect(found).toHaveLength(1);
  return found[0] as Finding; // The line above proves it is there.
}

describe("a finding", () => {
  it("says rule, severity, operation, half, both places, keyword and evidence", () => {
    expect(only(findings({ ...user, email: "jane" }))).toEqual({
      rule: "request.body-schema",
      severity: "error",
      operationId: "createUser",
      in: "request",
      message: 'does not have the format "email"',
      pointer: "/body/email",
      specPointer: "/components/schemas/User/properties/email/format",
      keyword: "format",
      evidence: { ids: ["T-F2"], basis: "example", pointer: "/components/schemas/User/properties/email" },
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it("keeps its hash when only values or positions change", () => {
    const tags = (...list: string[]): string => only(findings({ ...user, tags: list })).hash;
    expect(tags("", "a")).toBe(tags("a", ""));
    expect(only(findings({ ...user, email: "a" })).hash).toBe(only(findings({ ...user, email: "b" })).hash);
  });

  it("has another hash for another field, operation, rule or status", () => {
    const status = (code: number): string =>
      only(checkExchange(spec, exchange(request("GET /v1/users/me"), response(code)))).hash;
    const hashes = [
      only(findings({ ...user, email: "a" })).hash,
      only(findings({ ...user, role: "a" })).hash,
      only(findings({ ...user, one: 1 })).hash,
      only(findings({ ...user, two: 1 })).hash,
      only(checkRequest(spec, request("GET /v1/a"))).hash,
      only(checkRequest(spec, request("GET /v1/b"))).hash,
      status(500),
      status(501),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("is one finding for every id in an undocumented path", () => {
    const hash = (path: string): string => only(checkRequest(spec, request(`GET ${path}`))).hash;
    expect(hash("/v1/orders/17")).toBe(hash("/v1/orders/18"));
  });

  it("does not show values of a message, but those of a list that is not sensitive", () => {
    const text = JSON.stringify(
      findings({ email: "secret-mail", password: "secret", role: "root", age: "secret-age" }),
    );
    expect(text).not.toContain("secret");
    expect(text).toContain("root");
  });

  it("does not quote a body that is no JSON", () => {
    const broken = request("POST /v1/users", {
      body: '{"password":"hunter2" oops',
      headers: { "content-type": "application/json" },
    });
    const found = only(checkRequest(spec, broken));
    expect(found.message).toBe("is no JSON: at position 22 (line 1 column 23)");
  });

  it("names the nearest branch when no branch of a union fits", () => {
    const json = { amount: 1, source: { method: "cash", number: "4111111111111111" } };
    const found = only(checkRequest(spec, request("POST /v1/payments", { json })));
    expect(found.message).toBe('matches none of the alternatives; nearest: is "cash", must be "card"');
    expect(found.nearest).toMatchObject([{ pointer: "/source/method", keyword: "const" }]);
  });
});

describe("evidence", () => {
  const cases: readonly (readonly [string, Finding[], object | undefined])[] = [
    ["of the field itself", findings({ ...user, email: "a" }), { ids: ["T-F2"], basis: "example" }],
    ["of the schema around the field", findings({ ...user, role: "a" }), { ids: ["T-F1"], basis: "documented" }],
    ["of an assumption", findings({ ...user, age: 3 }), { ids: [], assumed: "adults only", basis: "assumed" }],
    ["of a missing field", findings({ password: user.password }), { ids: ["T-F2"], basis: "example" }],
    ["through a reference, of the place that refers", findings({ ...user, address: {} }), { ids: ["T-F1"] }],
    ["of the operation, for its body", checkRequest(spec, request("POST /v1/users")), { ids: ["T-E1"] }],
    [
      "of a security scheme",
      checkRequest(spec, request("GET /v1/users/me", { headers: { authorization: "x" } })),
      { ids: ["T-R1"], basis: "external" },
    ],
    ["where there is none", checkRequest(spec, request("POST /v1/trees", { json: {} })), undefined],
    [
      "of a shared response",
      checkExchange(spec, exchange(request("POST /v1/users", { json: user }), response(409, { json: { code: "a" } }))),
      { ids: ["T-S1"] },
    ],
  ];

  it.each(cases.map(([name, found, want]) => ({ name, found, want })))("is taken $name", ({ found, want }) => {
    const { evidence } = only(found);
    if (want === undefined) {
      expect(evidence).toBeUndefined();
    } else {
      expect(evidence).toMatchObject(want);
    }
  });

  it("has no basis without a ledger", () => {
    const found = only(checkRequest(fixtureSpec(), request("POST /v1/users", { json: { ...user, email: "a" } })));
    expect(found.evidence).toEqual({ ids: ["T-F2"], pointer: "/components/schemas/User/properties/email" });
  });
});
