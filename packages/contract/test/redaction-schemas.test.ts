import { describe, expect, it } from "vitest";
import { loadSpec, SpecError } from "../src/index.ts";
import { createRedactor, type RedactOptions } from "../src/recorder.ts";

type Json = Readonly<Record<string, unknown>>;

const secret = { type: "string", "x-sensitive": "secret" };
const token = "Zebra-Quilt";

interface Case {
  readonly schema?: unknown;
  readonly schemas?: Json;
  readonly components?: Json;
  readonly operation?: Json;
  /** Put into the media type. */
  readonly media?: Json;
  readonly type?: string;
  /** Where the only response is declared. */
  readonly status?: string;
  readonly body?: unknown;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function document(one: Case): Json {
  const { schema = {}, schemas = {}, components = {}, operation = {}, media = {}, status = "200" } = one;
  const content = { [one.type ?? "application/json"]: { schema, ...media } };
  return {
    openapi: "3.1.0",
    info: { title: "Tokens", version: "1" },
    components: { ...components, schemas },
    paths: { "/tokens": { get: { responses: { [status]: { description: "A token.", content } }, ...operation } } },
  };
}

/** What is written of an exchange with the case's body, but for its length. */
function written(one: Case, options: RedactOptions = {}): string {
  const type = one.type ?? "application/json";
  const text = type === "application/json" ? JSON.stringify(one.body ?? {}) : String(one.body);
  const { request, response } = createRedactor(
    loadSpec(document(one)),
    options,
  )({
    request: { method: "GET", url: `https://api.example/tokens${one.query ?? ""}`, headers: {} },
    response: {
      status: 200,
      headers: { "content-type": type, ...one.headers },
      body: new TextEncoder().encode(text),
    },
  });
  return [request.url, JSON.stringify(response?.headers), new TextDecoder().decode(response?.body)].join("\n");
}

const ref = (pointer: string): Json => ({ $ref: `#/components/${pointer}` });
const object = (properties: Json): Json => ({ type: "object", properties });
const headers = (map: Json): Json => ({ responses: { 200: { description: "A token.", headers: map } } });

/** Every one has the token where it is sensitive, and nothing that is not under a documented name. */
const declared: Readonly<Record<string, Case>> = {
  "under the default response": { status: "default", schema: object({ pin: secret }), body: { pin: token } },
  "in a component that is called value": {
    schemas: { value: object({ pin: secret }) },
    schema: ref("schemas/value"),
    body: { pin: token },
  },
  "in a component that is called example": {
    schemas: { example: secret },
    schema: object({ pin: ref("schemas/example") }),
    body: { pin: token },
  },
  "in a component response that is called default": {
    components: {
      responses: {
        default: { description: "A token.", content: { "application/json": { schema: object({ pin: secret }) } } },
      },
    },
    operation: { responses: { 200: ref("responses/default") } },
    body: { pin: token },
  },
  "in a header that is called value": { operation: headers({ value: { schema: secret } }), headers: { value: token } },
  "in a property that is called default": { schema: object({ default: secret }), body: { default: token } },
  "in a property under one that is called properties": {
    schema: object({ properties: object({ enum: secret }) }),
    body: { properties: { enum: token } },
  },
  "as the whole body": { schema: secret, body: token },
  "as the items of the body": { schema: { type: "array", items: secret }, body: [token] },
  "as the items of the body, by reference": {
    schemas: { Tok: secret },
    schema: { type: "array", items: ref("schemas/Tok") },
    body: [token],
  },
  "as an alternative of the body": { schema: { oneOf: [{ type: "number" }, secret] }, body: token },
  "as an object that is the body": {
    schema: { ...object({ name: { type: "string" } }), "x-sensitive": "pii" },
    body: { name: token },
  },
  "as the values of a map that is the body": {
    schema: { type: "object", additionalProperties: secret },
    body: { a: token },
  },
  "as a text": { type: "text/plain", schema: secret, body: token },
  "as a form": {
    type: "application/x-www-form-urlencoded",
    schema: { ...object({ name: { type: "string" } }), "x-sensitive": "pii" },
    body: `name=${token}`,
  },
  "as a part of a multipart body that has no name": {
    type: "multipart/mixed; boundary=b",
    schema: { type: "array", items: secret },
    body: `--b\r\n\r\n${token}\r\n--b--\r\n`,
  },
  "as names in a map that is the body": {
    schema: { ...object({}), "x-sensitive": "pii" },
    body: { [token]: { [token]: [{ [token]: 1 }] } },
  },
  "as names in the items of the body": {
    schema: { type: "array", items: { type: "object", "x-sensitive": "pii" } },
    body: [{ [token]: null }],
  },
  "in the operation": { operation: { "x-sensitive": "pii" }, schema: object({ a: {} }), body: { a: token } },
  "next to the reference to a response": {
    components: { responses: { R: { description: "A token.", content: { "application/json": {} } } } },
    operation: { responses: { 200: { ...ref("responses/R"), "x-sensitive": "pii" } } },
    body: { a: token },
  },
  "in the encoding of a field": {
    type: "application/x-www-form-urlencoded",
    schema: object({ code: { type: "string" } }),
    media: { encoding: { code: { "x-sensitive": "secret" } } },
    body: `code=${token}`,
  },
  "in the media type": { media: { "x-sensitive": "pii" }, schema: object({ a: {} }), body: { a: token } },
  "in a property of another schema": {
    schemas: { U: object({ pin: secret }) },
    schema: object({ code: ref("schemas/U/properties/pin") }),
    body: { code: token },
  },
  "in a schema with an $id": {
    schemas: { U: { $id: "https://schemas.example/u", ...secret } },
    schema: object({ code: { $ref: "https://schemas.example/u" } }),
    body: { code: token },
  },
  "in a schema with an anchor": {
    schemas: { U: { $anchor: "u", ...secret } },
    schema: object({ code: { $ref: "#u" } }),
    body: { code: token },
  },
  "in $defs": {
    schemas: { U: { $defs: { t: secret } } },
    schema: object({ code: ref("schemas/U/$defs/t") }),
    body: { code: token },
  },
  "in what a property is composed of": {
    schemas: { U: { allOf: [{ anyOf: [ref("schemas/T")] }] }, T: secret },
    schema: object({ code: { if: {}, else: ref("schemas/U") } }),
    body: { code: token },
  },
  "in a circle of schemas": {
    schemas: { U: { type: "array", items: { anyOf: [secret, ref("schemas/U")] } } },
    schema: object({ code: ref("schemas/U") }),
    body: { code: [[token]] },
  },
  "in a component header": {
    components: { headers: { Token: { "x-sensitive": "secret", schema: { type: "string" } } } },
    operation: headers({ "X-Session": ref("headers/Token") }),
    headers: { "x-session": token },
  },
  "in the schema of a component header": {
    schemas: { Tok: secret },
    components: { headers: { Token: { schema: ref("schemas/Tok") } } },
    operation: headers({ "X-Session": ref("headers/Token") }),
    headers: { "x-session": token },
  },
  "next to the reference to a header": {
    components: { headers: { Token: { schema: { type: "string" } } } },
    operation: headers({ "X-Session": { ...ref("headers/Token"), "x-sensitive": "secret" } }),
    headers: { "x-session": token },
  },
  "next to the reference to a parameter": {
    components: { parameters: { P: { name: "code", in: "query", schema: { type: "string" } } } },
    operation: { parameters: [{ ...ref("parameters/P"), "x-sensitive": "secret" }] },
    query: `?code=${token}`,
  },
  "in the schema of a component parameter": {
    schemas: { U: object({ pin: secret }) },
    components: { parameters: { P: { name: "code", in: "query", schema: ref("schemas/U/properties/pin") } } },
    operation: { parameters: [ref("parameters/P")] },
    query: `?code=${token}`,
  },
};

describe("what a schema calls sensitive", () => {
  it.each(Object.entries(declared))("is not written when it is declared %s", (_, one) => {
    expect(written(one, { kinds: [], undocumented: "keep" })).toContain(token);
    expect(written(one, { undocumented: "keep" })).not.toContain(token);
    expect(written(one)).not.toContain(token);
  });

  it.each([
    ["a text in brackets", "text/plain", `[${token}`],
    ["a type that nobody reads", "a/b", token],
  ])("is not written as %s, which is taken out whole", (_, type, body) => {
    const one = { type, schema: secret, body };
    expect(written(one, { kinds: [], undocumented: "keep" })).not.toContain(token);
  });

  it("is not written elsewhere in the exchange either, when it is the whole body", () => {
    for (const type of ["text/plain", "application/json"]) {
      const one = { type, schema: secret, body: token, headers: { "x-note": `was ${token}` } };
      expect(written(one, { undocumented: "keep" })).not.toContain(token);
    }
  });

  it("leaves a body alone of which only fields are sensitive", () => {
    const schema = { type: "array", items: object({ pin: secret, name: { type: "string" } }) };
    expect(written({ schema, body: [{ pin: token, name: "Ada" }] })).toContain('[{"pin":"REDACTED","name":"Ada"}]');
  });

  it("leaves a body alone when only that of another media type is sensitive", () => {
    const other = { "text/plain": { schema: secret }, "application/json": { schema: object({ name: {} }) } };
    const operation = { responses: { 200: { description: "A name.", content: other } } };
    expect(written({ operation, body: { name: "Ada" } })).toContain('{"name":"Ada"}');
  });

  it("is no value of an example that looks like a schema", () => {
    const name = { type: "string", examples: [{ properties: { name: secret } }], default: "x" };
    expect(written({ schema: object({ name }), body: { name: "Ada" } })).toContain('{"name":"Ada"}');
  });
});

describe("a mark that nobody understands", () => {
  const broken = [true, false, null, "Secret", "private", ["secret"]];
  const cases: Readonly<Record<string, (mark: unknown) => readonly [Case, string]>> = {
    "in a schema": (mark) => [
      { schemas: { value: object({ a: { "x-sensitive": mark } }) } },
      "/components/schemas/value/properties/a/x-sensitive",
    ],
    "in a parameter": (mark) => [
      { operation: { parameters: [{ name: "a", in: "query", schema: {}, "x-sensitive": mark }] } },
      "/paths/~1tokens/get/parameters/0/x-sensitive",
    ],
    "in a header": (mark) => [
      { components: { headers: { default: { schema: {}, "x-sensitive": mark } } } },
      "/components/headers/default/x-sensitive",
    ],
  };

  it.each(Object.entries(cases))("is refused %s, with its place", (_, make) => {
    for (const mark of broken) {
      const [one, pointer] = make(mark);
      expect(() => createRedactor(loadSpec(document(one)), { kinds: [] })).toThrow(
        expect.objectContaining({ name: SpecError.name, pointer }),
      );
    }
  });

  it("is none when it is the name of a property or stands in an example", () => {
    const schema = { ...object({ "x-sensitive": { type: "boolean" } }), examples: [{ "x-sensitive": true }] };
    expect(written({ schema, body: { "x-sensitive": true } })).toContain('{"x-sensitive":true}');
  });
});

describe("what is not documented at its place", () => {
  const id = { type: "string" };
  const name = { type: "string" };
  const user = object({ user: object({ id }), name });
  const circle = { type: "object", properties: { id, next: ref("schemas/Node") }, required: ["mark"] };
  const cases: Readonly<Record<string, readonly [Case, string]>> = {
    "in an object whose neighbour has the name": [
      { schema: user, body: { user: { id: "x", name: token }, name: "Ada" } },
      '{"user":{"id":"x","name":"REDACTED"},"name":"Ada"}',
    ],
    "in the outer object of one that has the name": [
      { schema: user, body: { user: { id: "x" }, name: "Ada", id: token } },
      '{"user":{"id":"x"},"name":"Ada","id":"REDACTED"}',
    ],
    "in the items of a list": [
      {
        schema: object({ id, list: { prefixItems: [object({ id })], items: object({ name }) } }),
        body: { list: [{ id: "x" }, { name: "y" }, { id: token }] },
      },
      '{"list":[{"id":"x"},{"name":"y"},{"id":"REDACTED"}]}',
    ],
    "deep in a circle of schemas": [
      {
        schemas: { Node: circle },
        schema: object({ root: ref("schemas/Node"), name }),
        body: { root: { mark: "m", next: { next: { id: "x", mark: "m", name: token } } } },
      },
      '{"root":{"mark":"m","next":{"next":{"id":"x","mark":"m","name":"REDACTED"}}}}',
    ],
    "in an object of which only other objects are described": [
      { schema: object({ name, meta: { type: "object" } }), body: { name: "Ada", meta: { name: { name: token } } } },
      '{"name":"Ada","meta":{"name":{"name":"REDACTED"}}}',
    ],
    "as a name of a map": [
      {
        schema: object({ name, map: { type: "object", additionalProperties: object({ id }) } }),
        body: { map: { name: { id: token } } },
      },
      '{"map":{"name":{"id":"REDACTED"}}}',
    ],
  };

  it.each(Object.entries(cases))("is hidden %s, and nothing else is", (_, [one, clean]) => {
    expect(written(one)).toContain(clean);
    expect(written(one, { undocumented: "keep" })).toContain(token);
  });

  it("is only what no schema names that may apply", () => {
    const schemas = { A: object({ a: object({ id }) }), B: { anyOf: [object({ a: object({ name }) })] } };
    const schema = { oneOf: [ref("schemas/A"), ref("schemas/B")], if: object({ b: true }), else: object({ c: true }) };
    const body = { a: { id: "1", name: "2" }, b: "3", c: "4" };
    expect(written({ schemas, schema, body })).toContain(JSON.stringify(body));
  });
});
