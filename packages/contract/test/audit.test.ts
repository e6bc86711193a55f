import { describe, expect, it } from "vitest";
import { checkExchange, loadSpec, type Spec } from "../src/index.ts";
import { checkRecording, judgeRecording } from "../src/stream.ts";
import { brief, exchange, request, response } from "./fixture/messages.ts";
import { briefly, eventsOf, getMe, ndjson, source } from "./fixture/recordings.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const content = (schema: object): object => ({ content: { "application/json": { schema } } });

interface Options {
  readonly type?: string;
  readonly encoding?: object;
  readonly components?: object;
  readonly servers?: readonly object[];
}

/** A spec with one operation, `POST /a`, whose request body and answer have the schema. */
function specOf(schema: object, { type = "application/json", encoding, ...more }: Options = {}): Spec {
  return loadSpec({
    openapi: "3.1.1",
    info: { title: "A", version: "1" },
    paths: {
      "/a": {
        post: {
          operationId: "a",
          requestBody: { content: { [type]: { schema, ...(encoding && { encoding }) } } },
          responses: { 200: { description: "Fine.", ...content(schema) } },
        },
      },
    },
    ...more,
  });
}

const tree = specOf(
  { $ref: "#/components/schemas/Tree" },
  {
    components: {
      schemas: {
        Tree: {
          properties: { a: { $ref: "#/components/schemas/Tree" } },
          items: { $ref: "#/components/schemas/Tree" },
        },
      },
    },
  },
);
const fine = { headers: { "content-type": "application/json" } };

function answer(body: string): ReturnType<typeof exchange> {
  return exchange(request("POST /a", { json: {} }), response(200, { ...fine, body }));
}

const nested = (depth: number, value = "1"): string => "[".repeat(depth) + value + "]".repeat(depth);

const inexact = `response.inexact-number /body${"/0".repeat(200)}`;
const tooDeep = "cannot be judged: it is nested more than 200 levels deep";

describe("deeply nested bodies", () => {
  it.each([
    ["200 lists", nested(200), []],
    ["200 objects", '{"a":'.repeat(200) + 1 + "}".repeat(200), []],
    ["200 lists around a long number", nested(200, "12345678901234567891"), [inexact]],
    ["201 lists", nested(201), ["response.malformed-body /body"]],
    ["20,000 lists", nested(20_000), ["response.malformed-body /body"]],
    ["20,000 objects", '{"a":'.repeat(20_000) + 1 + "}".repeat(20_000), ["response.malformed-body /body"]],
    ["brackets in a text", JSON.stringify(nested(20_000)), []],
    ["brackets behind quotes in a text", JSON.stringify(`\\"\\${nested(20_000)}\\`), []],
    ["nesting behind a text with a backslash at its end", `["\\\\",${nested(200)}]`, ["response.malformed-body /body"]],
    ["5,000 lists beside each other", `[${Array(5000).fill("[]").join()}]`, []],
  ])("are judged up to 200 levels: %s", (_, body, expected) => {
    const findings = checkExchange(tree, answer(body));
    expect(brief(findings)).toEqual(expected);
    expect(findings.every(({ rule, message }) => !rule.endsWith("malformed-body") || message === tooDeep)).toBe(true);
  });

  it("are judged up to 200 levels by a schema of compositions, too", () => {
    const self = { $ref: "#/components/schemas/Tree" };
    const Tree = {
      type: "object",
      allOf: [{ anyOf: [{ properties: { a: self } }, { required: ["b"], properties: { c: self } }] }],
      unevaluatedProperties: false,
    };
    const spec = specOf(self, { components: { schemas: { Tree } } });
    const body = (value: string): string => '{"a":'.repeat(199) + value + "}".repeat(199);
    expect(checkExchange(spec, answer(body("{}")))).toEqual([]);
    expect(brief(checkExchange(spec, answer(body('"x"'))))).toContain(`response.body-schema /body${"/a".repeat(199)}`);
  });

  it("do not keep the lines around them from being judged", async () => {
    const lines = [answer("{}"), answer(nested(20_000)), answer("{")];
    const check = checkRecording(tree, source("a.ndjson", ndjson(lines)));
    expect(briefly(await eventsOf(check))).toEqual([
      "2 response.malformed-body /body",
      "3 response.malformed-body /body",
    ]);
    expect(check.summary()).toMatchObject({ matched: 3, problems: [] });
  });
});

describe("an exchange that breaks its check", () => {
  it("is a problem with its place, and the others are judged", async () => {
    const spec = fixtureSpec();
    const breaking: Spec = {
      ...spec,
      validators: {
        ...spec.validators,
        errors: (node, direction, value) => {
          if (JSON.stringify(value)?.includes("secret")) {
            throw new RangeError("secret");
          }
          return spec.validators.errors(node, direction, value);
        },
      },
    };
    const lines = [getMe(), getMe({ nickname: "secret" }), getMe({ age: 3 })];
    const check = checkRecording(breaking, source("a.ndjson", ndjson(lines)));
    expect(briefly(await eventsOf(check))).toEqual([
      "2 cannot be checked: RangeError",
      "3 response.body-schema /body/age",
    ]);
    expect(check.summary()).toMatchObject({ problems: [{ file: "a.ndjson", line: 2 }], sources: [{ problems: 1 }] });
    expect(judgeRecording(check.summary()).verdict).toBe("broken");
  });
});

describe("names that every object inherits something under", () => {
  const schema = { type: "object", required: ["a"], properties: { a: { type: "integer" } } };
  const part = (name: string): string =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\ncontent-type: application/json\r\n\r\n{"a":1}\r\n--b--\r\n`;
  const encoding = { ["__proto__"]: { contentType: "application/json" } };

  it.each([
    ["a part of a multipart body", "multipart/form-data", "multipart/form-data; boundary=b", part("__proto__")],
    ["a field of a form", "application/x-www-form-urlencoded", undefined, `__proto__=${encodeURIComponent('{"a":1}')}`],
  ])("fake no properties: %s", (_, type, header = type, body) => {
    const sent = request("POST /a", { headers: { "content-type": header }, body });
    const found = checkExchange(specOf(schema, { type, encoding }), { request: sent });
    expect(brief(found)).toEqual(["request.body-schema /body/a", "request.undocumented-field /body/__proto__"]);
  });
});
