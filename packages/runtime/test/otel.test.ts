import { describe, expect, test } from "vitest";
import { type Span, type Tracer, traceWith } from "../src/otel.ts";
import { watch } from "../src/watch.ts";
import { createExampleClient, type ExampleClient } from "./example/client.ts";
import { VirtualClock } from "./support/clock.ts";
import { type StubFetch, stubFetch } from "./support/stub-fetch.ts";

interface Recorded {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Record<string, unknown>;
  readonly events: unknown[];
  status?: unknown;
  ended: number;
}

function recorder(): { tracer: Tracer; spans: Recorded[] } {
  const spans: Recorded[] = [];
  const tracer: Tracer = {
    startSpan(name, { kind, attributes }): Span {
      const span: Recorded = { name, kind, attributes: { ...attributes }, events: [], ended: 0 };
      spans.push(span);
      return {
        setAttributes: (more) => Object.assign(span.attributes, more),
        addEvent: (event, more) => span.events.push([event, more]),
        setStatus: (status) => {
          span.status = status;
        },
        end: () => {
          span.ended++;
        },
      };
    },
  };
  return { tracer, spans };
}

function setUp(
  fetch: StubFetch,
  baseUrl = "production",
): { client: ExampleClient; clock: VirtualClock; spans: Recorded[] } {
  const clock = new VirtualClock();
  const { tracer, spans } = recorder();
  return { client: createExampleClient({ baseUrl, clock, fetch, hooks: watch(traceWith(tracer)) }), clock, spans };
}

test("a base path that is no text has a span all the same", async () => {
  const { tracer, spans } = recorder();
  const fetch = stubFetch(() => new Response('{"uid":"1"}'));
  const client = createExampleClient({ baseUrl: "http://127.0.0.1/%zz", fetch, hooks: watch(traceWith(tracer)) });

  await client.getCustomer({ path: { uid: "1" } });

  expect(spans).toMatchObject([{ attributes: { "url.template": "/%zz/customers/{uid}" }, ended: 1 }]);
});

describe("traceWith", () => {
  test("makes one span per call, with its retries", async () => {
    const fetch = stubFetch(
      (_, count) => new Response("{}", { status: count === 1 ? 503 : 200, headers: { "x-request-id": "r-1" } }),
    );
    const { client, clock, spans } = setUp(fetch);

    await clock.run(client.getCustomer({ path: { uid: "secret-42" } }));

    expect(spans).toEqual([
      {
        name: "getCustomer",
        kind: 2,
        attributes: {
          "http.request.method": "GET",
          "url.template": "/customers/{uid}",
          "server.address": "api.example.com",
          "server.port": 443,
          "railspec.operation_id": "getCustomer",
          "railspec.request_id": "r-1",
          "railspec.documented": true,
          "http.response.status_code": 200,
          "http.request.resend_count": 1,
        },
        events: [["retry", { delay: 125, cause: "503" }]],
        ended: 1,
      },
    ]);
  });

  test("marks a failed answer and an error", async () => {
    const fetch = stubFetch((_, count) =>
      count === 1 ? new Response("{}", { status: 403 }) : Promise.reject(new TypeError("x")),
    );
    const { client, spans } = setUp(fetch, "http://127.0.0.1:4199");

    await client.createCustomer({ body: { email: "a@b.c" } });
    await client.createCustomer({ body: { email: "a@b.c" } }).catch(() => undefined);

    expect(spans).toMatchObject([
      { attributes: { "error.type": "403", "server.port": 4199 }, status: { code: 2, message: "403" }, ended: 1 },
      {
        attributes: { "error.type": "RAILSPEC_CONNECTION" },
        status: { code: 2, message: "RAILSPEC_CONNECTION" },
        ended: 1,
      },
    ]);
  });
});
