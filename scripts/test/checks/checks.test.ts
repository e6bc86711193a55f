import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Schema } from "../../generate/openapi-document.ts";
import { documentOf, runEmitted } from "./emitted.ts";
import { keywords, shared } from "./keywords.ts";

describe("an emitted check", async () => {
  const cases = Object.entries(keywords).map(([keyword, [schema, ...values]], index) => ({
    keyword,
    name: `Case${index}`,
    schema,
    values,
  }));
  const document = documentOf({
    ...shared,
    ...Object.fromEntries(cases.map(({ name, schema }): [string, Schema] => [name, schema])),
  });
  const { judge } = await runEmitted(document);
  const ajv = new Ajv2020({ strict: false, ownProperties: true }).addSchema({ ...document, $id: "d" });

  it.each(cases)("of $keyword judges like Ajv", ({ name, values }) => {
    const want = ajv.compile({ $ref: `d#/components/schemas/${name}` });
    const verdicts = values.map((value) => judge(name, value).issues === undefined);
    expect(verdicts).toEqual(values.map((value) => want(value)));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it("of multipleOf counts in decimals, which Ajv does not", async () => {
    const { judge: cents } = await runEmitted(documentOf({ Price: { multipleOf: 0.01 } }));
    const fitting = [19.99, 0.07, 1, -2.5, 0.075, 1e-7].filter((value) => !cents("Price", value).issues);
    expect(fitting).toEqual([19.99, 0.07, 1, -2.5]);
  });
});

describe("a format", async () => {
  const formats: Readonly<Record<string, { readonly fits: readonly unknown[]; readonly breaks: readonly unknown[] }>> =
    {
      date: { fits: ["2024-02-29", "0000-02-29", 1], breaks: ["2023-02-29", "2024-13-01", "2024-1-01", "2024-01-00"] },
      time: {
        fits: ["23:59:60Z", "00:59:60+01:00", "12:00:00.5-23:59"],
        breaks: ["24:00:00Z", "12:00:60Z", "12:00:00", "12:60:00Z", "12:00:00+24:00"],
      },
      "date-time": {
        fits: ["2022-08-01T21:38:51.000000Z", "2022-08-01t21:38:51+02:00"],
        breaks: ["2022-08-01 21:38:51Z", "2022-08-01", "2022-08-32T21:38:51Z"],
      },
      uuid: { fits: ["93D65302-f671-46ae-9c55-f2b0af3b0000"], breaks: ["93d65302f67146ae9c55f2b0af3b0000", ""] },
      email: { fits: ["o'neil+x@mail.example.com", "ü@ü.example"], breaks: ["mail.example.com", "a b@c"] },
      hostname: { fits: ["a-b.example", "localhost"], breaks: ["-a.example", "a..b", "a_b"] },
      ipv4: { fits: ["127.0.0.1", "255.255.255.255"], breaks: ["256.0.0.1", "1.2.3", "01.2.3.4"] },
      ipv6: { fits: ["::1", "2001:db8::1", "::ffff:1.2.3.4"], breaks: ["1::2::3", "12345::", "[::1]", "::1]/"] },
      uri: { fits: ["https://example.com/a?b#c", "urn:x:y"], breaks: ["/a", "https://a b", "example.com"] },
      byte: { fits: ["", "aGk=", "aGl+"], breaks: ["aGk", "a_k=", "aG k"] },
      int32: { fits: [2147483647, "x"], breaks: [2147483648, 1.5] },
      uint64: { fits: [0, 2 ** 63], breaks: [-1] },
      "something else": { fits: ["any text, for it is an annotation"], breaks: [] },
    };
  const names = Object.keys(formats);
  const { judge } = await runEmitted(
    documentOf(Object.fromEntries(names.map((format, index) => [`Format${index}`, { format }]))),
  );

  it.each(names)("%s is asserted, where there is a check for it", (format) => {
    const { fits = [], breaks = [] } = formats[format] ?? {};
    const name = `Format${names.indexOf(format)}`;
    expect(fits.filter((value) => judge(name, value).issues)).toEqual([]);
    expect(breaks.filter((value) => !judge(name, value).issues)).toEqual([]);
  });
});

describe("an issue", async () => {
  const schemas: Readonly<Record<string, Schema>> = {
    Order: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string", "x-sensitive": "secret" },
        "a/b": { type: "array", items: { $ref: "#/components/schemas/Line" } },
        party: {
          oneOf: [
            { title: "Person", type: "object", properties: { kind: { const: "person" }, name: { type: "string" } } },
            { title: "Firm", type: "object", properties: { kind: { const: "firm" }, vat: { type: "string" } } },
          ],
        },
        side: { type: "string", enum: ["buy", "sell"] },
      },
      additionalProperties: { type: "number" },
    },
    Line: { type: "object", properties: { amount: { type: ["string", "null"], minLength: 3 } } },
  };
  const { find, judge } = await runEmitted(documentOf(schemas));
  const order = "#/components/schemas/Order";

  const cases: ReadonlyArray<{ given: string; value: unknown; want: readonly object[] }> = [
    {
      given: "a missing member",
      value: {},
      want: [{ keyword: "required", path: ["id"], schema: `${order}/required`, message: "is missing" }],
    },
    {
      given: "a value of another type",
      value: { id: 7 },
      want: [{ path: ["id"], schema: `${order}/properties/id/type`, message: "is number, must be string" }],
    },
    {
      given: "a value not listed",
      value: { id: "", side: "hunter2" },
      want: [{ path: ["side"], schema: `${order}/properties/side/enum`, message: 'must be one of "buy", "sell"' }],
    },
    {
      given: "a place below a reference",
      value: { id: "", "a/b": [{}, { amount: "hi" }] },
      want: [
        {
          path: ["a/b", 1, "amount"],
          schema: "#/components/schemas/Line/properties/amount/minLength",
          message: "must have at least 3 characters",
        },
      ],
    },
    {
      given: "the alternative that was meant",
      value: { id: "", party: { kind: "firm", vat: 5 } },
      want: [{ path: ["party", "vat"], schema: `${order}/properties/party/oneOf/1/properties/vat/type` }],
    },
    {
      given: "no alternative that was meant",
      value: { id: "", party: { kind: "ghost" } },
      want: [{ keyword: "oneOf", path: ["party"], schema: `${order}/properties/party/oneOf` }],
    },
    {
      given: "a key that the schema does not name",
      value: { id: "", "jane@example.com": "x" },
      want: [{ path: [{ key: "jane@example.com" }], schema: `${order}/additionalProperties/type` }],
    },
  ];

  it.each(cases)("tells place, keyword and fault of $given", ({ value, want }) => {
    expect(find("checkOrder", value)).toMatchObject(want);
    expect(find("checkOrder", value)).toHaveLength(want.length);
  });

  it("holds no value in any message", () => {
    const values = ["hunter2", { kind: "hunter2" }, ["hunter2"], { amount: "hunter2hunter2" }];
    const messages = values.flatMap((value) =>
      ["id", "a/b", "party", "side", "more"].flatMap((key) => find("checkOrder", { [key]: value })),
    );
    expect(messages.length).toBeGreaterThan(10);
    expect(JSON.stringify(messages.map(({ message, keyword, schema }) => [message, keyword, schema]))).not.toContain(
      "hunter2",
    );
  });

  it("takes a member that is undefined for one that is not there", () => {
    expect(judge("Order", { id: "", side: undefined })).toEqual({ value: { id: "", side: undefined } });
    expect(judge("Order", { id: undefined }).issues).toEqual([{ message: "is missing", path: ["id"] }]);
  });

  it("stands for a value that is nested too deep, instead of an exception", async () => {
    const { judge: deep } = await runEmitted(documentOf(shared));
    let tree: object = { children: [1] };
    for (let depth = 0; depth < 100_000; depth++) {
      tree = { children: [tree] };
    }
    expect(deep("Tree", tree).issues).toMatchObject([{ path: [], message: /nested too deep/ }]);
  });
});
