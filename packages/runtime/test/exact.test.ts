import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactJson } from "../src/exact.ts";
import { createExampleClient } from "./example/client.ts";
import { stubFetch } from "./support/stub-fetch.ts";

/** A decimal as an integer, times ten to the sixtieth. */
function scaled(text: string): bigint {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(60 + Number(exponent) - fraction.length);
}

describe("exactJson", () => {
  const cases: { text: string; want: unknown }[] = [
    { text: "0", want: 0 },
    { text: "-7", want: -7 },
    { text: "9007199254740991", want: 9007199254740991 },
    { text: "9007199254740993", want: 9007199254740993n },
    { text: "-123456789012345678901234567890", want: -123456789012345678901234567890n },
    { text: "0.1", want: 0.1 },
    { text: "0.10", want: 0.1 },
    { text: "1.5e3", want: 1500 },
    { text: "1e21", want: 1e21 },
    { text: "0.000", want: 0 },
    { text: "0.1000000000000000055", want: "0.1000000000000000055" },
    { text: "12345678901234567.89", want: "12345678901234567.89" },
    { text: "1e400", want: "1e400" },
    { text: '"9007199254740993"', want: "9007199254740993" },
    { text: '{"a":[0.30000000000000004,true,null]}', want: { a: [0.30000000000000004, true, null] } },
    { text: '{"__proto__":{"admin":1},"b":1}', want: { b: 1 } },
  ];
  test.each(cases)("reads $text without losing a digit", ({ text, want }) => {
    expect(exactJson.parse(text)).toEqual(want);
  });

  test("loses no digit of any decimal", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), digits, (whole, fraction) => {
        const text = `${whole}.${fraction}`;

        expect(scaled(String(exactJson.parse(text)))).toBe(scaled(text));
      }),
      { numRuns: 1000, seed: 20261121 },
    );
  });

  test("is what answers are read with when a client asks for it", async () => {
    const fetch = stubFetch(() => new Response('{"uid":"1","balance":9007199254740993}'));
    const exact = createExampleClient({ baseUrl: "sandbox", fetch, json: exactJson });
    const usual = createExampleClient({ baseUrl: "sandbox", fetch });

    expect(await exact.getCustomer({ path: { uid: "1" } })).toMatchObject({ data: { balance: 9007199254740993n } });
    expect(await usual.getCustomer({ path: { uid: "1" } })).toMatchObject({ data: { balance: 9007199254740992 } });
  });
});
