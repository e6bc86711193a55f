import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  base64,
  cachedToken,
  isAbortError,
  isCredentialError,
  isTimeoutError,
  type Token,
  unwrap,
} from "../src/index.ts";
import { createExampleClient, type ExampleOptions } from "./example/client.ts";
import { VirtualClock } from "./support/clock.ts";
import { type StubFetch, stubFetch } from "./support/stub-fetch.ts";

const uid = { path: { uid: "1" } };
const json = { "content-type": "application/json" };
const headersOf = (fetch: StubFetch, index = 0): Record<string, string> =>
  Object.fromEntries(new Headers(fetch.sent[index]?.init.headers));

function accepting(...tokens: string[]): StubFetch {
  return stubFetch(({ init }) => {
    const authorization = new Headers(init.headers).get("authorization");
    const known = tokens.some((token) => authorization === `Bearer ${token}`);
    return new Response("{}", { status: known ? 200 : 401, headers: json });
  });
}

describe("credentials", () => {
  const both: ExampleOptions["auth"] = { bearerAuth: "b", partner: "p", apiKey: "k" };
  const cases: { title: string; auth: ExampleOptions["auth"]; want: Record<string, string> }[] = [
    { title: "all schemes of an alternative", auth: both, want: { authorization: "Bearer b", "x-partner": "p" } },
    {
      title: "the next alternative when one is incomplete",
      auth: { bearerAuth: "b", apiKey: "k" },
      want: { "x-api-key": "k" },
    },
    { title: "nothing when no alternative is complete", auth: { bearerAuth: "b" }, want: {} },
    { title: "nothing when there are none", auth: {}, want: {} },
  ];
  test.each(cases)("go out for $title", async ({ auth = {}, want }) => {
    const fetch = stubFetch(() => new Response("{}"));

    await createExampleClient({ baseUrl: "sandbox", fetch, auth }).getCustomer(uid);

    const { accept, ...others } = headersOf(fetch);
    expect(others).toEqual(want);
  });

  test("go out also where the spec names the way without them first", async () => {
    const fetch = stubFetch(() => new Response("{}"));

    await createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth: "b" } }).listAccounts();

    expect(headersOf(fetch)).toMatchObject({ authorization: "Bearer b" });
  });

  test("go into the query or a cookie where the scheme says so", async () => {
    const fetch = stubFetch(() => new Response("x", { headers: { "content-type": "text/plain" } }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { key: "a&b=c", session: "s1" } });

    await client.note({ body: "hello" });
    await client.uploadDocument({ ...uid, body: { kind: "id", file: new Blob(["x"]) } });

    expect(fetch.sent[0]?.url).toBe("http://127.0.0.1:4199/notes?key=a%26b%3Dc");
    expect(headersOf(fetch, 1)).toMatchObject({ cookie: "sid=s1" });
  });

  test("do not go out for public operations", async () => {
    const fetch = stubFetch(() => new Response("ok"));

    await createExampleClient({ baseUrl: "sandbox", fetch, auth: both }).getHealth();

    expect(headersOf(fetch)).toEqual({ accept: "text/plain" });
  });

  test("of a call win over those of the client and over its headers", async () => {
    const fetch = stubFetch(() => new Response("{}", { status: 403, headers: json }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth: "mine" } });

    await client.createCustomer(
      { body: { email: "a@b.c" } },
      { auth: { bearerAuth: "theirs" }, headers: { Authorization: "x" } },
    );

    expect(headersOf(fetch)).toMatchObject({ authorization: "Bearer theirs" });
  });

  test("with a line break are refused without a word of them", async () => {
    const fetch = stubFetch(() => new Response("{}"));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth: "hunter2\r\nX-Evil: 1" } });

    const error = await client.createCustomer({ body: { email: "a@b.c" } }).catch((e: unknown) => e);

    expect(error).toSatisfy(isCredentialError);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/hunter2|Evil/);
    expect(fetch.sent).toEqual([]);
  });

  test("in base64 are those of their UTF-8 bytes", () => {
    expect(base64("pk_test:sk_test")).toBe("cGtfdGVzdDpza190ZXN0");
    expect(base64("Київ")).toBe("0JrQuNGX0LI=");
  });
});

describe("a credential function", () => {
  test("is asked before every attempt and may be asynchronous", async () => {
    const fetch = accepting("t1", "t2");
    let count = 0;
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth: async () => `t${++count}` } });

    await client.listCustomers().catch(() => undefined);
    await client.listCustomers().catch(() => undefined);

    expect([0, 1].map((index) => headersOf(fetch, index).authorization)).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test("gets the rejected value after a 401, and its new one is used once", async () => {
    const fetch = accepting("never");
    const asked: unknown[] = [];
    const bearerAuth = (rejected?: string): string => {
      asked.push(rejected);
      return rejected === undefined ? "old" : "new";
    };
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth } });

    const result = await client.createCustomer({ body: { email: "a@b.c" } });

    expect(result).toMatchObject({ ok: false, status: "undocumented" });
    expect(result.response.status).toBe(401);
    expect(asked).toEqual([undefined, "old"]);
    expect([0, 1].map((index) => headersOf(fetch, index).authorization)).toEqual(["Bearer old", "Bearer new"]);
    expect(fetch.sent[1]?.init.body).toBe('{"email":"a@b.c"}');
  });

  test("is asked for another value once per call, also when the call is sent again", async () => {
    const statuses = [401, 503, 401];
    const clock = new VirtualClock();
    const fetch = stubFetch((_, count) => new Response("{}", { status: statuses[count - 1] ?? 200, headers: json }));
    const asked: unknown[] = [];
    const bearerAuth = (rejected?: string): string => {
      asked.push(rejected);
      return `t${asked.length}`;
    };
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch, auth: { bearerAuth } });

    const result = await clock.run(client.listCustomers());

    expect(result.response.status).toBe(401);
    expect(asked).toEqual([undefined, "t1", undefined]);
  });

  test.each([
    { title: "the same value again", auth: { bearerAuth: () => "old" } },
    { title: "a plain string", auth: { bearerAuth: "old" } },
    { title: "no credentials", auth: {} },
  ])("with $title leaves a 401 as it is", async ({ auth }) => {
    const fetch = accepting("never");

    const result = await createExampleClient({ baseUrl: "sandbox", fetch, auth }).listCustomers();

    expect(result.response.status).toBe(401);
    expect(fetch.sent).toHaveLength(1);
  });

  test("that fails is a CredentialError; nothing is sent and nothing of it is printed", async () => {
    const fetch = accepting("t");
    const bearerAuth = (): never => {
      throw new Error("vault said hunter2");
    };

    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth } });
    const error = await client.createCustomer({ body: { email: "a@b.c" } }).catch((e: unknown) => e);

    expect(error).toSatisfy(isCredentialError);
    expect(error).toMatchObject({ outcomeUnknown: false, original: { message: "vault said hunter2" } });
    expect(inspect(error, { depth: 9 })).not.toContain("hunter2");
    expect(fetch.sent).toEqual([]);
  });

  test("that hangs ends with the time limit, and nothing is sent when it wakes up", async () => {
    const clock = new VirtualClock();
    const fetch = accepting("t");
    let wake: (token: string) => void = () => undefined;
    const bearerAuth = () => new Promise<string>((resolve) => (wake = resolve));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, clock, auth: { bearerAuth } });

    const error = await clock.run(client.createCustomer({ body: { email: "a@b.c" } })).catch((e: unknown) => e);
    wake("t");
    await new Promise((resolve) => setImmediate(resolve));

    expect(error).toSatisfy(isTimeoutError);
    expect(error).toMatchObject({ outcomeUnknown: false });
    expect(fetch.sent).toEqual([]);
  });
});

test.each([
  ["", ""],
  ["a function that gives an empty text", () => ""],
  ["a function that gives none", () => undefined as unknown as string],
])("a secret that is %j is none: nothing is sent", async (_, bearerAuth) => {
  const fetch = accepting("");
  const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth } });

  await expect(client.listCustomers()).rejects.toSatisfy(isCredentialError);
  expect(fetch.sent).toEqual([]);
});

describe("cachedToken", () => {
  test("logs in once however many calls wait", async () => {
    const fetch = accepting("t1");
    let logins = 0;
    const bearerAuth = cachedToken(async () => ({ token: `t${++logins}` }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth } });

    await Promise.all(Array.from({ length: 20 }, () => client.listCustomers()));

    expect(logins).toBe(1);
    expect(fetch.sent).toHaveLength(20);
  });

  test("logs in once more when the provider refuses the token, however many calls it refuses", async () => {
    const fetch = accepting("t2");
    let logins = 0;
    const bearerAuth = cachedToken(async () => ({ token: `t${++logins}` }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth } });

    const results = await Promise.all(Array.from({ length: 5 }, () => client.listCustomers()));

    expect(results.map(({ response }) => response.status)).toEqual([200, 200, 200, 200, 200]);
    expect(logins).toBe(2);
  });

  test.each([
    { title: "in milliseconds", expiresAt: 100_000 },
    { title: "as a Date", expiresAt: new Date(100_000) },
  ])("logs in anew shortly before the end of the token, given $title", async ({ expiresAt }) => {
    let now = 0;
    let logins = 0;
    const logIn = async (): Promise<Token> => ({ token: `t${++logins}`, expiresAt: Number(expiresAt) + now });
    const source = cachedToken(logIn, { early: 10_000, now: () => now });

    const tokens: string[] = [];
    for (now of [0, 89_999, 90_000, 179_999]) {
      tokens.push(await source());
    }

    expect(tokens).toEqual(["t1", "t1", "t2", "t2"]);
  });

  test.each([
    { status: 401, logins: 2 },
    { status: 423, logins: 2 },
    { status: 408, logins: 3 },
    { status: 429, logins: 3 },
    { status: 503, logins: 3 },
  ])(
    "waits a minute after a login that was answered with $status, if that is a refusal",
    async ({ status, logins }) => {
      const fetch = stubFetch(
        ({ url }) => new Response("{}", { status: url.endsWith("/log-in") ? status : 200, headers: json }),
      );
      const platform = createExampleClient({ baseUrl: "sandbox", fetch, retry: false });
      let now = 0;
      const bearerAuth = cachedToken(
        async () => {
          const { id } = await unwrap(platform.logIn({ body: { login: "jane", password: "hunter2" } }));
          return { token: String(id) };
        },
        { now: () => now },
      );
      const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth } });

      for (now of [0, 59_999, 60_000]) {
        const error = await client.listCustomers().catch((failure: unknown) => failure);
        expect(error).toSatisfy(isCredentialError);
        expect((error as Error).cause).toMatchObject({ code: "RAILSPEC_HTTP", status });
      }

      expect(fetch.sent).toHaveLength(logins);
    },
  );

  test("uses a token that is still good when the login before its end fails", async () => {
    let now = 0;
    let logins = 0;
    const source = cachedToken(
      async () => {
        if (++logins > 1) {
          throw new Error("down");
        }
        return { token: "t", expiresAt: 100_000 };
      },
      { now: () => now },
    );

    expect(await source()).toBe("t");
    now = 80_000;
    expect(await source()).toBe("t");
    await expect(source("t")).rejects.toThrow("down");
    now = 100_000;
    await expect(source()).rejects.toThrow("down");
    expect(logins).toBe(4);
  });

  test("does not log in for each call when tokens live no longer than it would be early", async () => {
    let now = 0;
    let logins = 0;
    const source = cachedToken(async () => ({ token: `t${++logins}`, expiresAt: now + 30_000 }), { now: () => now });

    const tokens: string[] = [];
    for (now of [0, 14_999, 15_000, 29_999]) {
      tokens.push(await source());
    }

    expect(tokens).toEqual(["t1", "t1", "t2", "t2"]);
  });

  test("does not keep a login that failed without an answer", async () => {
    let logins = 0;
    const source = cachedToken(async () => {
      if (++logins === 1) {
        throw new Error("down");
      }
      return { token: "t" };
    });

    await expect(source()).rejects.toThrow("down");
    expect(await source()).toBe("t");
  });

  test("lets a waiting call be aborted without spoiling the login for the others", async () => {
    const fetch = accepting("t");
    let finish: (token: Token) => void = () => undefined;
    const bearerAuth = cachedToken(() => new Promise<Token>((resolve) => (finish = resolve)));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, auth: { bearerAuth } });
    const stop = new AbortController();

    const first = client.listCustomers({}, { signal: stop.signal }).catch((e: unknown) => e);
    const second = client.listCustomers();
    stop.abort();
    expect(await first).toSatisfy(isAbortError);
    finish({ token: "t" });

    expect((await second).response.status).toBe(200);
  });
});
