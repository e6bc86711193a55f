import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../src/index.ts";
import { type AnswerView, type CallView, type Hooks, watch } from "../src/watch.ts";
import { createExampleClient } from "./example/client.ts";
import type { ExampleCredentials, ExampleServer } from "./example/operations.ts";
import { VirtualClock } from "./support/clock.ts";
import { stubFetch } from "./support/stub-fetch.ts";

const headers = { "content-type": "application/json", "x-request-id": "r-1" };

/** Hooks that write down what they are told, once it can no longer change. */
function recorder(): { hooks: Hooks; events: unknown[][] } {
  const events: unknown[][] = [];
  const note =
    (name: string) =>
    (call: CallView, detail?: unknown): void => {
      events.push([name, call.attempt, ...(detail === undefined ? [] : [detail])]);
    };
  const names = ["onCall", "onRequest", "onResponse", "onRetry", "onResult", "onError"];
  return { hooks: Object.fromEntries(names.map((name) => [name, note(name)])), events };
}

function setUp(
  answer: (count: number) => Response,
  hooks: Hooks,
  options: Partial<ClientOptions<ExampleCredentials, ExampleServer>> = {},
) {
  const clock = new VirtualClock();
  const fetch = stubFetch((_, count) => answer(count));
  const client = createExampleClient({ baseUrl: "sandbox", clock, fetch, hooks: watch(hooks), ...options });
  return { client, clock, fetch };
}

describe("hooks", () => {
  test("are told of each attempt of a call and of its end", async () => {
    const { hooks, events } = recorder();
    const { client, clock } = setUp(
      (count) => new Response(count === 1 ? "" : '{"uid":"1"}', { status: count === 1 ? 503 : 200, headers }),
      hooks,
    );

    await clock.run(client.getCustomer({ path: { uid: "1" } }));

    const answered = { requestId: "r-1", duration: expect.any(Number) };
    expect(events).toMatchObject([
      ["onCall", 0],
      ["onRequest", 1],
      ["onResponse", 1, { ...answered, status: 503, documented: false }],
      ["onRetry", 1, { delay: 125, status: 503, error: undefined }],
      ["onRequest", 2],
      ["onResponse", 2, { ...answered, status: 200, documented: true, duration: 0, body: { uid: "1" } }],
      ["onResult", 2, { ...answered, status: 200, documented: true, duration: 125, body: { uid: "1" } }],
    ]);
  });

  test("are told of an error once, and of the retries before it", async () => {
    const { hooks, events } = recorder();
    const { client, clock } = setUp(() => Response.error(), hooks, {
      fetch: () => Promise.reject(new TypeError("fetch failed")),
      retry: { attempts: 2 },
    });

    await clock.run(client.getCustomer({ path: { uid: "1" } })).catch(() => undefined);

    const error = expect.objectContaining({ code: "RAILSPEC_CONNECTION" });
    expect(events).toEqual([
      ["onCall", 0],
      ["onRequest", 1],
      ["onRetry", 1, { delay: 125, status: undefined, error }],
      ["onRequest", 2],
      ["onError", 2, error],
    ]);
  });

  test("are told of a second attempt with fresh credentials", async () => {
    const { hooks, events } = recorder();
    const { client } = setUp((count) => new Response("{}", { status: count === 1 ? 401 : 403, headers }), hooks, {
      auth: { bearerAuth: (rejected) => (rejected ? "new" : "old") },
    });

    await client.createCustomer({ body: { email: "a@b.c" } });

    expect(events.map(([name, attempt]) => [name, attempt])).toEqual([
      ["onCall", 0],
      ["onRequest", 1],
      ["onResponse", 1],
      ["onRetry", 1],
      ["onRequest", 2],
      ["onResponse", 2],
      ["onResult", 2],
    ]);
  });

  test("get one view per call, in every hook the same", async () => {
    const views = new Set<CallView>();
    const add = (call: CallView): unknown => views.add(call);
    const { client } = setUp(() => new Response("{}", { headers }), { onCall: add, onRequest: add, onResult: add });

    await client.getCustomer({ path: { uid: "1" } });
    await client.getCustomer({ path: { uid: "1" } });

    expect(views.size).toBe(2);
  });

  test("that fail, now or later, do not touch the call", async () => {
    const { client } = setUp(() => new Response('{"uid":"1"}', { headers }), {
      onRequest: () => {
        throw new Error("now");
      },
      onResult: () => Promise.reject(new Error("later")),
    });

    expect(await client.getCustomer({ path: { uid: "1" } })).toMatchObject({ ok: true });
  });

  test("of several watchers are all told, in order", async () => {
    const order: string[] = [];
    const client = createExampleClient({
      baseUrl: "sandbox",
      fetch: stubFetch(() => new Response("ok")),
      hooks: watch({ onCall: () => order.push("a") }, { onCall: () => order.push("b") }),
    });

    await client.getHealth();

    expect(order).toEqual(["a", "b"]);
  });

  test("see calls of raw too", async () => {
    const { hooks, events } = recorder();
    const { client } = setUp(() => new Response('{"data":[],"totalPages":0}', { headers }), hooks);

    await client.raw.GET("/customers", { params: { query: { page: 1 } } });

    expect(events.map(([name]) => name)).toEqual(["onCall", "onRequest", "onResponse", "onResult"]);
  });
});

describe("a view", () => {
  async function viewsOf(body: string | null, init: ResponseInit): Promise<{ call: CallView; answer: AnswerView }> {
    const views: { call: CallView; answer: AnswerView }[] = [];
    const { client } = setUp(
      () => new Response(body, init),
      { onResult: (call, answer) => views.push({ call, answer }) },
      {
        auth: { bearerAuth: "t0k3n-value" },
      },
    );
    await client.createCustomer({
      body: {
        email: "jane@example.com",
        name: "Jane Doe",
        password: "hunter2",
        plan: "basic",
        tags: ["x", 1, true, null],
      } as {
        email: string;
      },
    });
    const [view] = views;
    if (!view) {
      throw new Error("no hook was called");
    }
    return view;
  }

  test("names the operation, the template and the parameters, sensitive ones by category", async () => {
    const { call } = await viewsOf("{}", { status: 403, headers });

    expect(call).toEqual({
      operationId: "createCustomer",
      method: "POST",
      url: "http://127.0.0.1:4199/customers",
      attempt: 1,
      params: {
        body: { email: "[pii]", name: "[pii]", password: "[secret]", plan: "basic", tags: ["x", 1, true, null] },
      },
    });
  });

  test("hides marked members, suspicious names, and what was sent where it comes back", async () => {
    const { answer } = await viewsOf(
      JSON.stringify({
        uid: "c-1",
        email: "jane@example.com",
        name: null,
        balance: 12.5,
        accessToken: "abc",
        message: "Somebody else has that name",
        code: "JANE@example.com:hunter2:t0k3n-value:TAKEN",
        email_sent: "jane%40example.com",
        "id-hunter2": 1,
        "jane@example.com": { nested: [{ name: { first: "Jane", last: "Doe" } }] },
      }),
      { status: 201, headers },
    );

    expect(answer.body).toEqual({
      uid: "c-1",
      email: "[pii]",
      name: null,
      balance: "[financial]",
      accessToken: "[secret]",
      message: "[text]",
      code: "[redacted]:[redacted]:[redacted]:TAKEN",
      email_sent: "[redacted]",
      "id-[redacted]": 1,
      "[key]": { nested: [{ name: "[pii]" }] },
    });
  });

  test.each([
    {
      title: "an undocumented status",
      status: 418,
      body: '{"a":"x","b":[1,true]}',
      want: { a: "[string]", b: ["[number]", "[boolean]"] },
    },
    { title: "a text", status: 418, body: "anything", type: "text/plain", want: "[text]" },
    { title: "half a JSON text", status: 403, body: '{"a":', want: "[text]" },
    { title: "bytes", status: 418, body: "%PDF", type: "application/pdf", want: "[object Blob]" },
  ])("of $title shows its shape only", async ({ status, body, type = "application/json", want }) => {
    const { answer } = await viewsOf(body, { status, headers: { "content-type": type } });

    expect(answer.body).toEqual(want);
  });

  test("hides a value of one or two characters where it stands alone", async () => {
    const body = {
      city: "7",
      code: 42,
      name: "Ö",
      place: "<7>",
      mix: "Ö-42",
      list: ["42", 7],
      kept: ["4207", 742, "x7"],
    };
    const fetch = stubFetch(() => new Response(JSON.stringify(body), { status: 201, headers }));
    const bodies: unknown[] = [];
    const client = createExampleClient({
      baseUrl: "sandbox",
      fetch,
      auth: { bearerAuth: "42" },
      hooks: watch({ onResult: (_, answer) => bodies.push(answer.body) }),
    });

    await client.createCustomer({ body: { email: "7" } });

    expect(bodies).toEqual([
      {
        city: "[redacted]",
        code: "[redacted]",
        name: "[pii]",
        place: "<[redacted]>",
        mix: "[redacted]-[redacted]",
        list: ["[redacted]", "[redacted]"],
        kept: ["4207", 742, "x7"],
      },
    ]);
  });

  test("hides an answer that is sensitive as a whole", async () => {
    const bodies: unknown[] = [];
    const { client } = setUp(() => new Response('{"any":"1234567","list":["x"]}', { status: 200, headers }), {
      onResult: (_, { body }) => bodies.push(body),
    });

    await client.listAccounts();

    expect(bodies).toEqual(["[financial]"]);
  });

  test("hides a secret that comes back without its prefix, a header of the call, and what a toJSON gives", async () => {
    const given = { toJSON: () => ({ email: "jane@x.org" }) };
    const answer = { a: "rk_live_12345", b: "eyJhbGciOi", c: "partner-7", d: "jane@x.org", e: "kept" };
    const bodies: unknown[] = [];
    const { client } = setUp(
      () => new Response(JSON.stringify(answer), { status: 201, headers }),
      { onResult: (_, { body }) => bodies.push(body) },
      { auth: { bearerAuth: "Basic rk_live_12345 eyJhbGciOi.eyJzdWIi.c2ln" } },
    );

    await client.createCustomer({ body: given as never }, { headers: { "x-partner-key": "partner-7" } });

    const [hidden] = bodies;
    expect(Object.values(Object(hidden))).toEqual(["[redacted]", "[redacted]", "[redacted]", "[redacted]", "kept"]);
  });

  test.each([
    { title: "FormData", form: new FormData() },
    { title: "URLSearchParams", form: new URLSearchParams() },
  ])("hides the sensitive fields of $title that come back, each of them", async ({ form }) => {
    for (const [name, value] of [
      ["login", "jane"],
      ["login", "jane-2"],
      ["password", "hunter2"],
      ["plan", "basic"],
    ] as const) {
      form.append(name, value);
    }
    const echo = { a: "jane", b: "jane-2", c: "<hunter2>", d: "basic" };
    const views: unknown[] = [];
    const { client } = setUp(() => new Response(JSON.stringify(echo), { status: 200, headers }), {
      onResult: ({ params }, { body }) => views.push(params, body),
    });

    await client.logIn({ body: form as never });

    expect(views).toEqual([
      { body: expect.stringMatching(/^\[object /) },
      { a: "[redacted]", b: "[redacted]", c: "<[redacted]>", d: "basic" },
    ]);
  });

  test.each(["append", "toJSON"])("is not blinded by data that has a member %s like that of a form", async (name) => {
    const bodies: unknown[] = [];
    const answer = { message: "Janeway", [name]: { call: 1 } };
    const { client } = setUp(() => new Response(JSON.stringify(answer), { status: 201, headers }), {
      onResult: (_, { body }) => bodies.push(body),
    });

    await client.createCustomer({ body: { meta: { [name]: { call: 1 } }, email: "j@d.e", name: "Janeway" } as never });

    expect(bodies).toEqual([{ message: "[redacted]", [name]: { call: 1 } }]);
  });

  test("hides what was sent where it comes back as the id of the exchange", async () => {
    const { answer } = await viewsOf("{}", {
      status: 201,
      headers: { "content-type": "application/json", "x-request-id": "1-t0k3n-value-jane@example.com" },
    });

    expect(answer.requestId).toBe("1-[redacted]-[redacted]");
  });

  test("cannot take a call with them, whatever they are given or throw", async () => {
    const loop: { self?: unknown; toJSON: () => object } = { toJSON: () => ({ email: "jane@x.org" }) };
    loop.self = loop;
    const { client } = setUp(() => new Response('{"uid":"1"}', { status: 201, headers }), { onCall: () => undefined });
    expect(await client.createCustomer({ body: loop as never })).toMatchObject({ status: 201 });

    const fetch = stubFetch(() => new Response('{"uid":"1"}', { status: 201, headers }));
    const broken = () => (): never => {
      throw new Error("broken");
    };
    const other = createExampleClient({ baseUrl: "sandbox", fetch, hooks: broken });
    expect(await other.createCustomer({ body: { email: "a@b.c" } })).toMatchObject({ status: 201 });
    expect(fetch.sent).toHaveLength(1);
  });

  test("knows a Date as the text that is sent", async () => {
    const birthday = new Date("1990-05-17T00:00:00.000Z");
    const bodies: unknown[] = [];
    const { client } = setUp(() => new Response(JSON.stringify({ echo: birthday }), { headers }), {
      onCall: ({ params }) => bodies.push(params),
      onResult: (_, { body }) => bodies.push(body),
    });

    await client.getCustomer({ path: { uid: "1" }, query: { since: new Date(0), email: birthday } as object });

    expect(bodies).toEqual([
      { path: { uid: "1" }, query: { since: "1970-01-01T00:00:00.000Z", email: "[pii]" } },
      { echo: "[redacted]" },
    ]);
  });

  test("hides a name that is sensitive in one operation only there", async () => {
    const bodies: unknown[] = [];
    const { client } = setUp(() => new Response('{"id":"a1b2c3"}', { headers }), {
      onResult: (_, { body }) => bodies.push(body),
    });

    await client.logIn({ body: { login: "jane", password: "hunter2" } });
    await client.listCustomers();

    expect(bodies).toEqual([{ id: "[secret]" }, { id: "a1b2c3" }]);
  });
});
