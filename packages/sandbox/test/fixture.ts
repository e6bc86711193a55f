import type { Sandbox, SandboxOptions } from "../src/index.ts";
import { startSandbox } from "../src/index.ts";

const json = (schema: object, examples: Record<string, unknown>) => ({
  "application/json": {
    schema,
    examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
  },
});

const response = (schema: object, examples: Record<string, unknown>) => ({
  description: "An answer",
  content: json(schema, examples),
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const item = { id: "i1", name: "Lamp", price: "19.99" };

const unauthorized = response(ref("Error"), {
  missingToken: { error: "No token was sent" },
  invalidToken: { error: "The token is invalid" },
});

/** A small shop, written for these tests: one operation for each thing a sandbox has to get right. */
export const shop = {
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Shop", version: "1.0.0" },
  servers: [
    { url: "http://127.0.0.1:4999/v1" },
    { url: "https://{host}/v1", variables: { host: { default: "shop" } } },
  ],
  security: [{ bearer: [] }],
  paths: {
    "/items": {
      get: {
        operationId: "listItems",
        security: [],
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } }, explode: false },
        ],
        responses: {
          "200": {
            ...response({ type: "array", items: ref("Item") }, { two: [item, { ...item, id: "i2" }], none: [] }),
            headers: { "X-Total": { required: true, schema: { type: "integer" }, example: 2 } },
          },
          "400": response(ref("Error"), { badTags: { error: "tags is wrong" }, badLimit: { error: "limit is wrong" } }),
        },
      },
      post: {
        operationId: "createItem",
        requestBody: { required: true, content: json(ref("NewItem"), { lamp: { name: "Lamp", price: "19.99" } }) },
        responses: {
          "201": response(ref("Item"), { created: item, free: { ...item, price: "0.00" } }),
          "400": response(ref("Error"), {
            missingName: { error: "name is missing" },
            badPrice: { error: "price is not a number" },
          }),
          "401": unauthorized,
          "409": response(ref("Error"), { taken: { error: "There is one" } }),
          "4XX": response(ref("Error"), { other: { error: "Something else" } }),
        },
      },
    },
    "/items/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", pattern: "^i\\d+$" } }],
      get: {
        operationId: "getItem",
        security: [{ bearer: [] }, { key: [] }],
        responses: {
          "200": response(ref("Item"), { found: item }),
          "401": unauthorized,
          "404": response(ref("Error"), { notFound: { error: "No such item" } }),
        },
      },
      put: {
        operationId: "replaceItem",
        requestBody: {
          required: true,
          content: { "application/merge-patch+json": { schema: ref("NewItem"), examples: { a: { value: {} } } } },
        },
        responses: { "200": response(ref("Item"), { replaced: item }) },
      },
      delete: { operationId: "deleteItem", responses: { "204": { description: "Gone" } } },
    },
    "/items/latest": {
      get: {
        operationId: "latestItem",
        security: [],
        responses: { "200": response(ref("Item"), { latest: { ...item, name: "Latest" } }) },
      },
    },
    "/checks": {
      post: {
        operationId: "check",
        security: [{ key: [] }],
        requestBody: {
          content: json({ type: "array", prefixItems: [{ type: "integer" }], items: false }, { one: [1] }),
        },
        responses: {
          "200": response({ type: "object" }, { fine: {} }),
          "403": response(ref("Error"), {
            emailInUse: { error: "The e-mail address is in use" },
            notLoggedIn: { error: "Please log in" },
          }),
          "422": response(ref("Error"), { unprocessable: { error: "Cannot be processed" } }),
        },
      },
    },
    "/bare": {
      post: {
        operationId: "bare",
        security: [{ key: [] }, { basic: [], session: [] }],
        parameters: [{ name: "mode", in: "cookie", schema: { type: "string", enum: ["a", "b"] } }],
        requestBody: {
          required: true,
          content: json(
            { type: "object", required: ["n"], unevaluatedProperties: false, properties: { n: { type: "integer" } } },
            { n: { n: 1 } },
          ),
        },
        responses: { "200": { description: "No body" }, "403": response(ref("Error"), { taken: { error: "In use" } }) },
      },
    },
    "/page": {
      get: {
        operationId: "page",
        security: [],
        responses: {
          "200": {
            description: "A page",
            content: {
              "text/html": { schema: { type: "string" }, examples: { html: { value: "<p>hi</p>" } } },
              "application/json": { schema: { type: "object" }, examples: { object: { value: { hi: true } } } },
            },
          },
          "404": { description: "Nothing", content: { "text/plain": { examples: { gone: { value: "gone" } } } } },
        },
      },
    },
    "/broken": {
      get: {
        operationId: "broken",
        security: [],
        responses: { "200": response(ref("Item"), { wrong: { id: 5, name: "Lamp", price: "1.00" }, right: item }) },
      },
    },
    "/generated": {
      get: {
        operationId: "generated",
        security: [],
        responses: {
          "200": { description: "An item", content: { "application/json": { schema: ref("Item") } } },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
      key: { type: "apiKey", in: "header", name: "X-API-KEY" },
      session: { type: "apiKey", in: "cookie", name: "sid" },
    },
    schemas: {
      Error: { type: "object", required: ["error"], properties: { error: { type: "string" } } },
      Item: {
        type: "object",
        required: ["id", "name", "price"],
        properties: { id: { type: "string" }, name: { type: "string" }, price: ref("Price") },
      },
      NewItem: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, price: ref("Price"), size: { type: ["string", "null"] } },
        if: { properties: { name: { const: "Shirt" } }, required: ["name"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ["size"] },
      },
      Price: { type: "string", pattern: "^\\d+\\.\\d\\d$" },
    },
  },
};

/** A valid body of `createItem`. */
export const lamp: string = JSON.stringify({ name: "Lamp", price: "19.99" });

/** What a sandbox answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Sends a request to a sandbox; `json` sets the content type and a bearer token goes along unless one is given. */
export async function call(
  sandbox: Sandbox,
  path: string,
  init: RequestInit & { json?: string } = {},
): Promise<Answered> {
  const headers = new Headers(init.headers);
  if (!headers.has("authorization")) {
    headers.set("authorization", "Bearer any");
  }
  if (init.json !== undefined) {
    headers.set("content-type", "application/json");
  }
  const request = {
    method: init.json === undefined ? "GET" : "POST",
    ...init,
    headers,
    ...(init.json === undefined ? {} : { body: init.json }),
  };
  const answer = await fetch(sandbox.url + path, request);
  const text = await answer.text();
  const isJson = (answer.headers.get("content-type") ?? "").includes("json");
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body: isJson && text !== "" ? JSON.parse(text) : undefined,
  };
}

/** Starts a sandbox of the shop on any free port. */
export function startShop(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  return startSandbox({ spec: shop, ...options });
}
