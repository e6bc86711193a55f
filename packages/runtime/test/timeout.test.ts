import { describe, expect, test } from "vitest";
import { isAbortError, isTimeoutError } from "../src/index.ts";
import { createExampleClient } from "./example/client.ts";
import { VirtualClock } from "./support/clock.ts";
import { serve } from "./support/server.ts";
import { silentFetch, stubFetch } from "./support/stub-fetch.ts";

const uid = { path: { uid: "1" } };
const body = { email: "a@b.c" };

describe("a time limit", () => {
  test("ends each attempt, and all of them together", async () => {
    const clock = new VirtualClock();
    const fetch = silentFetch();
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch, timeout: { attempt: 400, total: 700 } });

    const error = await clock.run(client.getCustomer(uid)).catch((e: unknown) => e);

    expect(error).toSatisfy(isTimeoutError);
    expect(error).toMatchObject({
      message: "getCustomer: GET http://127.0.0.1:4199/customers/{uid} timed out",
      outcomeUnknown: false,
    });
    // Attempt, wait of half of 250, attempt, what is left of the total.
    expect(clock.passed).toEqual([400, 125, 175]);
    expect(fetch.sent).toHaveLength(2);
    expect(fetch.sent.every(({ init }) => init.signal?.aborted)).toBe(true);
  });

  test("of a call wins over the client's", async () => {
    const clock = new VirtualClock();
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch: silentFetch(), timeout: { attempt: 400 } });

    await clock.run(client.createCustomer({ body }, { timeout: { attempt: 50 } })).catch(() => undefined);

    expect(clock.passed).toEqual([50]);
  });

  test("leaves the outcome of a creation unknown, and does not send it again", async () => {
    const clock = new VirtualClock();
    const fetch = silentFetch();
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch });

    const error = await clock.run(client.createCustomer({ body })).catch((e: unknown) => e);

    expect(error).toSatisfy(isTimeoutError);
    expect(error).toMatchObject({
      message: "createCustomer: POST http://127.0.0.1:4199/customers timed out; outcome unknown",
      outcomeUnknown: true,
    });
    expect(clock.passed).toEqual([30_000]);
    expect(fetch.sent).toHaveLength(1);
  });

  test("counts for the body too, however slowly it goes on", async () => {
    const clock = new VirtualClock();
    let cancelled: (value: true) => void = () => undefined;
    const left = new Promise<true>((resolve) => {
      cancelled = resolve;
    });
    const endless = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setImmediate(resolve));
        controller.enqueue(Uint8Array.of(32));
      },
      cancel: () => cancelled(true),
    });
    const fetch = stubFetch(() => new Response(endless));
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch, retry: false });

    const error = await clock.run(client.getCustomer(uid)).catch((e: unknown) => e);

    expect(error).toSatisfy(isTimeoutError);
    expect(await left).toBe(true);
  });

  test("closes the connection to a server that does not answer", async () => {
    const clock = new VirtualClock();
    let closed: (value: true) => void = () => undefined;
    const gone = new Promise<true>((resolve) => (closed = resolve));
    let arrived: (value: true) => void = () => undefined;
    const there = new Promise<true>((resolve) => (arrived = resolve));
    const server = await serve((_, response) => {
      response.on("close", () => closed(true));
      arrived(true);
    });
    const client = createExampleClient({ baseUrl: server.url, clock });

    const call = client.createCustomer({ body }).catch((e: unknown) => e);
    await there;
    clock.next();

    expect(await call).toSatisfy(isTimeoutError);
    expect(await gone).toBe(true);
  });

  test("leaves no timer and no listener behind", async () => {
    const clock = new VirtualClock();
    const { signal } = new AbortController();
    let listeners = 0;
    const counting = new Proxy(signal, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (key === "addEventListener" || key === "removeEventListener") {
          listeners += key === "addEventListener" ? 1 : -1;
        }
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch: stubFetch(() => new Response("ok")) });

    await client.getHealth({}, { signal: counting });

    expect(clock.waiting).toBe(0);
    expect(listeners).toBe(0);
  });
});

describe("a caller's signal", () => {
  test("ends a call that is under way", async () => {
    const stop = new AbortController();
    const fetch = silentFetch();
    const client = createExampleClient({ baseUrl: "sandbox", fetch });

    const call = client.createCustomer({ body }, { signal: stop.signal }).catch((e: unknown) => e);
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort(new Error("user left hunter2"));
    const error = await call;

    expect(error).toSatisfy(isAbortError);
    expect(error).toMatchObject({
      outcomeUnknown: true,
      cause: { name: "Error" },
      original: { message: "user left hunter2" },
    });
    expect(fetch.sent[0]?.init.signal?.aborted).toBe(true);
  });

  test("that fired before keeps the call from being sent", async () => {
    const fetch = silentFetch();
    const client = createExampleClient({ baseUrl: "sandbox", fetch });

    const error = await client.createCustomer({ body }, { signal: AbortSignal.abort() }).catch((e: unknown) => e);

    expect(error).toSatisfy(isAbortError);
    expect(error).toMatchObject({ outcomeUnknown: false });
    expect(fetch.sent).toEqual([]);
  });
});
