import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { checkRequest, findOperation, negatives, type Operation, positives } from "../src/index.ts";
import { fixtureDocument, fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const operations = [...spec.operations.values()];

function operation(id: string): Operation {
  const found = spec.operations.get(id);
  if (found === undefined) {
    throw new Error(`the fixture has no operation ${id}`);
  }
  return found;
}

function names(requests: readonly { readonly name: string }[]): string[] {
  return requests.map(({ name }) => name);
}

describe("negatives", () => {
  it.each(operations.map(({ id }) => id))("of %s are all forbidden, and all of that operation", (id) => {
    for (const { request } of negatives(spec, operation(id))) {
      expect(checkRequest(spec, request).some(({ severity }) => severity === "error")).toBe(true);
      expect(findOperation(spec, request).operation?.id).toBe(id);
    }
  });

  it("exist for every operation that takes input or credentials", () => {
    const free = operations.filter((found) => negatives(spec, found).length === 0).map(({ id }) => id);
    expect(free).toEqual(["health", "needNothing"]);
  });

  it("are at least 50 for a body with some fields", () => {
    const counts = ["createUser", "pay", "packBag", "noteMoment", "submitKyc"].map(
      (id) => negatives(spec, operation(id)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(50);
  });

  it("are the same in every run", () => {
    const again = fixtureSpec().operations.get("pay");
    expect(again && negatives(fixtureSpec(), again)).toEqual(negatives(spec, operation("pay")));
  });

  it("have different names and different requests", () => {
    for (const found of operations) {
      const list = negatives(spec, found);
      expect(new Set(names(list)).size).toBe(list.length);
    }
  });

  it("break what they say they break", () => {
    const list = negatives(spec, operation("pay"));
    const wanted = [
      "body /amount exclusiveMinimum: at the bound",
      "body /amount maximum: above",
      "body /amount multipleOf: half a step off",
      "body /amount type: number as text",
      "body /note maxLength: one too long",
      "body /source/method const: card in another case",
      "body /source/number required: no number",
      "body /source/iban required: no iban",
      "no body",
      "JSON that is cut short",
      "no credentials",
    ];
    expect(names(list)).toEqual(expect.arrayContaining(wanted));
    const above = list.find(({ name }) => name === "body /amount maximum: above");
    expect(above).toMatchObject({
      pointer: "/body/amount",
      specPointer: "/components/schemas/Payment/properties/amount/maximum",
    });
  });

  it("cover parameters of every place", () => {
    const list = names(negatives(spec, operation("listUsers")));
    expect(list).toEqual(
      expect.arrayContaining([
        "query page minimum: below",
        "query page twice",
        "query filter /role enum: admin in another case",
        "header X-Mode missing",
        "header X-Mode enum: fast cut short",
        "cookie sid missing",
        "cookie sid minLength: one too short",
      ]),
    );
    expect(names(negatives(spec, operation("getUser")))).toContain('path id format: "3fa85f64-5717-4562-b3fc"');
  });

  it.each(["pay", "plantTree", "submitKyc", "packBag"])("of %s are refused by a validator of its own, too", (id) => {
    const schema = { pay: "Payment", plantTree: "Tree", submitKyc: "Kyc", packBag: "Bag" }[id] ?? "";
    const ajv = new Ajv2020({ strict: false });
    // The default export of a CommonJS module is typed as the module itself.
    (addFormats as unknown as (instance: Ajv2020) => void)(ajv);
    const { components } = fixtureDocument();
    ajv.addSchema({ $id: "https://fixture.example/", components });
    const validate = ajv.getSchema(`https://fixture.example/#/components/schemas/${schema}`);
    // ajv-formats knows the name int64, but not its range.
    const isJudged = (name: string): boolean => name.startsWith("body ") && !name.startsWith("body /reference format");
    const bodies = negatives(spec, operation(id)).filter(({ name }) => isJudged(name));
    const accepted = bodies.filter(({ request }) => validate?.(JSON.parse(new TextDecoder().decode(request.body))));
    expect(names(accepted)).toEqual([]);
    expect(bodies.length).toBeGreaterThan(20);
  });
});

describe("positives", () => {
  it.each(operations.map(({ id }) => id))("of %s exist and are all allowed", (id) => {
    const list = positives(spec, operation(id));
    expect(list.length).toBeGreaterThan(0);
    for (const { request } of list) {
      expect(checkRequest(spec, request).filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(findOperation(spec, request).operation?.id).toBe(id);
    }
  });

  it("take each optional property in and out, each enum value, each branch, each bound", () => {
    expect(names(positives(spec, operation("createUser")))).toEqual(
      expect.arrayContaining([
        "body: required properties only",
        "body: every property",
        "body: only nickname besides what is required",
        "body without /age",
        'body: /role = "guest"',
        "body /age maximum: 120",
        "body /nickname type: null",
        "body: branch 1 of /components/schemas/User/properties/state",
      ]),
    );
  });

  it("write values in every style, also those that are seldom used", () => {
    expect(names(positives(spec, operation("listCarriers")))).toEqual(
      expect.arrayContaining([
        "query bars = [1]",
        "query crate without /x",
        'header X-When = "Sun, 06 Nov 1994 08:49:37 GMT"',
        'header X-Motto = "first,  then"',
        'header X-Doc = {"x":"sample"}',
      ]),
    );
    const urls = positives(spec, operation("getCarrier")).map(({ request }) => request.url);
    expect(urls).toEqual(["/v1/carriers/1/;mark=a", "/v1/carriers/1/;mark"]);
    expect(names(positives(spec, operation("sendSheet")))).toEqual(
      expect.arrayContaining([
        "body: only rows besides what is required",
        "body: only crate besides what is required",
        "body: only box besides what is required",
        "body without /rows/0/a",
        "body without /box/left",
      ]),
    );
  });

  it("leave out what only the server sets", () => {
    const bodies = positives(spec, operation("createUser")).map(({ request }) =>
      new TextDecoder().decode(request.body),
    );
    expect(bodies.filter((body) => body.includes("createdAt") || body.includes('"id"'))).toEqual([]);
  });

  it("carry the credentials and the address they are given", () => {
    const [first] = positives(spec, operation("needBoth"), {
      baseUrl: "http://127.0.0.1:4999/v1",
      credential: ({ name }) => (name === "basic" ? "me:secret" : "key-1"),
    });
    expect(first?.request).toMatchObject({
      url: "http://127.0.0.1:4999/v1/both",
      headers: { authorization: "Basic bWU6c2VjcmV0", "x-api-key": "key-1" },
    });
  });
});
