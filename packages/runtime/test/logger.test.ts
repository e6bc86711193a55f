import { describe, expect, test } from "vitest";
import { type Logger, logTo } from "../src/logger.ts";
import { watch } from "../src/watch.ts";
import { createExampleClient } from "./example/client.ts";
import { VirtualClock } from "./support/clock.ts";
import { stubFetch } from "./support/stub-fetch.ts";

type Line = readonly [level: string, message: string, fields: Readonly<Record<string, unknown>>];

function logger(): { lines: Line[]; logger: Logger } {
  const lines: Line[] = [];
  const write = (level: string) => (message: string, fields: Readonly<Record<string, unknown>>) => {
    lines.push([level, message, fields]);
  };
  return { lines, logger: { debug: write("debug"), info: write("info"), warn: write("warn") } };
}

const url = "http://127.0.0.1:4199/customers/{uid}";
const answer = { requestId: undefined, operationId: "getCustomer" };

describe("logTo", () => {
  test("writes a line for each attempt, retry and end", async () => {
    const { lines, logger: log } = logger();
    const clock = new VirtualClock();
    const fetch = stubFetch((_, count) => new Response("{}", { status: count === 1 ? 503 : 200 }));
    const client = createExampleClient({ baseUrl: "sandbox", clock, fetch, hooks: watch(logTo(log)) });

    await clock.run(client.getCustomer({ path: { uid: "1" } }));

    expect(lines).toEqual([
      ["debug", `getCustomer GET ${url} sent`, { operationId: "getCustomer", attempt: 1 }],
      ["debug", `getCustomer GET ${url} answered 503`, { ...answer, attempt: 1, status: 503, duration: 0 }],
      [
        "warn",
        `getCustomer GET ${url} again in 125 ms`,
        { operationId: "getCustomer", attempt: 1, delay: 125, status: 503, code: undefined },
      ],
      ["debug", `getCustomer GET ${url} sent`, { operationId: "getCustomer", attempt: 2 }],
      ["debug", `getCustomer GET ${url} answered 200`, { ...answer, attempt: 2, status: 200, duration: 0 }],
      ["info", `getCustomer GET ${url} ended with 200`, { ...answer, attempt: 2, status: 200, duration: 125 }],
    ]);
  });

  test("writes parameters and bodies, redacted, when asked to", async () => {
    const { lines, logger: log } = logger();
    const fetch = stubFetch(() => new Response('{"uid":"7","email":"jane@example.com"}', { status: 201 }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, hooks: watch(logTo(log, { bodies: true })) });

    await client.createCustomer({ body: { email: "jane@example.com" } });

    expect(lines[0]?.[2]).toMatchObject({ params: { body: { email: "[pii]" } } });
    expect(lines.at(-1)?.[2]).toMatchObject({ body: { uid: "7", email: "[pii]" } });
  });

  test("keeps its line where a body cannot be redacted", async () => {
    const { lines, logger: log } = logger();
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const fetch = stubFetch(() => new Response(deep, { status: 201 }));
    const client = createExampleClient({ baseUrl: "sandbox", fetch, hooks: watch(logTo(log, { bodies: true })) });

    await client.createCustomer({ body: { email: "jane@example.com" } });

    expect(lines.at(-1)?.[2]).toMatchObject({ status: 201, body: "[unreadable]" });
  });

  test("warns of undocumented answers and of errors", async () => {
    const { lines, logger: log } = logger();
    const fetch = stubFetch((_, count) =>
      count === 1 ? new Response("", { status: 418 }) : Promise.reject(new TypeError("x")),
    );
    const client = createExampleClient({ baseUrl: "sandbox", fetch, hooks: watch(logTo(log)) });

    await client.createCustomer({ body: { email: "a@b.c" } });
    await client.createCustomer({ body: { email: "a@b.c" } }).catch(() => undefined);

    const ends = lines.filter(([level]) => level === "warn");
    expect(ends).toMatchObject([
      ["warn", "createCustomer POST http://127.0.0.1:4199/customers ended with 418", { status: 418 }],
      [
        "warn",
        "createCustomer: POST http://127.0.0.1:4199/customers got no answer; outcome unknown",
        { code: "RAILSPEC_CONNECTION", outcomeUnknown: true },
      ],
    ]);
  });
});
