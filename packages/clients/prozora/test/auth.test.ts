import { generateKeyPairSync, verify } from "node:crypto";
import { inspect } from "node:util";
import { createProzoraClient } from "@railspec/prozora";
import { type BankClaims, type BankJwtOptions, bankJwt, cachedToken, jwtSigner } from "@railspec/prozora/auth";
import { isCredentialError } from "@railspec/runtime";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { ProzoraCredentials } from "../src/index.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const customers = { path: { counterparty_guid: "6f1c7b0e-6f0a-4a55-9a40-0d8c3a4d2a11" } };
const who = { flow: "sign-in", obj: "123456789", sub: "employee@example.com" } as const;
const start = Date.UTC(2026, 0, 1);
const iat = start / 1000;

/** A provider that lets calls in by their credentials; `sent` is what came. */
function provider(good: (headers: Record<string, string>) => boolean = () => true) {
  const sent: Record<string, string>[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    const { accept, ...headers } = Object.fromEntries(new Headers(init.headers));
    sent.push(headers);
    return Response.json({ customers: [], total: 0 }, { status: good(headers) ? 200 : 401 });
  };
  const connect = (auth: ProzoraCredentials) => createProzoraClient({ baseUrl: "sandbox", fetch, auth });
  return { sent, connect };
}

/** Tells what it was to sign, as text that fits into a header. */
const sign = ({ flow, obj, sub, iat, exp }: BankClaims): string => [flow, obj, sub, iat, exp].join("|");

const printed = (value: unknown): string => `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;

describe("a session token", () => {
  test("goes out as it is after Bearer", async () => {
    const { sent, connect } = provider();

    await connect({ sessionToken: "session-1" }).listCustomers(customers);

    expect(sent).toEqual([{ authorization: "Bearer session-1" }]);
  });

  test("of a login is asked for once by 20 calls, and once more when it is refused", async () => {
    let good = "session-1";
    const { sent, connect } = provider(({ authorization }) => authorization === `Bearer ${good}`);
    let logins = 0;
    const client = connect({ sessionToken: cachedToken(async () => ({ token: `session-${++logins}` })) });
    const together = () => Promise.all(Array.from({ length: 20 }, () => client.listCustomers(customers)));

    const before = await together();
    good = "session-2";
    const after = await together();

    expect([...before, ...after].map(({ response }) => response.status)).toEqual(Array(40).fill(200));
    expect(logins).toBe(2);
    expect(sent).toHaveLength(60);
  });
});

describe("bankJwt", () => {
  test("goes out in CX-Authorization, with no header Authorization", async () => {
    const { sent, connect } = provider();

    await connect({ bankJwt: bankJwt({ ...who, sign, now: () => start + 999 }) }).listCustomers(customers);

    expect(sent).toEqual([{ "cx-authorization": `sign-in|123456789|employee@example.com|${iat}|${iat + 300}` }]);
  });

  test("replaces the session token of a client in one call", async () => {
    const { sent, connect } = provider();
    const client = connect({ sessionToken: "session-1" });

    const auth = { sessionToken: undefined, bankJwt: bankJwt({ ...who, flow: "sign-up", sign, now: () => start }) };
    await client.listCustomers(customers, { auth });
    await client.listCustomers(customers);

    expect(sent).toEqual([
      { "cx-authorization": `sign-up|123456789|employee@example.com|${iat}|${iat + 300}` },
      { authorization: "Bearer session-1" },
    ]);
  });

  test("is signed by jwtSigner so that the registered key verifies it and its id finds the key", async () => {
    const { sent, connect } = provider();
    const bank = jwtSigner({ algorithm: "RS256", key: pem, keyId: "bank-1" });

    await connect({ bankJwt: bankJwt({ ...who, sign: bank, now: () => start }) }).listCustomers(customers);

    const [header = "", payload = "", signature = ""] = sent[0]?.["cx-authorization"]?.split(".") ?? [];
    const [head, claims] = [header, payload].map((part) => JSON.parse(Buffer.from(part, "base64url").toString()));
    expect(head).toEqual({ alg: "RS256", typ: "JWT", kid: "bank-1" });
    expect(claims).toEqual({ ...who, iat, exp: iat + 300 });
    const content = Buffer.from(`${header}.${payload}`);
    expect(verify("sha256", content, publicKey, Buffer.from(signature, "base64url"))).toBe(true);
  });

  test("is signed once for 20 calls, and anew half a minute before its end", async () => {
    let now = start;
    let signed = 0;
    const options: BankJwtOptions = { ...who, life: 100_999, now: () => now, sign: async () => `jwt-${++signed}` };
    const { sent, connect } = provider();
    const client = connect({ bankJwt: bankJwt(options) });

    await Promise.all(Array.from({ length: 20 }, () => client.listCustomers(customers)));
    for (now of [start + 69_999, start + 70_000]) {
      await client.listCustomers(customers);
    }

    expect(sent.map((headers) => headers["cx-authorization"])).toEqual([...Array(21).fill("jwt-1"), "jwt-2"]);
  });

  test("is signed once more after a 401, and the call is sent once more", async () => {
    let now = start;
    const { sent, connect } = provider(() => {
      now += 1000;
      return false;
    });
    const client = connect({ bankJwt: bankJwt({ ...who, now: () => now, sign: ({ iat }) => `jwt-${iat}` }) });

    const { response } = await client.listCustomers(customers);

    expect(response.status).toBe(401);
    expect(sent.map((headers) => headers["cx-authorization"])).toEqual([`jwt-${iat}`, `jwt-${iat + 1}`]);
  });

  test("sends nothing when it cannot be signed, and says so without a secret", async () => {
    const { sent, connect } = provider();
    const failing = () => Promise.reject(new Error("key hunter2 is locked"));
    const keyless = jwtSigner({ algorithm: "RS256", key: "hunter2" });

    for (const sign of [failing, keyless]) {
      const error = await connect({ bankJwt: bankJwt({ ...who, sign }) })
        .listCustomers(customers)
        .catch((e: unknown) => e);

      expect(error).toSatisfy(isCredentialError);
      expect(printed(error)).not.toContain("hunter2");
    }
    expect(sent).toEqual([]);
  });

  test("shows no secret when it is printed", async () => {
    const source = bankJwt({ ...who, sign: async () => "hunter2" });
    await source();

    const text = printed(source) + printed(provider().connect({ bankJwt: source, sessionToken: "hunter2" }));

    expect(text).not.toMatch(/hunter2|employee@example/);
  });

  test("knows the flows of the guide only", () => {
    expectTypeOf<BankJwtOptions["flow"]>().toEqualTypeOf<
      "sign-in" | "sign-up" | "sign-up-processing" | "sign-up-emission"
    >();
  });
});
