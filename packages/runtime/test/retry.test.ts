import { describe, expect, test } from "vitest";
import {
  type AnyResult,
  isConnectionError,
  isDecodeError,
  isOutcomeUnknown,
  isRailspecError,
  unwrap,
} from "../src/index.ts";
import { createExampleClient, type ExampleClient, type ExampleOptions } from "./example/client.ts";
import { VirtualClock } from "./support/clock.ts";
import { type StubFetch, stubFetch } from "./support/stub-fetch.ts";

const uid = { path: { uid: "1" } };
const read = (client: ExampleClient): Promise<unknown> => client.getCustomer(uid);
const replace = (client: ExampleClient): Promise<unknown> =>
  client.replaceCustomer({ ...uid, body: { email: "a@b.c" } });
const create = (client: ExampleClient): Promise<unknown> => client.createCustomer({ body: { email: "a@b.c" } });

/** Calls against answers given in turn; the last one is given again and again. */
async function play(
  call: (client: ExampleClient) => Promise<unknown>,
  answers: readonly (Response | Error)[],
  options: Partial<ExampleOptions> = {},
): Promise<{ outcome: unknown; waits: readonly number[]; fetch: StubFetch }> {
  const clock = new VirtualClock();
  const fetch = stubFetch((_, count) => {
    const answer = answers[Math.min(count, answers.length) - 1];
    return answer instanceof Response ? answer.clone() : Promise.reject(answer);
  });
  const client = createExampleClient({ baseUrl: "sandbox", clock, fetch, ...options });
  const outcome = await clock.run(call(client)).catch((error: unknown) => error);
  return { outcome, waits: clock.passed, fetch };
}

const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: code, headers });
const found = new Response('{"uid":"1"}');
const reset = new TypeError("fetch failed");

describe("an operation is sent again", () => {
  test.each([408, 425, 429, 500, 502, 503, 504])("after a %i, when it only reads", async (code) => {
    const { outcome, fetch } = await play(read, [status(code), found]);

    expect(outcome).toMatchObject({ ok: true, data: { uid: "1" } });
    expect(fetch.sent).toHaveLength(2);
  });

  test("after a broken connection, when it only reads", async () => {
    const { outcome, fetch } = await play(read, [reset, reset, found]);

    expect(outcome).toMatchObject({ ok: true });
    expect(fetch.sent).toHaveLength(3);
  });

  test("with the same body, when repeating it changes nothing", async () => {
    const { outcome, fetch } = await play(replace, [status(503), status(204)]);

    expect(outcome).toMatchObject({ ok: true, status: 204 });
    expect(fetch.sent.map(({ init }) => init.body)).toEqual(['{"email":"a@b.c"}', '{"email":"a@b.c"}']);
  });

  test("three times in all at most; the last answer stands", async () => {
    const { outcome, fetch } = await play(read, [status(503), status(502), status(500)]);

    expect(outcome).toMatchObject({ ok: false, response: { status: 500 } });
    expect(fetch.sent).toHaveLength(3);
  });
});

describe("an operation is sent once", () => {
  const cases: {
    title: string;
    call: typeof read;
    answers: (Response | Error)[];
    options?: Partial<ExampleOptions>;
  }[] = [
    { title: "when it creates, even after a 503", call: create, answers: [status(503)] },
    {
      title: "when it creates, even after a 429 with Retry-After",
      call: create,
      answers: [status(429, { "retry-after": "1" })],
    },
    { title: "when it creates, even after a broken connection", call: create, answers: [reset] },
    {
      title: "when it has no policy, even when it is a GET",
      call: (client) => client.getReceipt(),
      answers: [status(503)],
    },
    { title: "when retry is off", call: read, answers: [status(503)], options: { retry: false } },
    { title: "when one attempt is allowed", call: read, answers: [status(503)], options: { retry: { attempts: 1 } } },
    { title: "after a 404", call: read, answers: [status(404)] },
    { title: "after a 501", call: read, answers: [status(501)] },
    { title: "after a body that cannot be read", call: read, answers: [new Response("<")] },
  ];
  test.each(cases)("$title", async ({ call, answers, options }) => {
    const { fetch, waits } = await play(call, answers, options);

    expect(fetch.sent).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test("when it creates: a broken connection says that the outcome is unknown", async () => {
    const { outcome } = await play(create, [reset]);

    expect(outcome).toSatisfy(isConnectionError);
    expect(outcome).toMatchObject({ outcomeUnknown: true, message: expect.stringContaining("outcome unknown") });
  });
});

describe("the outcome of a request that writes", () => {
  const refused = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
  const page = new Response("<h1>hi</h1>", { headers: { "content-type": "text/html" } });
  const cases: ReadonlyArray<{
    title: string;
    call?: typeof create;
    answers: readonly (Response | Error)[];
    unknown: boolean;
  }> = [
    { title: "a failure of the server", answers: [status(500)], unknown: true },
    { title: "a failure of a gateway", answers: [status(504)], unknown: true },
    { title: "a page in place of a documented success", answers: [page], call: replace, unknown: true },
    { title: "a success that is not documented", answers: [new Response("{}", { status: 202 })], unknown: true },
    { title: "a refusal", answers: [status(403)], unknown: false },
    { title: "a request that was not taken in", answers: [status(429)], unknown: false },
    { title: "a connection that never came about", answers: [refused], unknown: false },
    { title: "a lost attempt before a refused connection", answers: [reset, refused], call: replace, unknown: true },
    { title: "a lost attempt before a refusal", answers: [reset, status(403)], call: replace, unknown: true },
    { title: "a read that is lost", answers: [reset], call: read, unknown: false },
  ];
  test.each(cases)("after $title: unknown is $unknown", async ({ call = create, answers, unknown }) => {
    const { outcome } = await play((client) => unwrap(call(client) as Promise<AnyResult>), answers, {
      retry: { attempts: 2 },
    });

    expect(outcome).toSatisfy(isRailspecError);
    expect(isOutcomeUnknown(outcome)).toBe(unknown);
  });
});

test("what a call hands on without a value undoes nothing that its client has", async () => {
  const given = { retry: undefined, timeout: { total: undefined }, maxBodyBytes: undefined } as object;
  const options = { retry: false, timeout: { total: 50 }, maxBodyBytes: 5 } as const;
  const call = (client: ExampleClient) => client.getCustomer(uid, given);

  const once = await play(call, [status(503)], options);
  const bounded = await play(call, [new Response('{"uid":"1"}')], options);

  expect(once.fetch.sent).toHaveLength(1);
  expect(bounded.outcome).toSatisfy(isDecodeError);
});

describe("the wait", () => {
  const retry = { attempts: 6, baseDelay: 100, maxDelay: 500 };

  test("is a random part of a limit that doubles up to a cap", async () => {
    const { waits } = await play(read, [status(503)], { retry });

    expect(waits).toEqual([50, 100, 200, 250, 250]);
  });

  const asked = [
    { title: "seconds", value: "7", waits: [7000] },
    { title: "a fraction of seconds", value: "0.5", waits: [500] },
    { title: "no time at all", value: "0", waits: [0] },
    { title: "a date", value: "Thu, 01 Jan 2026 00:00:09 GMT", waits: [9000] },
    { title: "a date that has passed", value: "Wed, 31 Dec 2025 23:59:00 GMT", waits: [125] },
    { title: "nonsense", value: "soon", waits: [125] },
    { title: "nothing", value: "", waits: [125] },
    { title: "a hexadecimal number", value: "0x2", waits: [125] },
    { title: "a negative number", value: "-5", waits: [125] },
  ];
  test.each(asked)("is what Retry-After asks for: $title", async ({ value, waits: want }) => {
    const { outcome, waits } = await play(read, [status(503, { "retry-after": value }), found]);

    expect(waits).toEqual(want);
    expect(outcome).toMatchObject({ ok: true });
  });

  test.each([
    { title: "longer than we are willing to wait", options: { retry: { maxRetryAfter: 5000 } } },
    { title: "longer than the call may take", options: { timeout: { total: 6000 } } },
  ])("is not begun when Retry-After is $title", async ({ options }) => {
    const { outcome, waits, fetch } = await play(read, [status(429, { "retry-after": "6" })], options);

    expect(outcome).toMatchObject({ ok: false, response: { status: 429 } });
    expect(waits).toEqual([]);
    expect(fetch.sent).toHaveLength(1);
  });

  test("ends with the caller's signal", async () => {
    const clock = new VirtualClock();
    const stop = new AbortController();
    const fetch = stubFetch(() => status(503));
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch });

    const call = client.getCustomer(uid, { signal: stop.signal }).catch((error: unknown) => error);
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();

    expect(await call).toMatchObject({ name: "AbortError", code: "RAILSPEC_ABORTED" });
    expect(clock.waiting).toBe(0);
    expect(fetch.sent).toHaveLength(1);
  });
});

describe("the retry budget", () => {
  test("is shared by all calls, and calls that succeed fill it again", async () => {
    const clock = new VirtualClock();
    let healthy = false;
    const fetch = stubFetch(() => (healthy ? found.clone() : status(503)));
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch, retryBudget: 3 });
    const attempts = async (): Promise<number> => {
      const before = fetch.sent.length;
      await clock.run(client.getCustomer(uid));
      return fetch.sent.length - before;
    };

    expect([await attempts(), await attempts(), await attempts()]).toEqual([3, 2, 1]);

    healthy = true;
    for (let call = 0; call < 11; call++) {
      await attempts();
    }
    healthy = false;
    expect([await attempts(), await attempts()]).toEqual([2, 1]);
  });
});
