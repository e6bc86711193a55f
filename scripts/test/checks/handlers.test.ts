import { getResponse, type HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { createHandlers, type Route } from "../../generate/helpers/msw.ts";

/** As the golden file `msw.txt` has them. */
const routes: Readonly<Record<string, Route>> = {
  uploadDocument: {
    method: "post",
    path: "/documents",
    answers: { 201: ["application/json"], 429: ["application/json", { "Retry-After": "30" }] },
  },
  updateUser: { method: "put", path: "/users/me", answers: { 204: [null], 404: ["application/problem+json"] } },
  getMe: { method: "get", path: "/users/me", answers: { 200: ["application/json"] } },
  getUser: { method: "get", path: "/users/:id", answers: { 404: ["application/json"], 200: ["application/json"] } },
  lockUser: { method: "post", path: "/users/:id\\:lock/", answers: { 200: ["text/plain"] } },
};
const examples = {
  uploadDocument: { 201: {}, 429: { tooMany: { message: "Wait." } } },
  updateUser: { 204: {}, 404: { unknown: { message: "Unknown." } } },
  getMe: { 200: { me: "Ann" } },
  getUser: { 200: { ann: { id: 1 }, bob: { id: 2 } }, 404: {} },
  lockUser: { 200: { example: "locked" } },
};
const servers = { sandbox: "http://127.0.0.1:4199", own: "https://{host}" };
const make = (options: Parameters<typeof createHandlers>[3] = {}): HttpHandler[] =>
  createHandlers(routes, examples, servers, options);

async function ask(handlers: HttpHandler[], method: string, url: string): Promise<unknown[] | undefined> {
  const response = await getResponse(handlers, new Request(url, { method }));
  return response && [response.status, response.headers.get("content-type"), await response.text()];
}

describe("handlers", () => {
  const host = "https://any.example";
  const cases: ReadonlyArray<{
    given: string;
    request: readonly [string, string];
    want: readonly unknown[] | undefined;
  }> = [
    { given: "JSON", request: ["GET", "/users/7?x=1"], want: [200, "application/json", '{"id":1}'] },
    { given: "JSON that is a text", request: ["GET", "/users/me"], want: [200, "application/json", '"Ann"'] },
    { given: "text", request: ["POST", "/users/a%2Fb:lock/"], want: [200, "text/plain", "locked"] },
    { given: "no body", request: ["PUT", "/users/me"], want: [204, null, ""] },
    { given: "a body without an example", request: ["POST", "/documents"], want: [201, "application/json", ""] },
    { given: "nothing for another path", request: ["GET", "/users/7/8"], want: undefined },
    { given: "nothing for another method", request: ["DELETE", "/users/7"], want: undefined },
  ];

  it.each(cases)("answer with $given", async ({ request: [method, path], want }) => {
    expect(await ask(make(), method, host + path)).toEqual(want);
  });

  it("give the status and the example that are preferred, with the documented headers", async () => {
    const prefer = { getUser: { status: 200, example: "bob" }, uploadDocument: { status: 429 } };
    expect(await ask(make({ prefer }), "GET", `${host}/users/7`)).toEqual([200, "application/json", '{"id":2}']);
    const response = await getResponse(make({ prefer }), new Request(`${host}/documents`, { method: "POST" }));
    expect([response?.status, response?.headers.get("retry-after")]).toEqual([429, "30"]);
  });

  it("answer one server by its name or address, and only some operations", async () => {
    expect(await ask(make({ baseUrl: "sandbox" }), "GET", "http://127.0.0.1:4199/users/7")).toHaveLength(3);
    expect(await ask(make({ baseUrl: "sandbox" }), "GET", `${host}/users/7`)).toBeUndefined();
    expect(await ask(make({ baseUrl: `${host}/` }), "GET", `${host}/users/7`)).toHaveLength(3);
    expect(make({ operations: ["getMe", "getUser"] })).toHaveLength(2);
  });

  it.each([
    {
      given: "a status",
      options: { prefer: { getUser: { status: 418 } } },
      want: /^getUser documents no 418; it has 200 ann bob, 404$/,
    },
    {
      given: "an example",
      options: { prefer: { getUser: { status: 200, example: "eve" } } },
      want: /^getUser documents no 200 eve/,
    },
    { given: "an open server", options: { baseUrl: "own" }, want: /^baseUrl: https:\/\/\{host\} is to be filled in/ },
  ])("refuse $given that is not documented", ({ options, want }) => {
    expect(() => make(options)).toThrow(want);
  });
});
