import { loadSpec } from "@railspec/contract";
import { createCryptoexchangeClient } from "@railspec/cryptoexchange";
import { handlers } from "@railspec/cryptoexchange/msw";
import * as schemas from "@railspec/cryptoexchange/schemas";
import { type Departure, isSchemaError, validate } from "@railspec/cryptoexchange/validate";
import document from "@railspec/spec-cryptoexchange/openapi.json" with { type: "json" };
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { credentials } from "./auth.ts";

interface Answer {
  readonly status: number | "undocumented";
  readonly data?: unknown;
  readonly error?: unknown;
}

const operations = [...loadSpec(document).operations.values()].map(({ id, parameters, requestBody, responses }) => {
  const path = Object.fromEntries(
    parameters.filter((one) => one.in === "path").map(({ name, examples: [first] }) => [name, first?.value]),
  );
  const requests = requestBody?.content[0]?.examples ?? [];
  const params = requests[0] ? { path, body: requests[0].value } : { path };
  const answers = responses.flatMap(({ status, content: [media] }) =>
    (media?.examples ?? []).map(({ name, value }) => ({ id, params, status: Number(status), example: name, value })),
  );
  const given = parameters.flatMap(({ in: place, name }) => {
    const member = { path: "path", query: "query", header: "headers", cookie: undefined }[place];
    return member === undefined ? [] : [{ id, member, name, params }];
  });
  return { id, path, params, requests, answers, given };
});
const answers = operations.flatMap((operation) => operation.answers);
const requests = operations.flatMap(({ id, path, requests }) =>
  requests.map((example) => ({ id, params: { path, body: example.value }, example: example.name })),
);
const given = operations.flatMap((operation) => operation.given);

/** A client that validates; it is answered by the given function, or by MSW. */
function connect(answer?: () => Response) {
  const departures: Departure[] = [];
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url);
    return answer?.() ?? new Response();
  };
  const client = createCryptoexchangeClient({
    baseUrl: "sandbox",
    auth: credentials,
    retry: false,
    hooks: validate((departure) => departures.push(departure)),
    ...(answer ? { fetch } : {}),
  });
  // Operations are called by the ids that the document lists.
  const call = (id: string, params: object) => (Reflect.get(client, id) as (params: object) => Promise<Answer>)(params);
  return { call, departures, sent };
}

describe("validate", () => {
  it.each(answers)("has nothing against $status $example of $id", async ({ id, params, status, value }) => {
    const { call, departures } = connect(() => Response.json(value, { status }));
    expect(await call(id, params)).toMatchObject({ status });
    expect(departures).toEqual([]);
  });

  it.each(answers)("reports $status of $id with 0 for $example, and hands it over", async ({ id, params, status }) => {
    const { call, departures } = connect(() => Response.json(0, { status }));
    const { data, error } = await call(id, params);
    expect(data ?? error).toBe(0);
    expect(departures).toMatchObject([{ operationId: id, status }]);
    expect(departures[0]?.problems[0]).toMatchObject({ pointer: "", message: expect.stringMatching(/^the value /) });
  });

  it.each(requests)("lets $example of $id pass", async ({ id, params }) => {
    const { call, sent } = connect(() => new Response(null, { status: 599 }));
    await call(id, params);
    expect(sent).toHaveLength(1);
  });

  it.each(requests)("refuses $id with 0 for $example before it is sent", async ({ id, params }) => {
    const { call, sent } = connect(() => new Response());
    await expect(call(id, { ...params, body: 0 })).rejects.toSatisfy(isSchemaError);
    expect(sent).toEqual([]);
  });

  it.each(given)("refuses $id with an object for $name before it is sent", async ({ id, member, name, params }) => {
    const { call, sent } = connect(() => new Response());
    const wrong = { ...params, [member]: { ...Reflect.get(params, member), [name]: {} } };
    await expect(call(id, wrong)).rejects.toMatchObject({ problems: [{ in: member, pointer: `/${name}` }] });
    expect(sent).toEqual([]);
  });
});

describe("schemas", () => {
  const named = Object.entries(schemas).map(([name, schema]) => ({ name, standard: schema["~standard"] }));

  it.each(named)("$name is a Standard Schema that gives back what fits it", ({ name, standard }) => {
    expect(standard).toMatchObject({ version: 1, vendor: "railspec" });
    const pointer = `/components/schemas/${name.replace(/Schema$/, "")}`;
    for (const value of valuesOf(pointer)) {
      expect(standard.validate(value)).toEqual({ value });
    }
  });

  it.each(named)("$name names what is wrong", ({ standard }) => {
    const { issues = [] } = standard.validate(() => 0);
    expect(issues[0]).toEqual({ path: [], message: expect.stringMatching(/must|matches/) });
  });
});

/** The examples of bodies with this schema. */
function valuesOf(pointer: string): unknown[] {
  return [...loadSpec(document).operations.values()].flatMap(({ requestBody, responses }) =>
    [requestBody, ...responses]
      .flatMap((body) => body?.content ?? [])
      .filter(({ schema }) => schema?.ref?.pointer === pointer)
      .flatMap(({ examples }) => examples.map(({ value }) => value)),
  );
}

describe("msw", () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterAll(() => server.close());

  type Options = NonNullable<Parameters<typeof handlers>[0]>;

  it.each(answers)("answers $id with $status $example", async ({ id, params, status, example, value }) => {
    // The document lists what the type of the options lists.
    const prefer = { [id]: { status, example } } as NonNullable<Options["prefer"]>;
    server.resetHandlers(...handlers({ baseUrl: "sandbox", prefer }));
    const { call, departures } = connect();
    const { status: answered, data, error } = await call(id, params);
    expect({ answered, body: data ?? error }).toEqual({ answered: status, body: value });
    expect(departures).toEqual([]);
  });

  it.each(operations)("answers $id with its first success by default", async ({ id, params, answers: [first] }) => {
    server.resetHandlers(...handlers());
    const { status, data } = await connect().call(id, params);
    expect({ status, data }).toEqual({ status: first?.status, data: first?.value });
  });

  it("refuses an answer that is not documented", () => {
    const [{ id } = { id: "" }] = operations;
    // What a program without types could pass.
    const prefer = { [id]: { status: 299 } } as unknown as NonNullable<Options["prefer"]>;
    expect(() => handlers({ prefer })).toThrow(`${id} documents no 299`);
  });
});
