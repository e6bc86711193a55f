import { stripTypeScriptTypes } from "node:module";
import { describe, expect, test } from "vitest";
import { curlSample } from "../prepare/curl-sample.ts";
import { decorateDocument } from "../prepare/decorate-document.ts";
import { describeAuth } from "../prepare/describe-auth.ts";
import { describePolicy } from "../prepare/describe-policy.ts";
import { firstCall } from "../prepare/first-call.ts";
import { linkFacts } from "../prepare/link-facts.ts";
import { listOperations } from "../prepare/list-operations.ts";
import type { OpenApiDocument, Operation, Schema } from "../prepare/open-api.ts";
import { providerNames } from "../prepare/provider-names.ts";
import { requestExample } from "../prepare/request-example.ts";
import { typescriptLiteral } from "../prepare/typescript-literal.ts";
import { typescriptSample } from "../prepare/typescript-sample.ts";
import { specs } from "./site.ts";

function documentWith(operation: Partial<Operation>, path = "/things/{id}"): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: { title: "Things", version: "1" },
    servers: [{ url: "http://127.0.0.1:4999" }],
    security: [{ key: [] }, { session: [] }],
    paths: { [path]: { post: { operationId: "changeThing", ...operation } } },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        session: { type: "http", scheme: "bearer" },
        query: { type: "apiKey", in: "query", name: "token" },
        basic: { type: "http", scheme: "basic" },
      },
      examples: { small: { value: { name: "it's" } } },
    },
  };
}

function samplesOf(document: OpenApiDocument): { typescript: string; curl: string } {
  const samples = listOperations(document).map((entry) => {
    const example = requestExample(document, entry);
    return { typescript: typescriptSample("api", entry, example), curl: curlSample(document, entry, example) };
  });
  const [first = { typescript: "", curl: "" }] = samples;
  return first;
}

const id = { name: "id", in: "path", required: true, example: "a/b" } as const;

test("a TypeScript sample carries required parameters, the first example of the body and the answers", () => {
  const document = documentWith({
    parameters: [
      id,
      { name: "dry-run", in: "query", required: true, example: true },
      { name: "X-Trace", in: "header", required: true },
      { name: "page", in: "query", example: 2 },
    ],
    requestBody: { content: { "application/json": { examples: { small: { $ref: "#/components/examples/small" } } } } },
    responses: { 201: {}, 403: {}, 409: {} },
  });
  expect(samplesOf(document).typescript).toBe(
    [
      "const result = await api.changeThing({",
      '  path: { id: "a/b" },',
      '  query: { "dry-run": true },',
      '  headers: { "X-Trace": "<X-Trace>" },',
      '  body: { name: "it\'s" },',
      "});",
      "",
      "if (result.ok) {",
      "  console.log(result.data);",
      "} else {",
      '  console.error(result.status); // 403, 409, "undocumented"',
      "}",
    ].join("\n"),
  );
});

test("a call that needs nothing has no arguments", () => {
  expect(samplesOf(documentWith({})).typescript).toMatch(/^const result = await api\.changeThing\(\);\n/);
});

test("a curl sample goes to the sandbox, escapes the path and quotes for the shell", () => {
  const document = documentWith({
    parameters: [id, { name: "q", in: "query", required: true, example: "a b" }],
    requestBody: { content: { "application/json": { examples: { small: { $ref: "#/components/examples/small" } } } } },
  });
  expect(samplesOf(document).curl).toBe(
    [
      "curl -X POST 'http://127.0.0.1:4999/things/a%2Fb?q=a+b'",
      "-H 'X-Key: your-key'",
      "-H 'Content-Type: application/json'",
      String.raw`-d '{
  "name": "it'\''s"
}'`,
    ].join(" \\\n  "),
  );
});

test.each([
  { security: [{ session: [] }], line: "-H 'Authorization: Bearer your-session'" },
  { security: [{ basic: [] }], line: "-H 'Authorization: Basic your-basic'" },
  { security: [{ query: [] }], line: "/things/{id}?token=your-query'" },
])("curl sends the credential of $security", ({ security, line }) => {
  expect(samplesOf(documentWith({ security })).curl).toContain(line);
});

test("curl sends a form field by field, and no credential where none is needed", () => {
  const content = { "multipart/form-data": { example: { note: "hi", count: 2 } } };
  expect(samplesOf(documentWith({ security: [], requestBody: { content } })).curl).toBe(
    "curl -X POST 'http://127.0.0.1:4999/things/{id}' \\\n  -F 'note=hi' \\\n  -F 'count=2'",
  );
});

test.each([
  [{}, "{}"],
  [[], "[]"],
  [{ a: 1, "b-c": [true, null] }, '{ a: 1, "b-c": [true, null] }'],
  [{ long: "x".repeat(90) }, `{\n  long: "${"x".repeat(90)}",\n}`],
  [{ a: { b: ["x".repeat(90)] } }, `{\n  a: {\n    b: [\n      "${"x".repeat(90)}",\n    ],\n  },\n}`],
])("%j is printed as TypeScript", (value, text) => {
  expect(typescriptLiteral(value)).toBe(text);
});

test.each([
  ["bitpowr", "@railspec/bitpowr", "bitpowr", "createBitpowrClient"],
  ["cryptocoin-pro", "@railspec/cryptocoin-pro", "cryptocoinPro", "createCryptocoinProClient"],
])("the names of %s", (providerId, packageName, variable, factory) => {
  expect(providerNames(providerId)).toEqual({ packageName, variable, factory });
});

test("authentication in words counts the operations that differ", () => {
  const document = documentWith({ security: [] });
  document.paths = {
    ...document.paths,
    "/a": { get: { operationId: "a" } },
    "/b": { get: { operationId: "b" } },
    "/c": { get: { operationId: "c", security: [{ basic: [], query: [] }] } },
  };
  expect(describeAuth(document)).toBe(
    "Key in header X-Key or bearer token (2 of 4 operations), none (1), user name and password (HTTP Basic) and key in query token (1)",
  );
});

test.each([
  [{ retry: "safe", idempotency: "natural", effect: "read" }, /^\*\*Reads:\*\* .*repeats it by itself after/],
  [{ retry: "never", idempotency: "unknown", effect: "pay" }, /^\*\*Moves money:\*\* .*never repeats.*is not known\.$/],
  [{ retry: "never", idempotency: "none", effect: "create" }, /^\*\*Creates:\*\* .*takes effect again\.$/],
] as const)("the policy %j in words", (policy, words) => {
  expect(describePolicy(policy)).toMatch(words);
});

test("a condition of a body is told in words, and its payloads are left alone", () => {
  const schema: Schema = {
    type: "object",
    description: "An order.",
    properties: { own: { type: "boolean" }, code: { type: "string" }, description: { type: "string" } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    allOf: [{ if: { properties: { own: { const: false } }, required: ["own"] }, then: { required: ["code"] } }],
  };
  const example = { allOf: [{ if: 1 }], description: "T-E1" };
  const source = documentWith({ requestBody: { content: { "application/json": { schema, example } } } });
  const document = decorateDocument({ id: "things", edition: "documented", document: source, published: "" });
  const [entry] = listOperations(document);
  expect(entry?.operation.requestBody).toEqual({
    content: {
      "application/json": {
        schema: {
          type: "object",
          description: "An order.\n\n**Condition:** `code` is required when `own` is `false`.",
          properties: schema.properties,
        },
        example,
      },
    },
  });
  expect(source).toEqual(documentWith({ requestBody: { content: { "application/json": { schema, example } } } }));
});

test("fact ids become links where the ledger has them, and only once", () => {
  const fact = { kind: "field", statement: "", basis: "example", source: ["seed"] };
  const ledger = { provider: "things", sources: {}, facts: { "T-F1": fact } };
  expect(linkFacts("T-F1, T-F2 and `T-F1` [T-F1](#x)", "things", ledger)).toBe(
    "[T-F1](/things/evidence/#T-F1), T-F2 and `T-F1` [T-F1](#x)",
  );
});

describe.each(specs)("$id, $edition", (spec) => {
  test("every TypeScript sample parses, and every operation has one and curl", () => {
    const entries = listOperations(decorateDocument(spec));
    expect(entries.length).toBeGreaterThan(0);
    for (const { operation } of entries) {
      const samples = operation["x-codeSamples"] ?? [];
      expect(new Set(samples.map(({ lang }) => lang))).toEqual(new Set(["typescript", "sh"]));
      for (const { lang, source } of samples) {
        expect(() => (lang === "typescript" ? stripTypeScriptTypes(source) : source)).not.toThrow();
        expect(source).not.toContain("undefined,");
      }
    }
    expect(() => stripTypeScriptTypes(firstCall(spec, spec.document).program)).not.toThrow();
  });
});
