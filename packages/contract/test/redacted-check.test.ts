import { describe, expect, it } from "vitest";
import { checkExchange, type Exchange, loadSpec, type Spec } from "../src/index.ts";
import { createRedactor, readRecording, writeRecording } from "../src/recorder.ts";
import { brief, exchange, request, response } from "./fixture/messages.ts";
import { fixtureDocument } from "./fixture/spec.ts";

/** The fixture with more sensitive properties and parameters. */
function specWith(...names: readonly string[]): Spec {
  const visit = (value: unknown, holder: string, name: string): unknown => {
    if (typeof value !== "object" || value === null) {
      return value;
    }
    if (Array.isArray(value)) {
      return value.map((one) => visit(one, "", ""));
    }
    const fields = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one, name, key)]));
    const isNamed = (holder === "properties" && names.includes(name)) || names.includes(String(fields.name));
    return isNamed ? { ...fields, "x-sensitive": "pii" } : fields;
  };
  return loadSpec(visit(fixtureDocument(), "", ""));
}

/** What is found in a recording of the exchange. */
function recorded(spec: Spec, whole: Exchange): string[] {
  return brief(checkExchange(spec, readRecording(writeRecording(createRedactor(spec)(whole)))));
}

const sent = { email: "jane.doe@example.com", password: "correct horse" };
const user = { id: "0190b6f0-7a5c-7c3e-8f00-000000000001", email: sent.email, createdAt: "2026-01-01T00:00:00Z" };
const headers = { "x-request-id": user.id };
const created = (json: object): Exchange =>
  exchange(request("POST /v1/users", { json: sent }), response(201, { json, headers }));
const posted = (path: string, json: object): Exchange => ({ request: request(`POST ${path}`, { json }) });

describe("of a value that is not in the recording", () => {
  const changes: readonly (readonly [string, object])[] = [
    ["email", { ...user, email: 4711 }],
    ["email", { ...user, email: true }],
    ["age", { ...user, age: "eighteen" }],
    ["age", { ...user, age: 18.5 }],
    ["nickname", { ...user, nickname: 7 }],
  ];
  it.each(changes)("a change of the type of %s is found", (name, json) => {
    const spec = specWith("email", "age", "nickname");
    expect(brief(checkExchange(spec, created(json)))).toContain(`response.body-schema /body/${name}`);
    expect(recorded(spec, created(json))).toEqual([`response.body-schema /body/${name}`]);
  });

  it("nothing else is asked: format, list, bounds, pattern, uniqueness, alternatives", () => {
    const spec = specWith(
      "email",
      "id",
      "age",
      "role",
      "state",
      "tags",
      "country",
      "createdAt",
      "number",
      "amount",
      "pair",
    );
    const json = {
      ...user,
      age: 40,
      role: "admin",
      state: "active",
      tags: ["one", "two"],
      address: { country: "UA" },
      nickname: null,
    };
    expect(recorded(spec, created(json))).toEqual([]);
    const payment = { amount: 19.99, source: { method: "card", number: "4111111111111111" } };
    expect(recorded(spec, posted("/v1/payments", payment))).toEqual([]);
    expect(recorded(spec, posted("/v1/bags", { pair: ["one", 2] }))).toEqual([]);
  });

  it("null is what it was", () => {
    const spec = specWith("email");
    expect(recorded(spec, created({ ...user, email: null }))).toEqual(["response.body-schema /body/email"]);
  });

  it("the type is not judged where another alternative could have been meant", () => {
    const spec = specWith("number");
    const payment = { amount: 1, source: { method: "card", number: 4111 } };
    expect(recorded(spec, posted("/v1/payments", payment))).toEqual([]);
  });

  it.each([
    ["page", "/v1/users?page=2"],
    ["ids", "/v1/users?ids=1&ids=2"],
    ["min", "/v1/users?filter[age][min]=2"],
    ["left", "/v1/users?left=2&top=1"],
    ["shelf", "/v1/shelves/12/top"],
    ["label", "/v1/points/.5/;matrix=1/1,2"],
  ])("the text of the parameter %s is not judged", (name, url) => {
    const spec = specWith(name);
    const kept = { headers: { "x-mode": "fast", cookie: "sid=abcd" } };
    expect(recorded(spec, { request: request(`GET ${url}`, kept) })).toEqual([]);
  });
});

describe("next to a value that is not in the recording", () => {
  it("a missing, an undocumented and a misplaced field are found", () => {
    const spec = specWith("email");
    const { createdAt: _, ...rest } = user;
    expect(recorded(spec, created({ ...rest, extra: sent.email, password: "correct horse" }))).toEqual([
      "response.body-schema /body/createdAt",
      "response.undocumented-field /body/extra",
      "response.write-only-field /body/password",
    ]);
  });

  it("what a condition asks for is found, unless the condition asks for what was replaced", () => {
    const kyc = { kind: "company", birthday: "2000-01-01" };
    expect(recorded(specWith("birthday"), posted("/v1/kyc", kyc))).toEqual(["request.body-schema /body/taxId"]);
    expect(recorded(specWith("kind"), posted("/v1/kyc", kyc))).toEqual([]);
    const delivery = { kind: "pickup", shop: 1 };
    expect(recorded(specWith("kind"), posted("/v1/deliveries", delivery))).toEqual([]);
  });

  it("the fields of an alternative are judged, unless the choice asks for what was replaced", () => {
    const contact = { name: "Jane", email: "jane@example.com", extra: 1 };
    expect(recorded(specWith("name"), posted("/v1/contacts", contact))).not.toContain(
      "request.undocumented-field /body/name",
    );
    expect(recorded(specWith("email"), posted("/v1/contacts", { ...contact, extra: undefined }))).toEqual([]);
  });

  it("a name that was replaced breaks no pattern for names", () => {
    const spec = specWith("card");
    const bag = { card: "c1", cvc: "1", codes: { c1: 1 }, labels: { abc: "x" } };
    expect(recorded(spec, posted("/v1/bags", bag))).toEqual([]);
    expect(recorded(spec, posted("/v1/bags", { card: "abc", cvc: "1", labels: { abc: "x" } }))).toEqual([]);
  });

  it("undocumented parameters and headers are found", () => {
    const spec = specWith("email");
    const whole = exchange(
      request(`POST /v1/users?who=${sent.email}`, { json: sent }),
      response(201, { json: user, headers: { ...headers, "x-who": sent.email } }),
    );
    expect(recorded(spec, whole)).toEqual([
      "request.undocumented-parameter /query/who",
      "response.undocumented-header /headers/x-who",
    ]);
  });
});
