import { describe, expect, it } from "vitest";
import { checkRequest, loadSpec, positives, SpecError } from "../src/index.ts";
import { brief, request } from "./fixture/messages.ts";
import { fixtureDocument, fixtureSpec } from "./fixture/spec.ts";

type Json = Record<string, unknown>;

function minimal(changes: Json = {}): Json {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths: {}, ...changes };
}

function withSchemas(schemas: Json, changes: Json = {}): Json {
  return minimal({ components: { schemas }, ...changes });
}

function withOperation(operation: Json, path = "/a", changes: Json = {}): Json {
  return minimal({ paths: { [path]: { get: { responses: { 200: { description: "" } }, ...operation } } }, ...changes });
}

function refusal(document: unknown): { reason: string; pointer: string } {
  try {
    loadSpec(document);
  } catch (error) {
    if (error instanceof SpecError) {
      return { reason: error.reason, pointer: error.pointer };
    }
    throw error;
  }
  return { reason: "accepted", pointer: "" };
}

const circle: Json = {};
circle.self = circle;

const refused: readonly (readonly [name: string, document: unknown, reason: RegExp, pointer: string])[] = [
  ["null", null, /no object/, ""],
  ["text", "openapi: 3.1.0", /no object/, ""],
  ["an empty object", {}, /no `openapi` field/, ""],
  ["Swagger 2.0", { swagger: "2.0" }, /Swagger 2\.0/, ""],
  ["OpenAPI 3.0", minimal({ openapi: "3.0.3" }), /its version is "3\.0\.3"/, "/openapi"],
  ["OpenAPI 3.2", minimal({ openapi: "3.2.0" }), /its version is "3\.2\.0"/, "/openapi"],
  ["a circle of objects", minimal({ "x-a": circle }), /circle of objects/, "/x-a/self"],
  ["a function", minimal({ "x-a": () => 1 }), /not JSON: function/, "/x-a"],
  ["a number that JSON has not", minimal({ "x-a": [Number.NaN] }), /NaN is no JSON number/, "/x-a/0"],
  ["no title", minimal({ info: {} }), /`info` needs/, "/info"],
  [
    "an unknown dialect",
    minimal({ jsonSchemaDialect: "http://json-schema.org/draft-07/schema#" }),
    /unknown JSON Schema dialect/,
    "/jsonSchemaDialect",
  ],
  [
    "an unknown $schema",
    withSchemas({ A: { $schema: "https://example.com/mine" } }),
    /unknown JSON Schema dialect/,
    "/components/schemas/A/$schema",
  ],
  [
    "a doubled $id",
    withSchemas({ A: { $id: "https://e.example/x" }, B: { $id: "https://e.example/x" } }),
    /doubled \$id/,
    "/components/schemas/B/$id",
  ],
  [
    "a doubled $anchor",
    withSchemas({ A: { $anchor: "x" }, B: { $anchor: "x" } }),
    /doubled \$anchor/,
    "/components/schemas/B/$anchor",
  ],
  [
    "a pattern that is no regular expression",
    withSchemas({ A: { properties: { b: { pattern: "([a-z" } } } }),
    /is no regular expression/,
    "/components/schemas/A/properties/b/pattern",
  ],
  [
    "a POSIX class, which JavaScript has not",
    withSchemas({ A: { pattern: "[[:alpha:]]" } }),
    /is no regular expression/,
    "/components/schemas/A/pattern",
  ],
  [
    "a keyword of the wrong type",
    withSchemas({ A: { properties: { b: { minLength: "3" } } } }),
    /not a valid schema: must be integer/,
    "/components/schemas/A/properties/b/minLength",
  ],
  [
    "a list under items, as before 2020-12",
    withSchemas({ A: { items: [{}] } }),
    /neither an object nor a boolean/,
    "/components/schemas/A/items",
  ],
  [
    "a boolean exclusiveMinimum, as in 3.0",
    withSchemas({ A: { exclusiveMinimum: true } }),
    /not a valid schema: must be number/,
    "/components/schemas/A/exclusiveMinimum",
  ],
  [
    "nullable, as in 3.0",
    withSchemas({ A: { nullable: true } }),
    /unknown schema keyword `nullable`/,
    "/components/schemas/A/nullable",
  ],
  [
    "a keyword with a typo",
    withSchemas({ A: { minLenght: 3 } }),
    /unknown schema keyword `minLenght`/,
    "/components/schemas/A/minLenght",
  ],
  ["an unknown type", withSchemas({ A: { type: "file" } }), /not a valid schema/, "/components/schemas/A/type"],
  [
    "an unknown format",
    withSchemas({ A: { format: "iban" } }),
    /unknown format "iban"/,
    "/components/schemas/A/format",
  ],
  [
    "a dynamic reference",
    withSchemas({ A: { $dynamicRef: "#x" } }),
    /\$dynamicRef/,
    "/components/schemas/A/$dynamicRef",
  ],
  ["a schema that is a list", withSchemas({ A: [] }), /neither an object nor a boolean/, "/components/schemas/A"],
  [
    "a reference that leads nowhere",
    withSchemas({ A: { $ref: "#/components/schemas/B" } }),
    /leads nowhere/,
    "/components/schemas/A/$ref",
  ],
  [
    "a reference to an unknown anchor",
    withSchemas({ A: { $ref: "#b" } }),
    /leads nowhere/,
    "/components/schemas/A/$ref",
  ],
  ["a reference to a file", withSchemas({ A: { $ref: "b.yaml" } }), /bundle it first/, "/components/schemas/A/$ref"],
  [
    "a schema that is only itself",
    withSchemas({ A: { $ref: "#/components/schemas/A" } }),
    /applies itself to the same value/,
    "/components/schemas/A",
  ],
  [
    "a schema that is itself in a union",
    withSchemas({ A: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/A" }] } }),
    /applies itself to the same value/,
    "/components/schemas/A",
  ],
  [
    "a response that leads to itself",
    withOperation({ responses: { 200: { $ref: "#/paths/~1a/get/responses/200" } } }),
    /leads back to itself/,
    "/paths/~1a/get/responses/200",
  ],
  [
    "a response in a file",
    withOperation({ responses: { 200: { $ref: "ok.yaml" } } }),
    /bundle it first/,
    "/paths/~1a/get/responses/200",
  ],
  ["a status that is none", withOperation({ responses: { ok: {} } }), /no status/, "/paths/~1a/get/responses/ok"],
  [
    "a media type that is none",
    withOperation({ responses: { 200: { content: { json: {} } } } }),
    /no media type/,
    "/paths/~1a/get/responses/200/content/json",
  ],
  [
    "a doubled operationId",
    minimal({
      paths: { "/a": { get: { operationId: "x", responses: {} } }, "/b": { get: { operationId: "x", responses: {} } } },
    }),
    /doubled operationId "x"/,
    "/paths/~1b/get",
  ],
  [
    "paths that cannot be told apart",
    minimal({ paths: { "/a/{x}": {}, "/a/{y}": {} } }),
    /cannot be told apart/,
    "/paths/~1a~1{y}",
  ],
  [
    "a path with one name twice",
    withOperation({ parameters: [{ name: "x", in: "path", required: true, schema: {} }] }, "/a/{x}/{x}"),
    /has \{x\} more than once/,
    "/paths/~1a~1{x}~1{x}",
  ],
  ["an unknown method", minimal({ paths: { "/a": { gett: {} } } }), /a path item has no `gett`/, "/paths/~1a/gett"],
  [
    "an unknown method of a webhook",
    minimal({ webhooks: { a: { query: {} } } }),
    /has no `query`/,
    "/webhooks/a/query",
  ],
  [
    "an unknown method of a path item that nothing uses",
    minimal({ components: { pathItems: { a: { gett: {} } } } }),
    /has no `gett`/,
    "/components/pathItems/a/gett",
  ],
  [
    "an unknown method in a callback",
    withOperation({ callbacks: { c: { "{$url}": { gett: {} } } } }),
    /has no `gett`/,
    "/paths/~1a/get/callbacks/c/{$url}/gett",
  ],
  [
    "a method beside a reference, which would hide it",
    minimal({ paths: { "/a": { $ref: "#/components/pathItems/a", get: {} } }, components: { pathItems: { a: {} } } }),
    /`get` beside `\$ref` is not supported/,
    "/paths/~1a/get",
  ],
  ...["parameters", "headers", "requestBodies", "responses", "callbacks", "pathItems", "examples", "links"].flatMap(
    (kind): (typeof refused)[number][] => [
      [
        `a reference to a file in ${kind} that nothing uses`,
        minimal({ components: { [kind]: { X: { $ref: "nowhere" } } } }),
        /bundle it first/,
        `/components/${kind}/X`,
      ],
      [
        `a reference that leads nowhere in ${kind} that nothing uses`,
        minimal({ components: { [kind]: { X: { $ref: `#/components/${kind}/Y` } } } }),
        /leads nowhere/,
        `/components/${kind}/X/$ref`,
      ],
      [
        `what is no object in ${kind} that nothing uses`,
        minimal({ components: { [kind]: { X: 1 } } }),
        /not an object/,
        `/components/${kind}/X`,
      ],
      [`${kind} that are no map`, minimal({ components: { [kind]: 1 } }), /./, `/components/${kind}`],
    ],
  ),
  [
    "a callback in a file",
    withOperation({ callbacks: { c: { $ref: "nowhere" } } }),
    /bundle it first/,
    "/paths/~1a/get/callbacks/c",
  ],
  [
    "a link that leads nowhere",
    withOperation({ responses: { 200: { links: { l: { $ref: "#/components/links/l" } } } } }),
    /leads nowhere/,
    "/paths/~1a/get/responses/200/links/l/$ref",
  ],
  [
    "a schema that only a reference out of the components leads to and that does not compile",
    withOperation({ parameters: [{ $ref: "#/x-parts/p" }] }, "/a", {
      "x-parts": { p: { name: "p", in: "query", schema: { minLength: "3" } } },
    }),
    /not a valid schema/,
    "/x-parts/p/schema/minLength",
  ],
  [
    "a mapping that leads nowhere",
    withSchemas({ A: { discriminator: { propertyName: "k", mapping: { a: "#/components/schemas/B" } } } }),
    /the mapping "#\/components\/schemas\/B" leads nowhere/,
    "/components/schemas/A/discriminator/mapping/a",
  ],
  [
    "a mapping to a name that no schema has",
    withSchemas({ A: { properties: { b: { discriminator: { propertyName: "k", mapping: { "x/y": "B" } } } } } }),
    /the mapping "B" leads out of the document/,
    "/components/schemas/A/properties/b/discriminator/mapping/x~1y",
  ],
  [
    "a mapping to no text",
    withSchemas({ A: { discriminator: { propertyName: "k", mapping: { a: {} } } } }),
    /by its name or a reference/,
    "/components/schemas/A/discriminator/mapping/a",
  ],
  [
    "a mapping that is no object",
    withSchemas({ A: { discriminator: { propertyName: "k", mapping: 1 } } }),
    /is no object/,
    "/components/schemas/A/discriminator/mapping",
  ],
  ["a path without its slash", minimal({ paths: { a: {} } }), /must start with a slash/, "/paths/a"],
  [
    "a path parameter that is not declared",
    withOperation({}, "/a/{x}"),
    /\{x\} is not declared/,
    "/paths/~1a~1{x}/get",
  ],
  [
    "a path parameter that is not in the path",
    withOperation({ parameters: [{ name: "y", in: "path", required: true, schema: {} }] }),
    /the path has no \{y\}/,
    "/paths/~1a/get/parameters/0",
  ],
  [
    "a path parameter that is not required",
    withOperation({ parameters: [{ name: "x", in: "path", schema: {} }] }, "/a/{x}"),
    /not `required: true`/,
    "/paths/~1a~1{x}/get/parameters/0",
  ],
  [
    "a parameter without a place",
    withOperation({ parameters: [{ name: "x", schema: {} }] }),
    /needs a `name` and `in`/,
    "/paths/~1a/get/parameters/0",
  ],
  [
    "a parameter without a schema",
    withOperation({ parameters: [{ name: "x", in: "query" }] }),
    /either a `schema` or/,
    "/paths/~1a/get/parameters/0",
  ],
  [
    "a doubled parameter",
    withOperation({
      parameters: [
        { name: "x", in: "query", schema: {} },
        { name: "x", in: "query", schema: {} },
      ],
    }),
    /doubled parameter/,
    "/paths/~1a/get/parameters/1",
  ],
  [
    "a style that its place has not",
    withOperation({ parameters: [{ name: "x", in: "header", style: "deepObject", schema: {} }] }),
    /cannot have the style/,
    "/paths/~1a/get/parameters/0/style",
  ],
  [
    "an unknown security scheme",
    withOperation({ security: [{ key: [] }] }),
    /unknown security scheme "key"/,
    "/paths/~1a/get/security/0",
  ],
  [
    "a security scheme of an unknown type",
    minimal({ components: { securitySchemes: { a: { type: "magic" } } } }),
    /unknown type of security scheme/,
    "/components/securitySchemes/a",
  ],
  [
    "an API key without a name",
    minimal({ components: { securitySchemes: { a: { type: "apiKey", in: "header" } } } }),
    /needs `in` and `name`/,
    "/components/securitySchemes/a",
  ],
  [
    "a schema in a callback that does not compile",
    withOperation({
      callbacks: {
        c: { "{$url}": { post: { requestBody: { content: { "application/json": { schema: { pattern: "(" } } } } } } },
      },
    }),
    /is no regular expression/,
    "/paths/~1a/get/callbacks/c/{$url}/post/requestBody/content/application~1json/schema/pattern",
  ],
  [
    "a schema of a webhook that does not compile",
    minimal({
      webhooks: { w: { post: { requestBody: { content: { "application/json": { schema: { pattern: "(" } } } } } } },
    }),
    /is no regular expression/,
    "/webhooks/w/post/requestBody/content/application~1json/schema/pattern",
  ],
];

describe("loadSpec refuses, with the place,", () => {
  it.each(refused.map(([name, document, reason, pointer]) => ({ name, document, reason, pointer })))(
    "$name",
    ({ document, reason, pointer }) => {
      expect(refusal(document)).toEqual({ reason: expect.stringMatching(reason), pointer });
    },
  );
});

describe("loadSpec accepts", () => {
  it.each([
    ["the 2020-12 dialect", { jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" }],
    ["the dialect of OpenAPI 3.1", { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" }],
    ["no dialect", { jsonSchemaDialect: undefined }],
  ])("%s, and checks under it", (_name, change) => {
    const { jsonSchemaDialect: _none, ...document } = fixtureDocument();
    const dialect = change.jsonSchemaDialect;
    const spec = loadSpec(dialect === undefined ? document : { ...document, jsonSchemaDialect: dialect });
    expect(brief(checkRequest(spec, request("POST /v1/bags", { json: { card: "1" } })))).toEqual([
      "request.body-schema /body/cvc",
    ]);
  });

  it("mappings by name, by pointer, by anchor and by $id", () => {
    const mapping = { a: "B", b: "#/components/schemas/B", c: "#b", d: "https://e.example/c", "e.f": "C.1" };
    const document = withSchemas({
      A: { discriminator: { propertyName: "k", mapping } },
      B: { $anchor: "b" },
      "C.1": { $id: "https://e.example/c" },
    });
    expect(loadSpec(document).schemas).toHaveLength(3);
  });

  it("extensions beside paths, path items, responses and callbacks, and references to what it reads anyway", () => {
    const odd = { "x-a": { $ref: "nowhere" }, "x-b": 1 };
    const item = { ...odd, summary: "", servers: [], post: { responses: { ...odd, 204: { description: "" } } } };
    const callbacks = {
      c: { ...odd, "{$url}": { $ref: "#/components/pathItems/Hook", description: "" } },
      d: { "{$url}": item },
    };
    const get = { ...odd, responses: {}, callbacks, parameters: [{ $ref: "#/components/parameters/P" }] };
    const parameters = {
      P: { name: "p", in: "query", schema: { type: "integer" } },
      Q: { $ref: "#/components/parameters/P" },
    };
    const components = {
      pathItems: { Hook: item },
      parameters,
      callbacks: { e: { $ref: "#/paths/~1a/get/callbacks/c" } },
    };
    const spec = loadSpec(minimal({ paths: { ...odd, "/a": { ...odd, get } }, components, webhooks: { "x-w": item } }));
    expect(spec.schemas.map(({ pointer }) => pointer)).toEqual(["/components/parameters/P/schema"]);
    expect(brief(checkRequest(spec, request("GET /a?p=x")))).toEqual(["request.parameter-schema /query/p"]);
  });

  it("formats and keywords that the caller knows", () => {
    const document = withSchemas({ A: { format: "iban", nullable: true } });
    expect(loadSpec(document, { formats: { iban: /^[A-Z]{2}\d{2}/ }, unknownKeywords: "ignore" }).schemas).toHaveLength(
      1,
    );
  });

  it("two documents with the same $id in one process, both checked", () => {
    const [first, second] = [fixtureSpec(), fixtureSpec()];
    for (const spec of [first, second]) {
      expect(brief(checkRequest(spec, request("POST /v1/bags", { json: {} })))).toEqual(["request.body-schema /body"]);
    }
  });

  it("a chain of references longer than any stack, and checks its end", () => {
    const length = 1500;
    const chain = Array.from({ length }, (_item, index) => [
      `S${index}`,
      {
        type: "object",
        properties: { next: { $ref: `#/components/schemas/S${(index + 1) % length}` }, n: { type: "integer" } },
      },
    ]);
    const requestBody = { content: { "application/json": { schema: { $ref: "#/components/schemas/S0" } } } };
    const paths = { "/a": { post: { requestBody, responses: {} } } };
    const spec = loadSpec(withSchemas(Object.fromEntries(chain), { paths }));
    const nested = (depth: number): object => (depth === 0 ? { n: "x" } : { next: nested(depth - 1) });
    const found = checkRequest(spec, request("POST /a", { json: nested(300) }));
    expect(brief(found)).toEqual([`request.body-schema /body${"/next".repeat(300)}/n`]);
  });

  it("schemas inside examples and extensions as what they are: values", () => {
    const document = withSchemas({
      A: { examples: [{ $ref: "nowhere", $id: "x" }], "x-a": { $id: "x" }, default: { $ref: "#/no" } },
    });
    expect(loadSpec(document).schemas).toHaveLength(1);
  });
});

describe("a loaded spec", () => {
  it("lists operations by id, with method and path where the document names none", () => {
    const spec = loadSpec(withOperation({}));
    expect([...spec.operations.keys()]).toEqual(["GET /a"]);
    expect(fixtureSpec().operations.get("getUser")).toMatchObject({ method: "GET", path: "/users/{id}" });
  });

  it("finds operations under the base paths of an operation's own servers", () => {
    const servers = [
      {
        url: "https://{region}.example/{stage}",
        variables: { region: { default: "eu" }, stage: { default: "a", enum: ["a", "b.c"] } },
      },
    ];
    const spec = loadSpec(withOperation({ servers }));
    const paths = ["/a/a", "/b.c/a", "/bxc/a", "/c/a", "/a"];
    expect(paths.filter((path) => checkRequest(spec, request(`GET ${path}`)).length === 0)).toEqual(["/a/a", "/b.c/a"]);
  });

  const server = (url: string, variables: Json): unknown => [{ url, variables }];
  const empty = { default: "" };
  const version = { default: "", enum: ["", "v1"] };

  it.each([
    ["an empty variable", server("https://x.example/{p}", { p: empty }), ["/a", "/v1/a"], ["//a", "/v1/v2/a"]],
    ["a list with an empty value", server("https://x.example/{p}", { p: version }), ["/a", "/v1/a"], ["//a", "/v2/a"]],
    ["an empty one before a segment", server("/{p}/api", { p: version }), ["/api/a", "/v1/api/a"], ["//api/a", "/a"]],
    ["an empty one after a segment", server("/api/{p}", { p: version }), ["/api/a", "/api/v1/a"], ["/api//a", "/a"]],
    ["an empty one within a segment", server("/api{p}", { p: version }), ["/api/a", "/apiv1/a"], ["/apiv2/a"]],
    ["two empty ones", server("/{p}/{q}{r}", { p: version, q: version, r: version }), ["/a", "/v1/v1v1/a"], ["//a"]],
    ["a value that ends with a slash", server("/{p}", { p: { default: "v1/", enum: ["v1/"] } }), ["/v1/a"], ["/v1//a"]],
    ["an empty URL", server("{p}", { p: empty }), ["/a"], ["//a"]],
    [
      "signs that a URL cannot hold",
      server("/straße {p}", { p: { default: "ä", enum: ["ä"] } }),
      ["/straße ä/a", "/stra%C3%9Fe%20%c3%a4/a"],
      ["/a"],
    ],
  ])("reads the base path of servers with %s", (_name, servers, right, wrong) => {
    const spec = loadSpec(withOperation({ servers }));
    const fits = (path: string): boolean => checkRequest(spec, request(`GET ${path}`)).length === 0;
    expect([...right, ...wrong].filter(fits)).toEqual(right);
    const made = [...spec.operations.values()].flatMap((operation) => positives(spec, operation));
    expect(made.filter(({ request: sent }) => !fits(sent.url))).toEqual([]);
    expect(made).not.toEqual([]);
  });

  it.each([
    ["/straße/{ä}", ["/straße/ö", "/stra%C3%9Fe/%c3%b6", "https://x.example/straße/%C3%B6?q=1"]],
    ["/a|b [c]", ["/a|b%20[c]", "/a%7Cb%20%5Bc%5D", "/a%7cb [c]"]],
    ["/a%20b", ["/a b", "/a%20b"]],
    ["/50%", ["/50%25"]],
  ])("finds %s however it is percent-encoded", (path, urls) => {
    const parameters = path.includes("{") ? [{ name: "ä", in: "path", required: true, schema: { const: "ö" } }] : [];
    const spec = loadSpec(withOperation({ parameters: [...parameters, { name: "q", in: "query", schema: {} }] }, path));
    expect(urls.map((url) => brief(checkRequest(spec, request(`GET ${url}`))))).toEqual(urls.map(() => []));
  });

  it("takes half a character for what it is: another path", () => {
    const spec = loadSpec(withOperation({}, "/\u{1F600}"));
    expect(brief(checkRequest(spec, request("GET /\uD83D")))).toEqual(["request.undocumented-path /path"]);
  });
});
