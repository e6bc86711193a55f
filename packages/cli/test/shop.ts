import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeRecording } from "@railspec/contract/recorder";
import { afterAll } from "vitest";

/** A folder that goes when the tests of the file end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "railspec-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const item = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "integer" },
    name: { type: "string" },
    color: { type: "string", enum: ["red", "green"] },
  },
};

const json = (schema: object, value: unknown) => ({
  "application/json": { schema, examples: { one: { value } } },
});

/** A shop: `getItem` reads with a token, `addItem` creates, `listItems` is public. */
export const shop = {
  openapi: "3.1.1",
  info: { title: "Shop", version: "1.0.0" },
  servers: [{ url: "http://127.0.0.1:0" }],
  components: {
    securitySchemes: { token: { type: "http", scheme: "bearer" }, login: { type: "http", scheme: "basic" } },
  },
  paths: {
    "/items": {
      get: {
        operationId: "listItems",
        parameters: [{ name: "page", in: "query", schema: { type: "integer" }, example: 1 }],
        responses: {
          200: { description: "Items", content: json({ type: "array", items: item }, [{ id: 1, name: "Cup" }]) },
          400: { description: "Refused" },
        },
      },
      post: {
        operationId: "addItem",
        requestBody: { required: true, content: json(item, { id: 2, name: "Jug" }) },
        responses: { 201: { description: "Added" }, 400: { description: "Refused" } },
      },
    },
    "/items/{id}": {
      get: {
        operationId: "getItem",
        security: [{ token: [] }, { login: [] }],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" }, example: 1 }],
        responses: {
          200: { description: "Item", content: json(item, { id: 1, name: "Cup" }) },
          400: { description: "Refused" },
          401: { description: "Who are you" },
        },
      },
    },
  },
};

/** Another document with one operation. */
export const bank = {
  openapi: "3.1.1",
  info: { title: "Bank", version: "2.0.0" },
  paths: { "/rates": { get: { operationId: "listRates", responses: { 204: { description: "None today" } } } } },
};

/** The shop with its items described once, so that operations share the description. */
export function sharedShop(): object {
  const text = JSON.stringify(shop).replaceAll(JSON.stringify(item), '{"$ref":"#/components/schemas/Item"}');
  return { ...JSON.parse(text), components: { ...shop.components, schemas: { Item: item } } };
}

/** Writes a document, one key a line. @returns its path */
export function writeDocument(folder: string, name: string, document: unknown): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(document, null, 2));
  return path;
}

/** A line of a recording: a call without a body, answered with JSON. */
export function line(path: string, status: number, answer?: unknown): string {
  const body = answer === undefined ? undefined : new TextEncoder().encode(JSON.stringify(answer));
  return writeRecording({
    request: { method: "GET", url: `https://shop.example${path}`, headers: { authorization: "Bearer REDACTED" } },
    response: {
      status,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      ...(body && { body }),
    },
  });
}

/** Lines of a recording that keep the contract of the shop. */
export const cleanLines: readonly string[] = [
  line("/items?page=1", 200, [{ id: 1, name: "Cup" }]),
  line("/items/1", 200, { id: 1, name: "Cup", color: "red" }),
];

/** Lines that break it: an undocumented status, a missing field, a new color, an undocumented field. */
export const driftingLines: readonly string[] = [
  line("/items/1", 418),
  line("/items/1", 200, { id: 1 }),
  line("/items/1", 200, { id: 1, name: "Cup", color: "blue" }),
  line("/items/1", 200, { id: 1, name: "Cup", weight: 5 }),
];
