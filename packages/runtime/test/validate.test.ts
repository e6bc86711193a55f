import { describe, expect, test } from "vitest";
import { isParameterError } from "../src/index.ts";
import { type Departure, isSchemaError, type Validate, validateWith, watchers } from "../src/validate.ts";
import { watch } from "../src/watch.ts";
import { createExampleClient } from "./example/client.ts";
import { stubFetch } from "./support/stub-fetch.ts";

/** As Ajv's standalone code: a function with the errors of its last run. */
const hasEmail: Validate = (value) => {
  const fine = typeof Object(value).email === "string";
  const [instancePath, schemaPath] = ["/email", "#/properties/email/type"];
  hasEmail.errors = fine ? null : [{ instancePath, schemaPath, keyword: "type", message: "must be string" }];
  return fine;
};

/** A check that says this of what is no text. */
function isString(instancePath: string, schemaPath: string): Validate {
  const errors = [{ instancePath, schemaPath, keyword: "type", message: "must be string" }];
  return Object.assign((value: unknown): boolean => typeof value === "string", { errors });
}

const validators = { createCustomer: { body: hasEmail, responses: { 201: hasEmail } } };

function setUp(status: number, body: string) {
  const departures: Departure[] = [];
  const calls: string[] = [];
  const fetch = stubFetch(() => new Response(body, { status, headers: { "content-type": "application/json" } }));
  const hooks = watchers(
    watch({ onCall: (call) => calls.push(call.operationId), onError: (_, { code }) => calls.push(code) }),
    validateWith(validators, (departure) => departures.push(departure)),
  );
  return { client: createExampleClient({ baseUrl: "sandbox", fetch, hooks }), fetch, departures, calls };
}

describe("validateWith", () => {
  test("refuses a request that breaks its schema before it is sent", async () => {
    const { client, fetch, calls } = setUp(201, "{}");

    const error = await client.createCustomer({ body: { email: 5 as unknown as string } }).catch((e: unknown) => e);

    const problem = { in: "body", pointer: "/email", schemaPointer: "#/properties/email/type", keyword: "type" };
    expect(error).toSatisfy(isParameterError);
    expect(error).toSatisfy(isSchemaError);
    expect(error).toMatchObject({
      operationId: "createCustomer",
      message:
        "createCustomer: POST http://127.0.0.1:4199/customers was not sent: " +
        "its body breaks type at #/properties/email/type: must be string",
      problems: [{ ...problem, message: "must be string" }],
    });
    expect(fetch.sent).toEqual([]);
    expect(calls).toEqual(["createCustomer", "RAILSPEC_PARAMETER"]);
  });

  test.each([
    {
      title: "a parameter that is missing",
      call: { path: { uid: "1" } },
      problem: { in: "query", pointer: "/filter", schemaPointer: "#/p/1/required", keyword: "required" },
      says: "its query/filter breaks required at #/p/1/required: it is missing",
    },
    {
      title: "a parameter of a wrong type",
      call: { path: { uid: 5 }, query: { filter: {} } },
      problem: { in: "path", pointer: "/uid/0", schemaPointer: "#/p/0/schema/type", keyword: "type" },
      says: "its path/uid/0 breaks type at #/p/0/schema/type: must be string",
    },
    {
      title: "a header in any case",
      call: { path: { uid: "1" }, query: { filter: {} }, headers: { "x-TRACE": 1 } },
      problem: { in: "headers", pointer: "/X-Trace", schemaPointer: "#/own", keyword: "type" },
      says: "its headers/X-Trace breaks type at #/own: must be string",
    },
  ])("refuses $title before anything is sent", async ({ call, problem, says }) => {
    const fetch = stubFetch(() => new Response("{}"));
    const parameters = [
      { in: "path", name: "uid", at: "#/p/0", required: true, value: isString("/0", "type") },
      { in: "query", name: "filter", at: "#/p/1", required: true },
      { in: "headers", name: "X-Trace", at: "#/p/2", value: isString("", "#/own") },
    ] as const;
    const hooks = validateWith({ getCustomer: { parameters } }, () => undefined);
    const client = createExampleClient({ baseUrl: "sandbox", fetch, hooks });

    const error = await client.getCustomer(call as never).catch((e: unknown) => e);

    expect(error).toSatisfy(isSchemaError);
    expect(error).toMatchObject({ problems: [problem], message: expect.stringContaining(`was not sent: ${says}`) });
    expect(fetch.sent).toEqual([]);
  });

  test.each([{}, undefined])("refuses a call with %j for a body that must be there", async (params) => {
    const fetch = stubFetch(() => new Response("{}"));
    const at = "#/paths/~1customers/post/requestBody/required";
    const hooks = validateWith({ createCustomer: { body: hasEmail, bodyRequired: at } }, () => undefined);
    const client = createExampleClient({ baseUrl: "sandbox", fetch, hooks });

    const error = await client.createCustomer(params as never).catch((e: unknown) => e);

    expect(error).toSatisfy(isSchemaError);
    expect(error).toMatchObject({ problems: [{ in: "body", pointer: "", schemaPointer: at, keyword: "required" }] });
    expect(fetch.sent).toEqual([]);
  });

  test("reports an answer that breaks its schema, and hands it over", async () => {
    const { client, departures, calls } = setUp(201, '{"email":5}');

    const result = await client.createCustomer({ body: { email: "a@b.c" } });

    expect(result).toMatchObject({ ok: true, data: { email: 5 } });
    expect(calls).toEqual(["createCustomer"]);
    expect(departures).toEqual([
      {
        operationId: "createCustomer",
        status: 201,
        problems: [
          {
            in: "body",
            pointer: "/email",
            schemaPointer: "#/properties/email/type",
            keyword: "type",
            message: "must be string",
          },
        ],
      },
    ]);
  });

  test.each([
    { title: "an answer that fits", status: 201, body: '{"email":"a@b.c"}' },
    { title: "a status without a check", status: 403, body: "{}" },
    { title: "an undocumented status", status: 418, body: "{}" },
  ])("says nothing of $title", async ({ status, body }) => {
    const { client, departures } = setUp(status, body);

    await client.createCustomer({ body: { email: "a@b.c" } });

    expect(departures).toEqual([]);
  });
});

describe("watchers", () => {
  const broken = (): never => {
    throw new Error("broken");
  };
  test.each([
    { title: "throws when a call begins", other: broken },
    { title: "throws at every event", other: () => broken },
  ])("tell each of every event although one $title", async ({ other }) => {
    const events: string[] = [];
    const names = ["onCall", "onRequest", "onResponse", "onResult"] as const;
    const hooks = watch(Object.fromEntries(names.map((name) => [name, () => events.push(name)])));
    const fetch = stubFetch(() => new Response("{}", { status: 201 }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, hooks: watchers(other, hooks, other) });

    expect(await client.createCustomer({ body: { email: "a@b.c" } })).toMatchObject({ status: 201 });
    expect(events).toEqual(names);
  });
});
