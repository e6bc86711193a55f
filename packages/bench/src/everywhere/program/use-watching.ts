import { createBitpowrClient } from "@railspec/bitpowr";
import { type Logger, logTo } from "@railspec/runtime/logger";
import { type Span, type Tracer, traceWith } from "@railspec/runtime/otel";
import { watch } from "@railspec/runtime/watch";

/** Watches two calls: what hooks were shown, what was logged, and what was traced. */
export async function useWatching(baseUrl: string): Promise<Record<string, unknown>> {
  const shown: unknown[] = [];
  const lines: string[] = [];
  const spans: unknown[] = [];
  const client = createBitpowrClient({
    baseUrl,
    auth: { bearerAuth: "t0p-secret" },
    retry: { baseDelay: 1 },
    hooks: watch(
      { onCall: ({ operationId, params }) => shown.push([operationId, params]) },
      logTo(loggerInto(lines), { bodies: true }),
      traceWith(tracerInto(spans)),
    ),
  });
  await client.createCustomer({
    body: { name: "Jane Doe", email: "jane.doe@example.com", metaData: { when: "1970-01-01T00:00:00.000Z" } },
  });
  await client.getCustomer({ path: { customer_uid: "twice" } });
  // The port is another one every time.
  const log = lines.map((line) => line.replaceAll(baseUrl, ""));
  return {
    "@railspec/runtime/watch": shown,
    "@railspec/runtime/logger": {
      messages: log.map((line) => line.replace(/ \{.*/, "").replace(/in \d+ ms/, "in … ms")),
      created: log.find((line) => line.includes(" ended ")),
      leaks: ["Jane Doe", "jane.doe@example.com", "t0p-secret"].filter((secret) => log.join().includes(secret)),
    },
    "@railspec/runtime/otel": spans,
  };
}

function loggerInto(lines: string[]): Logger {
  const write =
    (level: string) =>
    (message: string, { duration: _, ...fields }: Readonly<Record<string, unknown>>): void => {
      lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
    };
  return { debug: write("debug"), info: write("info"), warn: write("warn") };
}

function tracerInto(spans: unknown[]): Tracer {
  return {
    startSpan(name, { attributes }): Span {
      const told: unknown[] = [name, attributes["url.template"]];
      spans.push(told);
      return {
        setAttributes: (more) => told.push(more),
        addEvent: (event) => told.push(event),
        setStatus: ({ code }) => told.push(`status ${code}`),
        end: () => told.push("end"),
      };
    },
  };
}
