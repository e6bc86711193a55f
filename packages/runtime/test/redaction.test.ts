import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unwrap } from "../src/index.ts";
import { logTo } from "../src/logger.ts";
import { traceWith } from "../src/otel.ts";
import { type Hooks, watch } from "../src/watch.ts";
import { createExampleClient } from "./example/client.ts";
import { VirtualClock } from "./support/clock.ts";
import { stubFetch } from "./support/stub-fetch.ts";

// Unlike anything that the runtime or the example says of itself.
const value = fc
  .string({ unit: fc.constantFrom(..."QZX789éЖ$^.*+?()[]{}|\\/\"' @-"), minLength: 3, maxLength: 30 })
  .map((text) => `Q${text}Z`);
const secret = fc
  .string({ unit: fc.constantFrom(..."QZX789+/="), minLength: 8, maxLength: 40 })
  .map((text) => `Q${text}Z`);
const amount = fc.integer({ min: 700_000_007, max: 799_999_999 });

const personal = fc.record({ email: value, name: value, password: value, login: value, balance: amount });
/** What a provider may answer: the values again, marked, nested, in a text, as a key, or on a page of its own. */
const echo = fc.constantFrom("marked", "nested", "text", "key", "page", "broken");
const status = fc.constantFrom(200, 201, 401, 403, 422, 500, 503, 302);

type Personal = Record<string, string | number>;

function answerOf(kind: string, values: Personal, code: number, request: string, secrets: string[]): Response {
  const all = Object.values(values).join(" and ");
  const sent = Object.values(values).filter((text) => request.includes(JSON.stringify(text)));
  const bodies: Record<string, unknown> = {
    marked: values,
    nested: { data: [{ customer: values, other: 1 }] },
    text: { message: `These are taken: ${all.toUpperCase()}, ${all}.` },
    key: { fields: Object.fromEntries(sent.map((text) => [text, text])) },
  };
  const page = `<h1>${all}</h1>`;
  const text = kind in bodies ? JSON.stringify(bodies[kind]) : kind === "page" ? page : `{"a": "${all}`;
  // As an id of the exchange, too: what was sent.
  const id = encodeURIComponent([...sent, ...secrets].join("-"));
  const type = kind === "page" ? "text/html" : "application/json";
  return new Response(text, {
    status: code,
    headers: { "content-type": type, location: `/?${encodeURIComponent(all)}`, "x-request-id": id },
  });
}

/** All that a program would write down of a call. */
async function printed(values: Personal, kind: string, code: number, token: string, failure: boolean): Promise<string> {
  const lines: unknown[] = [];
  const write = (...parts: unknown[]): number => lines.push(...parts);
  const seen: Hooks = {
    onCall: write,
    onRequest: write,
    onResponse: write,
    onRetry: write,
    onResult: write,
    onError: write,
  };
  const span = { setAttributes: write, addEvent: write, setStatus: write, end: () => undefined };
  const tracer = {
    startSpan: (...parts: unknown[]) => {
      write(...parts);
      return span;
    },
  };
  const fetch = stubFetch(({ url, init }) => {
    if (failure) {
      throw Object.assign(new TypeError(`cannot reach ${url} with ${init.body} and ${token}`), { url, init });
    }
    return answerOf(kind, values, code, String(init.body), "authorization" in Object(init.headers) ? [token] : []);
  });
  const client = createExampleClient({
    baseUrl: "sandbox",
    fetch,
    retry: false,
    clock: new VirtualClock(),
    auth: { bearerAuth: async () => token, partner: token, key: token },
    hooks: watch(seen, logTo({ debug: write, info: write, warn: write }, { bodies: true }), traceWith(tracer)),
  });
  const { email, name, password, login } = values as Record<string, string>;
  const body = { email, name, password } as { email: string };
  const calls: Promise<unknown>[] = [
    unwrap(client.createCustomer({ body })),
    unwrap(client.logIn({ body: { login: String(login), password: String(password) } })),
    unwrap(
      client.getCustomer({
        path: { uid: encodeURIComponent(String(email)) },
        query: { email, filter: { name } } as object,
      }),
    ),
    unwrap(client.replaceCustomer({ path: { uid: "1" }, body: { ...body, amount: Number.NaN } as typeof body })),
    client.raw.POST("/customers", { body }),
    client.raw.GET("/customers", { headers: { "x-broken": `${password}\n` } }),
  ];
  for (const outcome of await Promise.allSettled(calls)) {
    if (outcome.status === "rejected") {
      write(outcome.reason);
    }
  }
  return lines
    .map((line) => `${inspect(line, { depth: 20, getters: true })}\n${JSON.stringify(line)}\n${line}`)
    .join("\n");
}

/** Without the lines that tell where an error was made. */
const withoutStack = (text: string): string => text.replace(/^ +(?:at |\.\.\. ).*$/gm, "").replace(/\n+/g, "\n");

describe("no secret and no personal value", () => {
  test("reaches a hook, a log line, a span or an error, whatever the provider answers", async () => {
    await fc.assert(
      fc.asyncProperty(personal, echo, status, secret, fc.boolean(), async (values, kind, code, token, failure) => {
        const text = (await printed(values, kind, code, token, failure)).toLowerCase();
        for (const sensitive of [...Object.values(values).map(String), token]) {
          const escaped = JSON.stringify(sensitive).slice(1, -1);
          for (const form of [sensitive, escaped, encodeURIComponent(sensitive)]) {
            expect(text).not.toContain(form.toLowerCase());
          }
        }
      }),
      { numRuns: 150, seed: 20261121 },
    );
  }, 60_000);

  test("leaves a trace, however short the values are", async () => {
    // Distinct ones, of the same form, and no word of what is printed besides.
    const word = fc.string({ unit: fc.constantFrom(..."QZXqzx"), minLength: 1, maxLength: 3 });
    const words = fc.uniqueArray(word, { minLength: 5, maxLength: 5, selector: (text) => text.toLowerCase() });
    const values = ([email, name, password, login]: string[], balance: number): Personal =>
      ({ email, name, password, login, balance }) as Personal; // there are five words
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(words, words),
        fc.tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 100, max: 999 })),
        echo,
        status,
        async ([one, other], [few, many], kind, code) => {
          const first = await printed(values(one, few), kind, code, `${one[4]}`, false);
          const second = await printed(values(other, many), kind, code, `${other[4]}`, false);
          expect(withoutStack(second)).toBe(withoutStack(first));
        },
      ),
      { numRuns: 100, seed: 20261121 },
    );
  }, 60_000);

  test("would go unnoticed by this test: a value that is not marked is found", async () => {
    const text = await printed(
      { email: "Q1Z", name: "Q2Z", password: "Q3Z", login: "Q4Z", plan: "QunmarkedZ" },
      "marked",
      201,
      "QtokenZ",
      false,
    );

    expect(text).toContain("QunmarkedZ");
  });
});
