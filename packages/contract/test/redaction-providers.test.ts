import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkExchange, type Exchange, loadSpec, type Operation, positives, type Spec } from "../src/index.ts";
import { createRedactor, writeHar, writeRecording } from "../src/recorder.ts";
import { occurs } from "./fixture/occurs.ts";

const bundles = ["bitpowr", "chainvet", "cryptocoin-pro", "cryptoexchange", "prozora"] as const;
const encoder = new TextEncoder();

function load(bundle: string): Spec {
  return loadSpec(
    JSON.parse(readFileSync(new URL(`../../../specs/${bundle}/dist/openapi.json`, import.meta.url), "utf8")),
  );
}

/** Names with `x-sensitive`, found without the redactor's help. */
function sensitiveNames(value: unknown, holder = "", name = ""): string[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  const fields = value as Readonly<Record<string, unknown>>; // An object can be read by name.
  const called = typeof fields.in === "string" ? String(fields.name) : holder === "properties" ? name : "";
  const own = "x-sensitive" in fields && called !== "" ? [called.toLowerCase()] : [];
  return [...own, ...Object.entries(fields).flatMap(([key, one]) => sensitiveNames(one, name, key))];
}

type Path = readonly (string | number)[];

/** Where the strings and numbers under sensitive names stand. */
function sensitivePlaces(value: unknown, names: ReadonlySet<string>, path: Path = [], isInside = false): Path[] {
  if (typeof value === "string" || typeof value === "number") {
    return isInside ? [path] : [];
  }
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value ?? {});
  return entries.flatMap(([key, one]) =>
    sensitivePlaces(one, names, [...path, key], isInside || names.has(String(key).toLowerCase())),
  );
}

function withValue(value: unknown, [key, ...rest]: Path, fresh: string | number): unknown {
  if (key === undefined) {
    return typeof value === "number" ? fresh : String(fresh);
  }
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = withValue(copy[key], rest, fresh);
  return copy;
}

/** One short and one long value of each type; none of them occurs in the specs. */
const fresh = { string: ["¶", "Zebra-Quilt 4711"], number: [73, 918_273_645_546] } as const;

const bytes = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));
const json = { "content-type": "application/json" };

/** The answer of the first documented success, with the value in places where no name tells that it is sensitive. */
function echoed(value: string | number, body: unknown = {}): Exchange["response"] {
  const echo = { echo: value, text: `<${value}>`, [`${value}`]: [String(value)] };
  return { status: 200, headers: { ...json, "x-echo": `${value}` }, body: bytes({ body, echo }) };
}

interface Placed {
  readonly name: string;
  readonly value: string | number;
  readonly exchange: Exchange;
}

function inBodies(operation: Operation, sent: Exchange["request"], names: ReadonlySet<string>): Placed[] {
  const place = (
    what: string,
    example: unknown,
    build: (body: unknown, value: string | number) => Exchange,
  ): Placed[] =>
    sensitivePlaces(example, names).flatMap((path) =>
      [...fresh.string, ...fresh.number].map((value) => ({
        name: `${what} ${path.join("/")}`,
        value,
        exchange: build(withValue(example, path, value), value),
      })),
    );
  const requests = (operation.requestBody?.content ?? []).flatMap(({ examples }) => examples);
  const answers = operation.responses.flatMap(({ content }) => content.flatMap(({ examples }) => examples));
  return [
    ...requests.flatMap(({ name, value }) =>
      place(`request ${name}`, value, (body, shown) => ({
        request: { ...sent, headers: { ...sent.headers, ...json }, body: bytes(body) },
        response: echoed(shown) as never, // It always answers.
      })),
    ),
    ...answers.flatMap(({ name, value }) =>
      place(`answer ${name}`, value, (body, shown) => ({ request: sent, response: echoed(shown, body) as never })),
    ),
  ];
}

/** Path and query parameters; what is sent otherwise is as the spec allows it. */
function inParameters(operation: Operation, sent: Exchange["request"], names: ReadonlySet<string>): Placed[] {
  return operation.parameters
    .filter(({ name }) => names.has(name.toLowerCase()))
    .flatMap((parameter) =>
      [...fresh.string, ...fresh.number].map((value) => {
        const text = encodeURIComponent(value);
        const path = operation.path.replace(`{${parameter.name}}`, text).replace(/\{[^{}]+\}/g, "other");
        const query = parameter.in === "query" ? `?${parameter.name}=${text}` : "";
        const headers = parameter.in === "header" ? { ...sent.headers, [parameter.name]: String(value) } : sent.headers;
        const request = { ...sent, url: `http://127.0.0.1:4100${path}${query}`, headers };
        return {
          name: `${parameter.in} ${parameter.name}`,
          value,
          exchange: { request, response: echoed(value) as never },
        };
      }),
    );
}

function plan(spec: Spec): Placed[] {
  const names = new Set(sensitiveNames(spec.document));
  return [...spec.operations.values()].flatMap((operation) => {
    const sent = positives(spec, operation)[0]?.request ?? {
      method: operation.method,
      url: operation.path,
      headers: {},
    };
    return [...inBodies(operation, sent, names), ...inParameters(operation, sent, names)].map((placed) => ({
      ...placed,
      name: `${operation.id} ${placed.name}`,
    }));
  });
}

const modes = bundles.flatMap((bundle) =>
  (["hide", "keep"] as const).map((undocumented) => ({ bundle, undocumented })),
);

describe.each(modes)("recordings of $bundle that $undocumented what is not documented", ({ bundle, undocumented }) => {
  const spec = load(bundle);
  const redact = createRedactor(spec, { undocumented });
  const placed = plan(spec);

  it("hold no value of a sensitive field or parameter, short or long", () => {
    expect(placed.length).toBeGreaterThan(10);
    const leaks = placed.filter(({ value, exchange }) => {
      const clean = redact(exchange);
      const written = [writeRecording(clean), [...writeHar([clean])].join("")].map((text) =>
        // Sizes and times are no part of the exchange.
        text.replace(/"(?:bodySize|size|time|headersSize)":-?\d+/g, ""),
      );
      return written.some((text) => [String(value), encodeURIComponent(value)].some((one) => occurs(one, text)));
    });
    expect(leaks.map(({ name, value }) => `${name}: ${value}`)).toEqual([]);
  });

  it("raise no finding that the exchange did not raise", () => {
    const invented = placed.flatMap(({ name, exchange }) => {
      const before = new Set(checkExchange(spec, exchange).map(({ rule }) => rule));
      const after = checkExchange(spec, redact(exchange));
      return after.filter(({ rule }) => !before.has(rule)).map(({ rule, pointer }) => `${name}: ${rule} ${pointer}`);
    });
    expect(invented).toEqual([]);
  });
});
