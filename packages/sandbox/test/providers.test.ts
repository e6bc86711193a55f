import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { startSandbox } from "../src/index.ts";
import { call } from "./fixture.ts";
import { miniSpec, objectOf } from "./mini-spec.ts";

const bearer = { bearer: { type: "http", scheme: "bearer" } };
const header = (name: string) => ({ type: "apiKey", in: "header", name });

function serve(provider: string, spec: object): () => Sandbox {
  let sandbox: Sandbox | undefined;
  beforeAll(async () => {
    sandbox = await startSandbox({ spec, provider });
  });
  afterAll(() => sandbox?.close());
  return () => {
    if (sandbox === undefined) {
      throw new Error("the sandbox is started before the tests");
    }
    return sandbox;
  };
}

describe("chainvet", () => {
  const order = {
    type: "object",
    required: ["number_of_credits", "payment_coin", "payment_network", "order_is_for_self"],
    properties: {
      number_of_credits: { type: "integer" },
      payment_coin: { type: "string" },
      order_is_for_self: { type: "boolean" },
      access_code: { type: "string" },
    },
    if: { properties: { order_is_for_self: { const: false } }, required: ["order_is_for_self"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ["access_code"] },
  };
  const assessment = {
    ...objectOf("access_code", "assessment_type", "address", "currency"),
    if: { properties: { assessment_type: { const: "transaction" } }, required: ["assessment_type"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ["tx_hash"] },
  };
  const list = {
    type: "object",
    required: ["access_code", "assessment_id_list"],
    properties: { access_code: { type: "string" }, assessment_id_list: { type: "array" } },
  };
  const credentials = ["invalidApiKey", "invalidCredentials"];
  const missing = (...names: string[]) => ["invalidAccessCode", ...names.map((name) => `missing${name}`)];
  const sandbox = serve(
    "chainvet",
    miniSpec(
      [
        {
          id: "createOrder",
          body: order,
          answers: {
            "201": ["created"],
            "400": missing("NumberOfCredits", "PaymentCoin", "PaymentNetwork", "OrderIsForSelf", "AccessCode"),
            "403": credentials,
          },
        },
        {
          id: "checkAssessmentList",
          body: list,
          answers: {
            "200": ["found"],
            "400": [...missing("AccessCode", "AssessmentIdList"), "assessmentIdListNotAList"],
            "403": credentials,
          },
        },
        {
          id: "createAssessment",
          body: assessment,
          answers: {
            "201": ["created"],
            "400": missing("AccessCode", "AssessmentType", "Address", "Currency", "TxHash"),
            "403": credentials,
          },
        },
      ],
      { apiKey: header("X-API-KEY"), userSession: header("Authorization") },
    ),
  );

  const full = { number_of_credits: 1, payment_coin: "a", payment_network: "b", order_is_for_self: true };
  const check = { access_code: "a", assessment_type: "address", address: "b", currency: "c" };
  it.each([
    ["createOrder", {}, "missingNumberOfCredits"],
    ["createOrder", { number_of_credits: 1 }, "missingPaymentCoin"],
    ["createOrder", { ...full, payment_network: undefined, order_is_for_self: undefined }, "missingPaymentNetwork"],
    ["createOrder", { ...full, payment_coin: null }, "missingPaymentCoin"],
    ["createOrder", { ...full, order_is_for_self: undefined }, "missingOrderIsForSelf"],
    ["createOrder", { ...full, order_is_for_self: false }, "missingAccessCode"],
    ["createOrder", full, "created"],
    ["createOrder", [], "missingNumberOfCredits"],
    ["checkAssessmentList", { access_code: "a" }, "missingAssessmentIdList"],
    ["checkAssessmentList", { access_code: "a", assessment_id_list: "x" }, "assessmentIdListNotAList"],
    ["checkAssessmentList", { assessment_id_list: "x" }, "missingAccessCode"],
    ["createAssessment", { ...check, assessment_type: "transaction" }, "missingTxHash"],
    ["createAssessment", { ...check, currency: undefined, address: undefined }, "missingAddress"],
    ["createAssessment", check, "created"],
  ])("%s of %j is answered with %s", async (id, body, example) => {
    const answer = await call(sandbox(), `/${id}`, { json: JSON.stringify(body), headers: { "x-api-key": "k" } });
    expect(answer.body).toEqual({ example });
  });

  it("a wrong type without a documented text is a problem", async () => {
    const json = JSON.stringify({ ...full, number_of_credits: "many" });
    const answer = await call(sandbox(), "/createOrder", { json, headers: { "x-api-key": "k" } });
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  it.each([
    ["no credentials", full, "", "invalidCredentials"],
    ["a session", full, "JWT abc", "created"],
    ["a token of another scheme", full, "Bearer abc", "invalidCredentials"],
    ["no credentials and no parameters: the parameters first", {}, "", "missingNumberOfCredits"],
  ])("%s", async (_, body, authorization, example) => {
    const answer = await call(sandbox(), "/createOrder", { json: JSON.stringify(body), headers: { authorization } });
    expect(answer.body).toEqual({ example });
  });
});

describe("bitpowr", () => {
  const sandbox = serve(
    "bitpowr",
    miniSpec(
      [
        {
          id: "createCustomer",
          body: objectOf("name"),
          answers: {
            "200": ["created"],
            "400": ["badRequest"],
            "401": ["invalidApiKey", "invalidAuthorization", "missingAuthHeader"],
            "422": ["unprocessableEntity"],
          },
        },
      ],
      { ...bearer, restrictedKey: header("Authorization") },
    ),
  );

  it.each([
    ["no credential", "", '{"name":"a"}', "missingAuthHeader"],
    ["another scheme", "Digest a", '{"name":"a"}', "invalidAuthorization"],
    ["a restricted key", "Basic pk_1", '{"name":"a"}', "created"],
    ["a broken body", "Bearer a", "{}", "unprocessableEntity"],
    ["malformed JSON", "Bearer a", "{", "badRequest"],
  ])("%s", async (_, authorization, json, example) => {
    const answer = await call(sandbox(), "/createCustomer", { json, headers: { authorization } });
    expect(answer.body).toEqual({ example });
  });
});

describe("prozora", () => {
  const sandbox = serve(
    "prozora",
    miniSpec(
      [
        {
          id: "createCustomer",
          body: objectOf("asset_code"),
          answers: { "200": ["created"], "400": ["customerExists"], "401": ["invalidCredentials"] },
        },
      ],
      { bearer: header("Authorization"), bank: header("CX-Authorization") },
    ),
  );

  it("says what is wrong in the documented 400, whose text is not documented", async () => {
    const { status, body } = await call(sandbox(), "/createCustomer", { json: "{}" });
    expect(status).toBe(400);
    expect(body).toEqual({ error: expect.stringContaining("asset_code") });
  });

  it("asks for credentials first", async () => {
    const answer = await call(sandbox(), "/createCustomer", { json: "{}", headers: { authorization: "" } });
    expect(answer.body).toEqual({ example: "invalidCredentials" });
  });
});

describe("cryptoexchange", () => {
  const answers = { "200": ["created"], "403": ["emailInUse"] };
  const sandbox = serve(
    "cryptoexchange",
    miniSpec([{ id: "createCustomer", body: objectOf("email"), answers }], bearer),
  );

  it.each([
    ["a missing credential", "", '{"email":"a"}', 401],
    ["a missing e-mail address", "Bearer a", "{}", 422],
  ])("never says that the e-mail address is in use because of %s", async (_, authorization, json, status) => {
    expect((await call(sandbox(), "/createCustomer", { json, headers: { authorization } })).status).toBe(status);
  });
});

describe("cryptocoin-pro", () => {
  const sandbox = serve(
    "cryptocoin-pro",
    miniSpec(
      [
        {
          id: "authenticatePlatform",
          security: [{ token: [] }],
          answers: { "200": ["issued"], "400": ["jwtMissing"], "401": ["accountInactive"] },
        },
        { id: "createQuote", body: objectOf(), answers: { "200": ["created"] } },
      ],
      { ...bearer, token: header("Token") },
    ),
  );

  it("asks a platform for its signed token", async () => {
    expect((await call(sandbox(), "/authenticatePlatform", { method: "POST" })).body).toEqual({
      example: "jwtMissing",
    });
  });

  it("documents nothing else", async () => {
    expect((await call(sandbox(), "/createQuote", { json: "{}", headers: { authorization: "" } })).status).toBe(401);
    expect((await call(sandbox(), "/createQuote", { json: "[]" })).status).toBe(422);
  });
});

describe("an unknown provider", () => {
  const sandbox = serve(
    "nobody",
    miniSpec([{ id: "act", body: objectOf("a"), answers: { "200": ["done"], "400": ["bad"] } }], bearer),
  );

  it("gets the generic choice", async () => {
    expect((await call(sandbox(), "/act", { json: "{}" })).body).toEqual({ example: "bad" });
  });
});
