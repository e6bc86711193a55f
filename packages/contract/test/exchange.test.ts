import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { checkExchange, type Exchange, type RecordedRequest, type RecordedResponse } from "../src/index.ts";
import { brief, type Draft, exchange, request, response } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const id = "0190b6f0-7a5c-7c3e-8f00-000000000001";
const shown = { id, email: "jane.doe@example.com", createdAt: "2026-01-01T00:00:00Z" };
const sent = { email: "jane.doe@example.com", password: "correct horse" };
const createHeaders = { "x-request-id": id };
const create = request("POST /v1/users", { json: sent });
const getUser = request(`GET /v1/users/${id}`);
const listUsers = request("GET /v1/users", { headers: { "X-Mode": "fast", cookie: "sid=abcd" } });
const post = (path: string, json: unknown): RecordedRequest => request(`POST /v1/${path}`, { json });
const created = (draft: Draft): RecordedResponse =>
  response(201, { ...draft, headers: { ...createHeaders, ...draft.headers } });
const user = (changes: object = {}): Exchange => exchange(getUser, response(200, { json: { ...shown, ...changes } }));
const jsonText = (body: string | Uint8Array, headers: Record<string, string> = {}): Draft => ({
  body,
  headers: { "content-type": "application/json", ...headers },
});
const card = { method: "card", number: "4111111111111111" };
const payment = { amount: 1, source: card };
const paid = (json: object): Exchange => exchange(post("payments", payment), response(200, { json }));
const bag = (json: object): Exchange => exchange(post("bags", { kind: "x" }), response(200, { json }));
const moment = (json: object): Exchange => exchange(post("moments", {}), response(200, { json }));
const getExport = request("GET /v1/exports");
const exported = (headers: Record<string, string>, ...ofPart: readonly string[]): Exchange => {
  const head = ofPart.length === 0 ? ["Content-Type: text/csv", "X-Sum: 1"] : ofPart;
  const part = ['Content-Disposition: form-data; name="file"', ...head, "", "a,b"].join("\r\n");
  const body = `--b\r\n${part}\r\n--b--\r\n`;
  const all = { "content-type": "multipart/form-data; boundary=b", ...headers };
  return exchange(getExport, response(200, { body, headers: all }));
};
const fault = { code: "nope", message: "No." };

const clean: readonly (readonly [string, Exchange])[] = [
  ["a created user", exchange(create, created({ json: shown }))],
  [
    "documented optional headers",
    exchange(create, created({ json: shown, headers: { "X-Remaining": "5", "x-scopes": "read, write" } })),
  ],
  [
    "standard headers nobody documents",
    exchange(
      create,
      created({
        json: shown,
        headers: { date: "now", "set-cookie": ["a=1", "b=2"], "access-control-allow-origin": "*" },
      }),
    ),
  ],
  ["a documented redirect", exchange(create, response(302, { headers: { location: "/v1/users/1" } }))],
  ["a documented error", exchange(create, response(409, { json: fault }))],
  [
    "a status of a range",
    exchange(create, response(422, { json: fault, headers: { "content-type": "application/problem+json" } })),
  ],
  ["an error by default", exchange(listUsers, response(503, { json: fault }))],
  ["a list", exchange(listUsers, response(200, { json: { items: [shown, shown] } }))],
  ["an empty list", exchange(listUsers, response(200, { json: { items: [] } }))],
  ["a user", user()],
  ["another 2XX", exchange(getUser, response(203, { json: shown }))],
  ["null where it is allowed", user({ nickname: null })],
  ["a known state", user({ state: "active" })],
  ["another state", user({ state: "x-frozen" })],
  [
    "nested objects",
    user({ address: { country: "UA", city: "Kyiv" }, friends: [{ name: "Al", since: "2020-02-29" }] }),
  ],
  [
    "JSON with a charset",
    exchange(
      getUser,
      response(200, jsonText(JSON.stringify(shown), { "content-type": "application/json;charset=utf-8" })),
    ),
  ],
  ["gzip", exchange(getUser, response(200, jsonText(gzipSync(JSON.stringify(shown)), { "content-encoding": "gzip" })))],
  [
    "gzip that the client has undone",
    exchange(getUser, response(200, jsonText(JSON.stringify(shown), { "content-encoding": "gzip" }))),
  ],
  ["a byte order mark", exchange(getUser, response(200, jsonText(`\uFEFF${JSON.stringify(shown)}`)))],
  ["no content", exchange(request(`DELETE /v1/users/${id}`), response(204))],
  [
    "an object described twice",
    exchange(post("accounts", { owner: {} }), response(200, { json: { id: "1", owner: { first: "A", last: "B" } } })),
  ],
  [
    "a condition",
    exchange(
      post("kyc", { kind: "company", taxId: "1" }),
      response(200, { json: { kind: "person", birthday: "1990-01-01" } }),
    ),
  ],
  ["the first branch", paid(payment)],
  ["the second branch", paid({ amount: 19.99, source: { method: "iban", iban: "UA213223130000026" } })],
  ["a documented refusal", exchange(post("payments", payment), response(402, { json: fault }))],
  [
    "a tree",
    exchange(
      post("trees", { name: "a" }),
      response(200, { json: { name: "a", children: [{ name: "b", children: [] }] } }),
    ),
  ],
  ["prefixItems", bag({ pair: ["a", 1] })],
  ["unevaluatedProperties", bag({ kind: "x", anything: null })],
  [
    "text as a number",
    exchange(request("POST /v1/notes"), response(200, { body: "42", headers: { "content-type": "text/plain" } })),
  ],
  ["an empty answer", exchange(request("POST /v1/notes"), response(204))],
  [
    "bytes",
    exchange(
      request("GET /v1/files/a.csv"),
      response(200, { body: new Uint8Array([0, 255]), headers: { "content-type": "application/octet-stream" } }),
    ),
  ],
  [
    "no bytes",
    exchange(
      request("GET /v1/files/a.csv"),
      response(200, { headers: { "content-type": "application/octet-stream" } }),
    ),
  ],
  [
    "HEAD",
    exchange(request(`HEAD /v1/users/${id}`), response(200, { headers: { "content-type": "application/json" } })),
  ],
  ["OPTIONS", exchange(request("OPTIONS /v1/users"), response(204, { headers: { allow: "GET, POST" } }))],
  [
    "304 to a conditional request",
    exchange(request("GET /v1/health", { headers: { "if-none-match": '"1"' } }), response(304)),
  ],
  ["parts", exported({ "x-pair": "a,1" })],
  ["205 without a body", exchange(request("POST /v1/any"), response(205))],
  ["304 without a body", exchange(request("POST /v1/any"), response(304))],
  ["no response", { request: create }],
  ["a health check", exchange(request("GET /v1/health"), response(200))],
];

const drifts: readonly (readonly [string, Exchange, ...string[]])[] = [
  [
    "a missing field",
    exchange(getUser, response(200, { json: { id, email: shown.email } })),
    "response.body-schema /body/createdAt",
  ],
  ["a wrong type", user({ address: "Kyiv" }), "response.body-schema /body/address"],
  ["a number as text", user({ age: "30" }), "response.body-schema /body/age"],
  ["a new enum value", user({ role: "auditor" }), "response.body-schema /body/role"],
  ["an enum value open by pattern only", user({ state: "frozen" }), "response.body-schema /body/state"],
  ["an unknown field", user({ plan: "pro" }), "response.undocumented-field /body/plan"],
  [
    "an unknown field in an item",
    user({ friends: [{ name: "Al", age: 3 }] }),
    "response.undocumented-field /body/friends/0/age",
  ],
  [
    "an unknown field through allOf",
    exchange(post("accounts", { owner: {} }), response(200, { json: { id: "1", owner: {}, extra: 1 } })),
    "response.undocumented-field /body/extra",
  ],
  [
    "an unknown field two compositions deep",
    exchange(post("accounts", { owner: {} }), response(200, { json: { id: "1", owner: { first: "A", x: 1 } } })),
    "response.undocumented-field /body/owner/x",
  ],
  [
    "an unknown field through a condition",
    exchange(
      post("kyc", { kind: "company", taxId: "1" }),
      response(200, { json: { kind: "company", taxId: "1", vat: "2" } }),
    ),
    "response.undocumented-field /body/vat",
  ],
  [
    "a field of the other branch",
    paid({ amount: 1, source: { ...card, iban: "UA213223130000026" } }),
    "response.undocumented-field /body/source/iban",
  ],
  [
    "an unknown field in a recursive object",
    exchange(
      post("trees", { name: "a" }),
      response(200, { json: { name: "a", children: [{ name: "b", leaf: true }] } }),
    ),
    "response.undocumented-field /body/children/0/leaf",
  ],
  [
    "a broken condition",
    exchange(post("kyc", { kind: "company", taxId: "1" }), response(200, { json: { kind: "company" } })),
    "response.body-schema /body/taxId",
  ],
  ["null for a value", user({ email: null }), "response.body-schema /body/email"],
  ["a broken uuid", user({ id: "42" }), "response.body-schema /body/id"],
  ["a uuid as a URN", user({ id: `urn:uuid:${id}` }), "response.body-schema /body/id"],
  ["a date-time without an offset", user({ createdAt: "2026-01-01T00:00:00" }), "response.body-schema /body/createdAt"],
  ["a date-time with a blank", user({ createdAt: "2026-01-01 00:00:00Z" }), "response.body-schema /body/createdAt"],
  ["a date-time as a number", user({ createdAt: 1767225600 }), "response.body-schema /body/createdAt"],
  ["a date that is none", moment({ day: "2026-02-30" }), "response.body-schema /body/day"],
  ["a leaked secret", user({ password: "correct horse" }), "response.write-only-field /body/password"],
  [
    "a secret leaked through allOf",
    exchange(post("accounts", { owner: {} }), response(200, { json: { id: "1", owner: {}, pin: "1234" } })),
    "response.write-only-field /body/pin",
  ],
  ["equal items", user({ tags: ["a", "a"] }), "response.body-schema /body/tags"],
  ["too many items", user({ tags: ["a", "b", "c", "d"] }), "response.body-schema /body/tags"],
  ["a fraction of a cent", paid({ ...payment, amount: 0.001 }), "response.body-schema /body/amount"],
  [
    "an int64 that overflows",
    exchange(
      post("payments", payment),
      response(200, jsonText(`{"amount":1,"reference":9223372036854775808,"source":${JSON.stringify(card)}}`)),
    ),
    "response.body-schema /body/reference",
  ],
  [
    "digits that a double loses",
    exchange(
      post("payments", payment),
      response(200, jsonText(`{"amount":1,"reference":9007199254740993,"source":${JSON.stringify(card)}}`)),
    ),
    "response.inexact-number /body/reference",
  ],
  ["429, undocumented", exchange(getUser, response(429, { json: fault })), "response.undocumented-status /status"],
  ["500, undocumented", exchange(create, response(500, { json: fault })), "response.undocumented-status /status"],
  ["202, undocumented", exchange(create, response(202)), "response.undocumented-status /status"],
  ["501, undocumented", exchange(getUser, response(501)), "response.undocumented-status /status"],
  [
    "an undocumented redirect",
    exchange(getUser, response(301, { headers: { location: "/login" } })),
    "response.undocumented-redirect /status",
  ],
  [
    "another error body",
    exchange(create, response(409, { json: { error: "exists" } })),
    "response.body-schema /body/code",
    "response.body-schema /body/message",
    "response.undocumented-field /body/error",
  ],
  [
    "an HTML page",
    exchange(getUser, response(200, { body: "<html>", headers: { "content-type": "text/html" } })),
    "response.undocumented-content-type /headers/content-type",
  ],
  [
    "JSON where problem+json is documented",
    exchange(create, response(422, { json: fault })),
    "response.undocumented-content-type /headers/content-type",
  ],
  [
    "no content type",
    exchange(getUser, response(200, { body: JSON.stringify(shown) })),
    "response.missing-content-type /headers/content-type",
  ],
  ["broken JSON", exchange(getUser, response(200, jsonText('{"id":'))), "response.malformed-body /body"],
  [
    "JSON with something behind it",
    exchange(getUser, response(200, jsonText("{}{}"))),
    "response.malformed-body /body",
  ],
  [
    "JSON that is not UTF-8",
    exchange(getUser, response(200, jsonText(new Uint8Array([0x22, 0xc3, 0x22])))),
    "response.malformed-body /body",
  ],
  ["an empty body", exchange(getUser, response(200, jsonText(""))), "response.missing-body /body"],
  ["an empty body without a type", exchange(create, response(409)), "response.missing-body /body"],
  [
    "a body with 204",
    exchange(request(`DELETE /v1/users/${id}`), response(204, { json: {} })),
    "response.forbidden-body /body",
  ],
  ["a header that is no pair", exported({ "x-pair": "a" }), "response.malformed-header /headers/x-pair"],
  [
    "a part of another type",
    exported({}, "Content-Type: text/plain", "X-Sum: 1"),
    "response.part-content-type /body/file",
  ],
  [
    "a part without its header",
    exported({}, "Content-Type: text/csv"),
    "response.missing-part-header /body/file/x-sum",
  ],
  [
    "a part with a broken header",
    exported({}, "Content-Type: text/csv", "X-Sum: many"),
    "response.part-header-schema /body/file/x-sum",
  ],
  [
    "XML, which cannot be checked",
    exchange(getExport, response(200, { body: "<a/>", headers: { "content-type": "application/xml" } })),
    "response.unchecked-body /body",
  ],
  [
    "a body with 205",
    exchange(request("POST /v1/any"), response(205, { json: fault })),
    "response.forbidden-body /body",
  ],
  [
    "a body with 304",
    exchange(request("POST /v1/any"), response(304, { json: fault })),
    "response.forbidden-body /body",
  ],
  [
    "a body where none is documented",
    exchange(request("GET /v1/health"), response(200, { json: { up: true } })),
    "response.undocumented-body /body",
  ],
  [
    "a new header",
    exchange(create, created({ json: shown, headers: { "x-beta": "1" } })),
    "response.undocumented-header /headers/x-beta",
  ],
  [
    "a missing header",
    exchange(create, response(201, { json: shown })),
    "response.missing-header /headers/x-request-id",
  ],
  [
    "a broken header",
    exchange(create, created({ json: shown, headers: { "x-request-id": "7" } })),
    "response.header-schema /headers/x-request-id",
  ],
  [
    "a broken number in a header",
    exchange(create, created({ json: shown, headers: { "x-remaining": "-1" } })),
    "response.header-schema /headers/x-remaining",
  ],
  [
    "a broken item in a header",
    exchange(create, created({ json: shown, headers: { "x-scopes": "read,root" } })),
    "response.header-schema /headers/x-scopes/1",
  ],
  ["unevaluatedProperties", bag({ other: 1 }), "response.body-schema /body/other"],
  ["prefixItems", bag({ pair: [1, "a"] }), "response.body-schema /body/pair/0", "response.body-schema /body/pair/1"],
  ["dependentRequired", bag({ card: "1" }), "response.body-schema /body/cvc"],
  ["a tag of no branch", paid({ amount: 1, source: { method: "crypto" } }), "response.body-schema /body/source"],
  ["a list instead of an object", exchange(getUser, response(200, { json: [shown] })), "response.body-schema /body"],
  [
    "text that is no number",
    exchange(request("POST /v1/notes"), response(200, { body: "n/a", headers: { "content-type": "text/plain" } })),
    "response.body-schema /body",
  ],
  [
    "an unknown request field is taken",
    exchange(post("trees", { name: "a", age: 1 }), response(200, { json: { name: "a" } })),
    "request.undocumented-field /body/age",
  ],
  [
    "a forbidden request is taken",
    exchange(post("trees", {}), response(200, { json: { name: "a" } })),
    "request.body-schema /body/name",
    "response.accepted-invalid-request /status",
  ],
  [
    "a forbidden request is refused",
    exchange(post("trees", { name: 1 }), response(400)),
    "request.body-schema /body/name",
    "response.undocumented-status /status",
  ],
  [
    "a request without credentials is taken",
    exchange(request("GET /v1/users/me", { headers: { authorization: null } }), response(200, { json: shown })),
    "request.missing-credentials /headers/authorization",
    "response.accepted-invalid-request /status",
  ],
  [
    "an unknown query parameter",
    exchange(request("GET /v1/users/me?debug=1"), response(200, { json: shown })),
    "request.undocumented-parameter /query/debug",
  ],
  ["an unknown endpoint", exchange(request("GET /v1/admin"), response(200)), "request.undocumented-path /path"],
  ["an unknown method", exchange(request(`PUT /v1/users/${id}`), response(200)), "request.undocumented-method /method"],
];

const spec = fixtureSpec();

describe("clean exchanges raise no finding", () => {
  it.each(clean.map(([name, value]) => ({ name, value })))("$name", ({ value }) => {
    expect(brief(checkExchange(spec, value))).toEqual([]);
  });
  it("are at least 30", () => {
    expect(clean.length).toBeGreaterThanOrEqual(30);
  });
});

describe("drifts are found, each as what it is", () => {
  it.each(drifts.map(([name, value, ...want]) => ({ name, value, want })))("$name", ({ value, want }) => {
    expect(brief(checkExchange(spec, value))).toEqual(want);
  });
  it("are at least 40 kinds", () => {
    expect(drifts.length).toBeGreaterThanOrEqual(40);
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
