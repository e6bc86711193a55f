import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { checkExchange, createDriftRun, loadSpec, positives, type Spec, SpecError } from "../src/index.ts";
import { reportGithub, reportMarkdown, reportTerminal } from "../src/report.ts";
import {
  checkRecording,
  judgeRecording,
  mergeSummaries,
  type RecordingSummary,
  readSummary,
  writeSummary,
} from "../src/stream.ts";
import { describeContract } from "../src/vitest.ts";
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

const inexact = `response.inexact-number /body${"/0".repeat(320)}`;
const tooDeep = "cannot be judged: it is nested more than 320 levels deep";

describe("deeply nested bodies", () => {
  it.each([
    ["320 lists", nested(320), []],
    ["320 objects", '{"a":'.repeat(320) + 1 + "}".repeat(320), []],
    ["320 lists around a long number", nested(320, "12345678901234567891"), [inexact]],
    ["321 lists", nested(321), ["response.malformed-body /body"]],
    ["20,000 lists", nested(20_000), ["response.malformed-body /body"]],
    ["20,000 objects", '{"a":'.repeat(20_000) + 1 + "}".repeat(20_000), ["response.malformed-body /body"]],
    ["brackets in a text", JSON.stringify(nested(20_000)), []],
    ["brackets behind quotes in a text", JSON.stringify(`\\"\\${nested(20_000)}\\`), []],
    ["nesting behind a text with a backslash at its end", `["\\\\",${nested(320)}]`, ["response.malformed-body /body"]],
    ["5,000 lists beside each other", `[${Array(5000).fill("[]").join()}]`, []],
  ])("are judged up to 320 levels: %s", (_, body, expected) => {
    const findings = checkExchange(tree, answer(body));
    expect(brief(findings)).toEqual(expected);
    expect(findings.every(({ rule, message }) => !rule.endsWith("malformed-body") || message === tooDeep)).toBe(true);
  });

  it("are judged up to 320 levels by a schema of compositions, too", { timeout: 60_000 }, () => {
    const self = { $ref: "#/components/schemas/Tree" };
    const Tree = {
      type: "object",
      allOf: [{ anyOf: [{ properties: { a: self } }, { required: ["b"], properties: { c: self } }] }],
      unevaluatedProperties: false,
    };
    const spec = specOf(self, { components: { schemas: { Tree } } });
    const body = (value: string): string => '{"a":'.repeat(319) + value + "}".repeat(319);
    expect(checkExchange(spec, answer(body("{}")))).toEqual([]);
    expect(brief(checkExchange(spec, answer(body('"x"'))))).toContain(`response.body-schema /body${"/a".repeat(319)}`);
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

interface Stored {
  readonly sent?: object;
  readonly content?: object;
  readonly status?: number;
}

const json = [{ name: "content-type", value: "application/json" }];

/** A HAR file with entries of `POST /a`. */
function har(...entries: readonly Stored[]): string {
  const written = entries.map(({ sent = {}, content: stored = {}, status = 200 }) => ({
    request: { method: "POST", url: "/a", headers: json, ...sent },
    response: { status, headers: json, content: stored },
  }));
  return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries: written } });
}

async function summaryOf(text: string): Promise<RecordingSummary> {
  const check = checkRecording(specOf({ type: "object" }), source("a.har", text));
  await eventsOf(check);
  return check.summary();
}

describe("bodies that a HAR file does not hold", () => {
  const kept = { size: 2, text: "{}" };
  const lost = { size: 2 };
  const posted = { postData: { mimeType: "application/json", text: "{}" } };

  it.each([
    ["no body of a response", [{ content: lost }, { content: {} }], [0, 0, 0, 2], "no body of a response"],
    ["only bodies of requests", [{ sent: posted, content: lost }], [1, 0, 0, 1], "no body of a response"],
    ["no body at all", [{ sent: { bodySize: 2 }, content: { size: 0 } }], [0, 1, 0, 0], "no body"],
    ["one body of several", [{ content: kept }, { content: lost }], [0, 0, 1, 1], undefined],
    ["all bodies", [{ sent: posted, content: kept }], [1, 0, 1, 0], undefined],
    ["bodies that the spec does not have", [{ status: 404, content: lost }], [0, 0, 0, 0], undefined],
  ] satisfies [string, Stored[], number[], string | undefined][])(
    "are counted, and with none left the check is broken: %s",
    async (_, entries, expected, failure) => {
      const summary = await summaryOf(har(...entries));
      const [sent, sentMissing, received, receivedMissing] = expected;
      expect(summary.bodies).toEqual({ sent, sentMissing, received, receivedMissing });
      const broken = judgeRecording(summary).reasons.filter((reason) => reason.includes("could be judged"));
      expect(broken.map((reason) => reason.replace(/ could be judged.*/, ""))).toEqual(failure ? [failure] : []);
      expect(judgeRecording(summary).verdict === "broken").toBe(failure !== undefined);
    },
  );

  it("are added up over shards, and are unknown with a summary of an older version", async () => {
    const [whole, empty] = [await summaryOf(har({ content: kept })), await summaryOf(har({ content: lost }))];
    const merged = mergeSummaries([whole, empty, empty]);
    expect(merged.bodies).toEqual({ sent: 0, sentMissing: 0, received: 1, receivedMissing: 2 });
    expect(judgeRecording(merged).verdict).toBe("clean");
    expect(judgeRecording(mergeSummaries([empty, empty])).reasons).toEqual([
      "no body of a response could be judged: 2 bodies are not in the recording",
    ]);
    const { bodies: _, ...rest } = empty;
    const older = readSummary(writeSummary(rest), "older.json");
    expect(judgeRecording(older).verdict).toBe("clean");
    expect(mergeSummaries([whole, older])).not.toHaveProperty("bodies");
  });

  it("are not taken for known from a file whose counts are none", async () => {
    const summary = await summaryOf(har({ content: kept }));
    const text = writeSummary(summary).replace('"sent": 0', '"sent": "0"');
    expect(() => readSummary(text, "a.json")).toThrow(/it lacks bodies/);
  });
});

describe("the base path of a server", () => {
  const version = { version: { default: "v1" } };
  const https = { protocol: { default: "https" }, host: { default: "x" } };
  it.each([
    ["https://x/{version}", version, ["/v1/a", "/v2/a"], ["/a", "/v1/v2/a", "/v1/b"]],
    ["https://x/api/{version}/", version, ["/api/v1/a"], ["/v1/a", "/api/a"]],
    ["https://x/{version}", { version: { default: "v1", enum: ["v1", "v2"] } }, ["/v1/a", "/v2/a"], ["/v3/a"]],
    [
      "https://x/{version}",
      { version: { default: "v1", enum: ["v1", "next/v2"] } },
      ["/v1/a", "/next/v2/a"],
      ["/v2/a"],
    ],
    ["https://x/{version}", { version: { default: "next/v2" } }, ["/next/v2/a", "/v1/a"], ["/a", "/next/v3/a"]],
    ["{protocol}://{host}/v1", https, ["/v1/a"], ["/a"]],
    ["{protocol}://{host}", https, ["/a"], ["/v1/a"]],
    ["{origin}/v1", { origin: { default: "https://x" } }, ["/v1/a"], ["/a"]],
    ["//x/v1", {}, ["/v1/a"], ["/a", "/x/v1/a"]],
    ["./", {}, ["/a"], ["/./a"]],
    ["./v1", {}, ["/v1/a"], ["/a"]],
    ["../v1/", {}, ["/v1/a"], ["/a"]],
    ["v1", {}, ["/v1/a"], ["/a"]],
    ["/", {}, ["/a"], ["/v1/a"]],
    ["https://x/v1?y=1", {}, ["/v1/a"], ["/a"]],
    ["https://x?y=1", {}, ["/a"], ["/v1/a"]],
    ["https://x/.well/v1#y", {}, ["/.well/v1/a"], ["/well/v1/a"]],
  ])("is found in %s", (url, variables, fitting, others) => {
    const spec = specOf({}, { servers: [{ url, variables }] });
    const found = (path: string): boolean => spec.router.match(path).length > 0;
    expect(fitting.filter(found)).toEqual(fitting);
    expect(others.filter(found)).toEqual([]);
    const operation = spec.operations.get("a");
    const made = operation === undefined ? [] : positives(spec, operation);
    expect(made.length).toBeGreaterThan(0);
    expect(made.every(({ request: sent }) => found(sent.url))).toBe(true);
  });
});

describe("a schema that cannot be checked", () => {
  const items = { contains: { const: 1 }, unevaluatedItems: false };
  it.each([
    ["contains beside unevaluatedItems", { schemas: { A: items } }, "#/components/schemas/A/unevaluatedItems"],
    [
      "contains behind references and branches under unevaluatedItems",
      {
        schemas: {
          A: {
            properties: { a: { allOf: [{ $ref: "#/components/schemas/B" }], unevaluatedItems: { type: "string" } } },
          },
          B: { anyOf: [{ if: { contains: { const: 1 } } }, true] },
        },
      },
      "#/components/schemas/A/properties/a/unevaluatedItems",
    ],
    [
      "items in a branch beside unevaluatedItems",
      { schemas: { A: { anyOf: [{ items: { type: "string" } }, true], unevaluatedItems: false } } },
      "#/components/schemas/A/unevaluatedItems",
    ],
    [
      "items in a condition beside unevaluatedItems",
      { schemas: { A: { if: { prefixItems: [{ type: "string" }] }, unevaluatedItems: { type: "integer" } } } },
      "#/components/schemas/A/unevaluatedItems",
    ],
    [
      "patternProperties in a branch beside unevaluatedProperties",
      { schemas: { A: { anyOf: [{ patternProperties: { a: true } }, true], unevaluatedProperties: false } } },
      "#/components/schemas/A/unevaluatedProperties",
    ],
    [
      "properties that only a condition names beside unevaluatedProperties",
      {
        schemas: {
          A: { if: { properties: { a: { const: 1 } } }, else: { required: ["a"] }, unevaluatedProperties: false },
        },
      },
      "#/components/schemas/A/unevaluatedProperties",
    ],
    [
      "a reference with broken percent-encoding",
      { schemas: { A: { properties: { a: { $ref: "#/components/schemas/50%" } } }, "50%": {} } },
      "#/components/schemas/A/properties/a/$ref",
    ],
    [
      "a reference whose percent-encoding is no UTF-8",
      { schemas: { A: { $ref: "#/components/schemas/%ff" } } },
      "#/components/schemas/A/$ref",
    ],
  ])("is refused with its place: %s", (_, components, place) => {
    const load = (): Spec => specOf({ $ref: "#/components/schemas/A" }, { components });
    expect(load).toThrow(SpecError);
    expect(load).toThrow(`(at ${place})`);
  });

  it.each([
    [
      "a condition on properties that are named anyway",
      {
        properties: { a: true },
        if: { properties: { a: { const: 1 } } },
        else: { required: ["a"] },
        unevaluatedProperties: false,
      },
    ],
    [
      "properties in branches beside unevaluatedProperties",
      {
        oneOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 1 } } }],
        unevaluatedProperties: false,
      },
    ],
    ["contains where unevaluatedItems allows everything", { ...items, unevaluatedItems: true }],
    ["contains of an item", { prefixItems: [{ contains: { const: 1 } }], unevaluatedItems: false }],
    [
      "contains around unevaluatedItems",
      { contains: { const: 1 }, allOf: [{ prefixItems: [true], unevaluatedItems: false }] },
    ],
  ])("is none: %s", (_, schema) => {
    expect(() => specOf(schema)).not.toThrow();
  });

  it("is none: a reference with percent-encoding", () => {
    const components = { schemas: { "50%": { type: "integer" } } };
    const spec = specOf({ $ref: "#/components/schemas/50%25" }, { components });
    expect(brief(checkExchange(spec, { request: request("POST /a", { json: "x" }) }))).toEqual([
      "request.body-schema /body",
    ]);
  });
});

describe("a condition without then and else", () => {
  const spec = specOf({
    if: { patternProperties: { foo: { type: "string" } } },
    allOf: [{ properties: { bar: true } }],
    unevaluatedProperties: false,
  });
  it.each([
    ["what it allows", { foo: "a" }, []],
    ["nothing when it does not hold", { foo: 1 }, ["request.body-schema /body/foo"]],
    ["nothing that it does not name", { foo: "a", baz: 1 }, ["request.body-schema /body/baz"]],
    ["besides what others allow", { foo: "a", bar: 1 }, []],
  ])("says which properties are known: %s", (_, json, expected) => {
    const found = checkExchange(spec, { request: request("POST /a", { json }) });
    expect(brief(found.filter(({ rule }) => rule === "request.body-schema"))).toEqual(expected);
  });
});

it("says how many items are too many", () => {
  const spec = specOf({ allOf: [{ prefixItems: [true, true] }], unevaluatedItems: false });
  const found = checkExchange(spec, { request: request("POST /a", { json: [1, 2, 3] }) });
  expect(found.map(({ message }) => message)).toEqual(["has more than 2 items"]);
});

describe("control characters of the traffic", () => {
  // A name, a path and a method that clear the screen, fake a line and end one in a terminal of another kind.
  const evil = "\u001b[2J\n::warning::fake\u009b31m\u007f\r";
  const escaped = "\\u001b[2J";
  const spec = specOf({ type: "object", properties: { a: true }, additionalProperties: false });
  const run = createDriftRun(spec);
  run.add({ request: request("POST /a", { json: { [evil]: 1 } }) }, 1);
  run.add({ request: { method: `GET${evil}`, url: `/x${evil}`, headers: {} } }, 2);
  run.add({ request: { method: `PUT${evil}`, url: "/a", headers: {} } }, 3);
  const report = { ...run.report(), problems: [{ at: 1, reason: evil }] };

  it.each([
    ["the terminal", reportTerminal],
    ["Markdown", reportMarkdown],
    ["GitHub", reportGithub],
  ])("are written out for %s", (_, render) => {
    const text = render(report);
    expect(text).toContain(escaped);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(text).not.toMatch(/^::warning::fake/m);
    expect(text.split("\n")).toHaveLength(render(harmless).split("\n").length);
  });

  const calm = createDriftRun(spec);
  calm.add({ request: request("POST /a", { json: { b: 1 } }) }, 1);
  calm.add({ request: { method: "GET", url: "/x", headers: {} } }, 2);
  calm.add({ request: { method: "PUT", url: "/a", headers: {} } }, 3);
  const harmless = { ...calm.report(), problems: [{ at: 1, reason: "x" }] };
});

it("a finding of an undocumented path shows no segment that is likely a value", () => {
  const sent = request("GET /transfers/4e7ec0ffee/secret?token=abc");
  const [found] = checkExchange(specOf({}), { request: sent });
  expect(found?.message).toBe("the spec has no path for GET /transfers/*/secret");
});

describe("positives of a schema with a condition", () => {
  const schema = {
    type: "object",
    required: ["k"],
    properties: { k: { enum: [1, 2] }, x: { type: "string" }, y: { type: "string" } },
    if: { properties: { k: { const: 1 } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name.
    then: { required: ["x"] },
    else: { not: { required: ["x"] } },
  };
  const sentBy = (spec: Spec): unknown[] => {
    const operation = spec.operations.get("a");
    const made = operation === undefined ? [] : positives(spec, operation);
    return made.flatMap(({ request: { body } }) => (body ? [JSON.parse(Buffer.from(body).toString())] : []));
  };

  it("have every value, with the properties that its branch rules out left away", () => {
    const sent = sentBy(specOf(schema));
    expect(sent).toContainEqual(expect.objectContaining({ k: 1, x: expect.any(String) }));
    expect(sent).toContainEqual(expect.objectContaining({ k: 2 }));
    expect(
      sent.filter((body) => checkExchange(specOf(schema), { request: request("POST /a", { json: body }) }).length),
    ).toEqual([]);
  });

  it("leave no more away than one property where that is enough", () => {
    expect(sentBy(specOf(schema))).toContainEqual({ k: 2, y: expect.any(String) });
  });
});

const unshown = {
  openapi: "3.1.1",
  info: { title: "Unshown", version: "1" },
  paths: {
    "/a/{id}": {
      put: {
        operationId: "putA",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "integer" } },
          { name: "q", in: "query", required: true, schema: { type: "integer", minimum: 3 } },
        ],
        requestBody: {
          required: true,
          ...content({ type: "object", required: ["n"], properties: { n: { type: "integer" } } }),
        },
        responses: { 200: { description: "Fine.", ...content({ type: "integer" }) } },
      },
    },
  },
};

/** A server that refuses what `unshown` forbids. */
async function serveUnshown(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const spec = loadSpec(unshown);
  const server = createServer(async (incoming, outgoing) => {
    const body = Buffer.concat(await incoming.toArray());
    const { method = "", url = "", headers } = incoming;
    const type = headers["content-type"];
    const sent = { method, url, headers: type === undefined ? {} : { "content-type": type }, body };
    const isFine = checkExchange(spec, { request: sent }).every(({ severity }) => severity !== "error");
    outgoing.writeHead(isFine ? 200 : 400, { "content-type": "application/json" }).end("7");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

describe("a contract suite of a document without examples takes values from the schemas", () => {
  describeContract({
    document: unshown,
    serve: serveUnshown,
    connect: ({ baseUrl, fetch: send }) => ({
      putA: async ({ path, query, body }: { path: { id: number }; query: { q: number }; body: unknown }) => {
        const response = await send(`${baseUrl}/a/${path.id}?q=${query.q}`, {
          method: "PUT",
          headers: { "content-type": "application/json" },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return { ok: response.ok, status: response.status, response, data: await response.json() };
      },
    }),
  });
});
