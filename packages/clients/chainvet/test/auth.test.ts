import { inspect } from "node:util";
import { createChainvetClient } from "@railspec/chainvet";
import { userSession, userSessionSource } from "@railspec/chainvet/auth";
import { isCredentialError } from "@railspec/runtime";
import { describe, expect, test } from "vitest";
import type { ChainvetCredentials } from "../src/index.ts";

const invalid = { detail: "Credentials invalid or not provided. Please log in" };

/** A provider that lets calls in by their credentials; `sent` is what came. */
function provider(good: (headers: Record<string, string>) => boolean) {
  const sent: Record<string, string>[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    const { accept, ...headers } = Object.fromEntries(new Headers(init.headers));
    sent.push(headers);
    return good(headers) ? Response.json({}) : Response.json(invalid, { status: 403 });
  };
  const connect = (auth: ChainvetCredentials) => createChainvetClient({ baseUrl: "sandbox", fetch, auth });
  return { sent, connect };
}

const tokenOf = (payload: object): string => `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.c2ln`;

describe("the credentials", () => {
  const cases: { title: string; auth: ChainvetCredentials; want: Record<string, string> }[] = [
    { title: "an API key as it is", auth: { apiKey: "key-1" }, want: { "x-api-key": "key-1" } },
    {
      title: "a session after the word JWT",
      auth: { userSession: userSession("a.b.c") },
      want: { authorization: "JWT a.b.c" },
    },
    {
      title: "the key alone where there is a session too",
      auth: { apiKey: "key-1", userSession: userSession("a.b.c") },
      want: { "x-api-key": "key-1" },
    },
  ];
  test.each(cases)("are $title", async ({ auth, want }) => {
    const { sent, connect } = provider(() => true);

    await connect(auth).checkSelfStatus();

    expect(sent).toEqual([want]);
  });

  test("show up in no error and no printed form of a client", async () => {
    const { connect } = provider(() => true);

    const error = await connect({ userSession: userSession("hunter2\n") })
      .checkSelfStatus()
      .catch((e: unknown) => e);

    expect(error).toSatisfy(isCredentialError);
    const source = userSessionSource(async () => "hunter2");
    await source();
    const values = [error, source, connect({ apiKey: "hunter2", userSession: source })];
    const printed = values.map((value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value));
    expect(printed.join()).not.toContain("hunter2");
  });
});

describe("userSessionSource", () => {
  test("logs in once however many calls wait", async () => {
    const { sent, connect } = provider(({ authorization }) => authorization === "JWT t1");
    let logins = 0;
    const client = connect({ userSession: userSessionSource(async () => `t${++logins}`) });

    const results = await Promise.all(Array.from({ length: 20 }, () => client.checkSelfStatus()));

    expect(results.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(sent).toHaveLength(20);
    expect(logins).toBe(1);
  });

  test.each([
    { title: "that the token names", token: tokenOf({ exp: 1000 }), ends: 970_000 },
    {
      title: "four hours after the login, where the token names none",
      token: tokenOf({ user_id: 1 }),
      ends: 14_370_000,
    },
    { title: "four hours after the login, where the token is no JWT", token: "opaque", ends: 14_370_000 },
  ])("logs in anew half a minute before the end $title", async ({ token, ends }) => {
    let now = 0;
    let logins = 0;
    const logIn = async (): Promise<string> => {
      logins++;
      now += 1; // answering takes time; a life counts from the request
      return token;
    };
    const source = userSessionSource(logIn, { now: () => now });

    const seen: number[] = [];
    for (now of [0, ends - 1, ends]) {
      expect(await source()).toBe(`JWT ${token}`);
      seen.push(logins);
    }

    expect(seen).toEqual([1, 1, 2]);
  });

  test("leaves a 403 as it is, which is no reason to log in anew", async () => {
    const { sent, connect } = provider(() => false);
    let logins = 0;

    const result = await connect({ userSession: userSessionSource(async () => `t${++logins}`) }).checkSelfStatus();

    expect(result).toMatchObject({ ok: false, status: 403, error: invalid });
    expect([sent.length, logins]).toEqual([1, 1]);
  });

  test("sends nothing when the login fails, says so without a secret, and tries again next time", async () => {
    const { sent, connect } = provider(() => true);
    let logins = 0;
    const client = connect({
      userSession: userSessionSource(async () => {
        if (++logins === 1) {
          throw new Error("wrong password hunter2");
        }
        return "t2";
      }),
    });

    const error = await client.checkSelfStatus().catch((e: unknown) => e);

    expect(error).toSatisfy(isCredentialError);
    expect(error).toMatchObject({ operationId: "checkSelfStatus", outcomeUnknown: false });
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain("hunter2");
    expect(sent).toEqual([]);
    await client.checkSelfStatus();
    expect(sent).toEqual([{ authorization: "JWT t2" }]);
  });
});
