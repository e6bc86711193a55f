import { expect, test } from "vitest";
import { emitOperations } from "../generate/emit-operations.ts";
import type { OpenApiDocument, Parameter, SecurityScheme } from "../generate/openapi-document.ts";

const documentOf = (
  parameters: readonly Parameter[],
  securitySchemes: Readonly<Record<string, SecurityScheme>> = {},
  mediaTypes: readonly string[] = ["application/json"],
): OpenApiDocument => ({
  openapi: "3.1.1",
  info: { title: "Shop", version: "1" },
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        parameters,
        responses: Object.fromEntries(
          mediaTypes.map((mediaType, index) => [200 + index, { description: "", content: { [mediaType]: {} } }]),
        ),
      },
    },
  },
  components: { securitySchemes },
});

const query = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...more,
});

const styled = 'import { writeStyled } from "@railspec/runtime/styles";';

test.each<readonly [title: string, parameter: Parameter]>([
  ["a list in another style", query("ids", { schema: { type: "array" }, explode: false })],
  ["an object in deepObject style", query("filter", { schema: { type: "object" }, style: "deepObject" })],
  ["an object in form style", query("filter", { schema: { type: ["object", "null"] } })],
  ["a value of any type", query("any", { schema: {} })],
])("%s brings the writer of styles", (_, parameter) => {
  const text = emitOperations("shop", documentOf([query("page"), parameter]));

  expect(text).toContain(styled);
  expect(text).toContain("  writeStyled,\n");
});

test("single values and lists in form style with explode do without it", () => {
  const plain = [
    query("page", { schema: { type: "integer" } }),
    query("tags", { schema: { type: "array" }, style: "form" }),
    query("uid", { in: "path", style: "simple" }),
  ];

  expect(emitOperations("shop", documentOf(plain))).not.toMatch(/writeStyled|styles/);
});

test("a security scheme becomes the place of its secret", () => {
  const text = emitOperations(
    "shop",
    documentOf([], {
      token: { type: "http", scheme: "bearer" },
      login: { type: "http", scheme: "Basic" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      session: { type: "apiKey", in: "cookie", name: "sid" },
      code: { type: "apiKey", in: "query", name: "code" },
    }),
  );

  for (const row of [
    'token: { header: "authorization", prefix: "Bearer " }',
    'login: { header: "authorization", prefix: "Basic " }',
    'key: { header: "X-Key" }',
    'session: { header: "cookie", prefix: "sid=" }',
    'code: { query: "code" }',
  ]) {
    expect(text).toContain(row);
  }
});

test.each<readonly [mediaTypes: readonly string[], row: string | undefined]>([
  [["application/json", "application/json"], undefined],
  [["application/json", "text/csv"], 'accept: "application/json,text/csv"'],
  [[], 'accept: "*/*"'],
])("of %j the accept header says what is not the default", (mediaTypes, row) => {
  const text = emitOperations("shop", documentOf([], {}, mediaTypes));

  expect(/accept: "[^"]*"/.exec(text)?.[0]).toBe(row);
});

test("schemas and inline answers become types of their own name", () => {
  const document = documentOf([]);
  const withSchemas: OpenApiDocument = {
    ...document,
    paths: {
      "/orders": {
        get: {
          operationId: "listOrders",
          responses: { "500": { description: "", content: { "application/json": { schema: { oneOf: [] } } } } },
        },
      },
    },
    components: { schemas: { Order: { type: "object" }, Code: { type: "string" } } },
  };
  const text = emitOperations("shop", withSchemas);

  expect(text).toContain('export interface Order extends Schema<"Order"> {}');
  expect(text).toContain('export type Code = Schema<"Code">;');
  expect(text).toContain("Failure<500, ListOrders500> | Undocumented");
  for (const name of ["Schema", "ListOrders500"]) {
    const taken = { ...withSchemas, components: { schemas: { [name]: { type: "object" } } } };
    expect(() => emitOperations("shop", taken)).toThrow(name);
  }
});
