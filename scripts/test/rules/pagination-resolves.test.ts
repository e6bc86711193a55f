import { expect, test } from "vitest";
import { description, lintFiles, OPERATION } from "./lint-files.ts";

const query = (name: string): object => ({ name, in: "query", schema: { type: "integer" } });
const page = {
  type: "object",
  allOf: [{ type: "object", properties: { totalPages: { type: "integer" } } }],
  properties: {
    data: { type: "array", items: {} },
    meta: { type: "object", properties: { total: { type: "integer" } } },
  },
};
const byPage = {
  style: "page",
  page: { query: "page" },
  size: { query: "perPage" },
  items: "/data",
  "total-pages": "/totalPages",
};
const byOffset = {
  style: "offset",
  offset: { query: "page" },
  limit: { query: "perPage" },
  items: "/data",
  total: "/meta/total",
};

const lintPagination = (pagination: object): ReturnType<typeof lintFiles> =>
  lintFiles("pagination-resolves", {
    "openapi.yaml": description({
      parameters: [query("page"), { $ref: "parameters/perPage.yaml" }],
      responses: {
        "200": { description: "A page", content: { "application/json": { schema: { $ref: "schemas/Page.yaml" } } } },
      },
      operation: { "x-pagination": pagination },
    }),
    "parameters/perPage.yaml": query("perPage"),
    "schemas/Page.yaml": page,
  });

test.each([byPage, byOffset])("accepts %o", async (pagination) => {
  expect(await lintPagination(pagination)).toEqual([]);
});

test("accepts a parameter of the path", async () => {
  const document = description({
    responses: { "200": { description: "", content: { "application/json": { schema: page } } } },
    operation: { "x-pagination": byPage },
  });
  const shared = {
    paths: {
      "/things": {
        parameters: [query("page"), query("perPage")],
        ...(document.paths as Record<string, object>)["/things"],
      },
    },
  };
  expect(await lintFiles("pagination-resolves", { "openapi.yaml": { ...document, ...shared } })).toEqual([]);
});

test.each([
  ["an unknown style", { style: "pages" }, "/style", 'Did you mean "page"?'],
  ["an unknown parameter, and names the nearest", { size: { query: "perpage" } }, "/size", 'Did you mean "perPage"?'],
  ["a parameter of another place", { size: { header: "perPage" } }, "/size", "no header parameter"],
  ["a missing parameter", { size: undefined }, "", "`size` names one parameter"],
  ["missing items", { items: undefined }, "", "`items` is missing"],
  ["items that are nowhere", { items: "/customers" }, "/items", "nothing at /customers"],
  ["items that are no array", { items: "/meta" }, "/items", "no array"],
  ["a total that is nowhere", { "total-pages": "/meta/pages" }, "/total-pages", "nothing at /meta/pages"],
  ["a member of another style", { offset: { query: "page" } }, "/offset", "no member `offset`"],
])("reports %s", async (_, change, place, message) => {
  expect(await lintPagination({ ...byPage, ...change })).toEqual([
    { at: `${OPERATION}/x-pagination${place}`, message: expect.stringContaining(message) },
  ]);
});
