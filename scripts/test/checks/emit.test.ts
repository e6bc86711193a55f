import { describe, expect, it } from "vitest";
import { emitChecks } from "../../generate/emit-checks.ts";
import { emitMsw } from "../../generate/emit-msw.ts";
import type { Schema } from "../../generate/openapi-document.ts";
import { documentOf, runEmitted } from "./emitted.ts";
import { example } from "./example.ts";

/** Without the helpers, which `helpers.test.ts` and the checks' own tests look at. */
function withoutHelpers(text: string): string {
  return text.slice(text.search(/^(export )?const /m));
}

describe("the emitters", () => {
  it.each(["checks", "validate", "schemas"] as const)("give for %s.gen.ts what the golden file holds", async (file) => {
    const text = emitChecks("acme", example)[file];
    await expect(file === "checks" ? withoutHelpers(text) : text).toMatchFileSnapshot(`golden/${file}.txt`);
  });

  it("give for msw.gen.ts what the golden file holds", async () => {
    const text = emitMsw("acme", example);
    await expect(text.slice(0, text.indexOf("/** Which answer an operation gives"))).toMatchFileSnapshot(
      "golden/msw.txt",
    );
  });

  it("give the same text every time", () => {
    expect(emitChecks("acme", structuredClone(example))).toEqual(emitChecks("acme", example));
    expect(emitMsw("acme", structuredClone(example))).toBe(emitMsw("acme", example));
  });
});

describe("a member of one direction", async () => {
  const { find, judge } = await runEmitted(example);
  const user = { id: "93d65302-f671-46ae-9c55-f2b0af3b0000", name: null, password: "x" };
  const missing = (check: string, value: object): unknown[] => find(check, value).map(({ path }) => path.join("."));

  it("is not demanded of the other one, at any depth", () => {
    const { id, name, password } = user;
    expect(missing("checkUser$request", { name, password, friends: [{ name, password }] })).toEqual([]);
    expect(missing("checkUser$request", { id, name, friends: [user, { name }] })).toEqual([
      "password",
      "friends.1.password",
    ]);
    expect(missing("checkUser$response", { id, name, friends: [{ id, name }] })).toEqual([]);
    expect(missing("checkUser$response", { name, password })).toEqual(["id"]);
  });

  it("is demanded by a Standard Schema, as by the type it has", () => {
    expect(judge("User", user).issues).toBeUndefined();
    expect(judge("User", { name: null }).issues?.map(({ path }) => path)).toEqual([["id"], ["password"]]);
  });

  it("is not demanded by a schema applied together with the one that marks it", () => {
    expect(missing("$lockUser_request", { reason: {} })).toEqual([]);
    expect(judge("Named", {}).issues).toHaveLength(1);
  });
});

describe("the body of a request", async () => {
  const { refuse } = await runEmitted(example);
  const file = new Blob(["png"]);
  const form = new FormData();
  const deep = { friends: [{ name: 1n, password: undefined }] };
  class Ann {
    name = { toJSON: () => "Ann" };
    password = new Date(0);
  }

  const cases: ReadonlyArray<{ given: string; check: string; body: unknown; want: readonly string[] }> = [
    { given: "what has a JSON form of its own", check: "checkUser$request", body: new Ann(), want: [] },
    {
      given: "a bigint, and a member that is undefined",
      check: "checkUser$request",
      body: { name: "a", password: "b", ...deep },
      want: ["/friends/0/name is number, must be string or null", "/friends/0/password is missing"],
    },
    { given: "a file in a form", check: "checkDocument", body: { file, kind: "back" }, want: [] },
    { given: "bytes in a form", check: "checkDocument", body: { file: new Uint8Array(2) }, want: [] },
    {
      given: "no file in a form",
      check: "checkDocument",
      body: { file: 1 },
      want: ["/file is number, must be string"],
    },
    { given: "a form that is ready", check: "checkDocument", body: form, want: [] },
    { given: "no object at all", check: "checkDocument", body: [], want: ["the value is array, must be object"] },
  ];

  it.each(cases)("is judged as it goes over the wire: $given", ({ check, body, want }) => {
    expect(refuse(check, body)).toEqual(want);
  });
});

describe("what no check can be made of stops the generation", () => {
  const cases: ReadonlyArray<{ given: string; schema: Schema; want: RegExp }> = [
    {
      given: "a keyword without a check",
      schema: { properties: { a: { unevaluatedProperties: false } } },
      want: /#\/components\/schemas\/Broken\/properties\/a: no check can be made of "unevaluatedProperties"/,
    },
    {
      given: "a reference to nothing",
      schema: { $ref: "#/components/schemas/Nobody" },
      want: /Nothing stands at "#\/components\/schemas\/Nobody"/,
    },
    { given: "a pattern that is none", schema: { pattern: "(" }, want: /Invalid regular expression/ },
  ];

  it.each(cases)("$given", ({ schema, want }) => {
    expect(() => emitChecks("acme", documentOf({ Broken: schema }))).toThrow(want);
  });

  it("an operationId that is a name of the subpath", () => {
    const paths = { "/": { get: { operationId: "validate", responses: {} } } };
    expect(() => emitChecks("acme", documentOf({}, paths))).toThrow(/operationId "validate" is taken/);
  });
});
