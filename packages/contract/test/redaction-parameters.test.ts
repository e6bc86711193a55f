import { describe, expect, it } from "vitest";
import { loadSpec, type RecordedRequest } from "../src/index.ts";
import { createRedactor, writeRecording } from "../src/recorder.ts";

const token = "Zebra-Quilt";
const user = {
  type: "object",
  properties: { name: { type: "string" }, pin: { type: "string", "x-sensitive": "secret" } },
};
const json = { content: { "application/json": { schema: user } } };

function written(parameter: object, path: string, draft: Partial<RecordedRequest> = {}, requestBody?: object): string {
  const spec = loadSpec({
    openapi: "3.1.1",
    info: { title: "Users", version: "1" },
    paths: {
      [parameter && "in" in parameter && parameter.in === "path" ? "/a/{user}" : "/a"]: {
        post: {
          operationId: "a",
          parameters: "in" in parameter ? [{ name: "user", required: true, ...parameter }] : [],
          ...(requestBody && { requestBody }),
          responses: { 204: { description: "Done." } },
        },
      },
    },
  });
  const request = { method: "POST", url: `http://127.0.0.1${path}`, headers: {}, ...draft };
  return writeRecording(createRedactor(spec, { undocumented: "keep" })({ request }));
}

describe("a sensitive property of a value that is written in one piece", () => {
  const cases: [title: string, parameter: object, path: string, headers?: RecordedRequest["headers"]][] = [
    ["a query without explode", { in: "query", schema: user, explode: false }, `/a?user=name,jd,pin,${token}`],
    ["a deep object", { in: "query", schema: user, style: "deepObject" }, `/a?user[pin]=${token}`],
    ["an exploded query", { in: "query", schema: user }, `/a?pin=${token}`],
    ["JSON in the query", { in: "query", ...json }, `/a?user=${encodeURIComponent(JSON.stringify({ pin: token }))}`],
    ["a path", { in: "path", schema: user }, `/a/pin,${token}`],
    ["JSON in the path", { in: "path", ...json }, `/a/${encodeURIComponent(JSON.stringify({ pin: token }))}`],
    ["a header", { in: "header", schema: user }, "/a", { user: `pin,${token}` }],
    ["JSON in a header", { in: "header", ...json }, "/a", { user: JSON.stringify({ pin: token }) }],
  ];

  it.each(cases.map(([title, ...one]) => ({ title, one })))("is not written: $title", ({ one }) => {
    const [parameter, path, headers = {}] = one;
    expect(written(parameter, path, { headers })).not.toContain(token);
  });

  it("is not written: a form field without explode", () => {
    const schema = { type: "object", properties: { user, note: { type: "string" } } };
    const form = { schema, encoding: { user: { style: "form", explode: false } } };
    const type = "application/x-www-form-urlencoded";
    const body = new TextEncoder().encode(`note=kept&user=pin,${token}`);
    const text = written({}, "/a", { headers: { "content-type": type }, body }, { content: { [type]: form } });
    expect(text).not.toContain(token);
    expect(text).toContain("note=kept");
  });
});
