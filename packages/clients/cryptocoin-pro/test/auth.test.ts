import { createHmac, generateKeyPairSync, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { type CryptocoinProClient, createCryptocoinProClient } from "@railspec/cryptocoin-pro";
import {
  type Connection,
  type JwtAlgorithm,
  type PlatformLogin,
  passwordSession,
  platformSession,
  type Session,
} from "@railspec/cryptocoin-pro/auth";
import {
  isConfigurationError,
  isConnectionError,
  isCredentialError,
  isHttpError,
  type RailspecError,
} from "@railspec/runtime";
import { startSandbox } from "@railspec/sandbox";
import document from "@railspec/spec-cryptocoin-pro/openapi.json" with { type: "json" };
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
// The form in which the provider hands the key out.
const pem = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const userId = "66de494e-6791-4290-996c-32f42041fbf4";
const email = "jane.doe@example.com";
const password = "hunter2-ключ";
const start = Date.UTC(2026, 0, 1);

let time = start;
beforeEach(() => {
  time = start;
});
const clock: NonNullable<Connection["clock"]> = {
  now: () => time,
  random: () => 0,
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

interface Received {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Provider {
  readonly connection: Connection;
  readonly logins: Received[];
  readonly calls: Received[];
  /** The tokens that calls get in with. */
  readonly good: Set<string>;
}

type Answer = (login: Received, count: number) => { readonly status?: number; readonly body: unknown };

const tokenIssued: Answer = (_, count) => ({ body: { data: { id: `${count}|token`, userId, ttl: 1_209_600 } } });

/** The provider as far as logging in goes, on loopback until the test ends. */
async function serve(answer: Answer = tokenIssued): Promise<Provider> {
  const logins: Received[] = [];
  const calls: Received[] = [];
  const good = new Set<string>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) {
      parts.push(part);
    }
    const { method, url = "", headers } = request;
    const received = { method, url, headers, body: Buffer.concat(parts).toString() };
    const send = (status: number, body: unknown): unknown =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.includes("/authenticate")) {
      const { status = 200, body } = answer(received, logins.push(received));
      good.add(`Bearer ${(body as { data?: { id?: string } } | null)?.data?.id}`); // what `answer` makes
      send(status, body);
      return;
    }
    calls.push(received);
    send(good.has(headers.authorization ?? "") ? 200 : 401, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return { connection: { baseUrl: `http://127.0.0.1:${port}`, clock }, logins, calls, good };
}

const quote = async (client: CryptocoinProClient, session: Session): Promise<number> => {
  const { response } = await client.createQuote({ path: { user: await session.user() }, body: {} });
  return response.status;
};

const printed = (value: unknown): string => `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;

const sessions: { kind: string; open: (connection: Connection) => Session }[] = [
  { kind: "passwordSession", open: (connection) => passwordSession(connection, { email, password }) },
  {
    kind: "platformSession",
    open: (connection) => platformSession(connection, { platform: "1a2b3c4d", key: pem, user: { email } }),
  },
];

describe.each(sessions)("$kind", ({ open }) => {
  test("logs in once however many calls wait, and tells them the user", async () => {
    const { connection, logins, calls } = await serve();
    const session = open(connection);
    const client = createCryptocoinProClient({ ...connection, auth: session });
    expect(logins).toEqual([]);

    const statuses = await Promise.all(Array.from({ length: 20 }, () => quote(client, session)));

    expect(statuses).toEqual(Array(20).fill(200));
    expect(logins).toHaveLength(1);
    expect(calls.map(({ url }) => url)).toEqual(Array(20).fill(`/api/v1/user/${userId}/quote`));
    expect(calls.map(({ headers }) => headers.authorization)).toEqual(Array(20).fill("Bearer 1|token"));
  });

  const created = "2020-09-18T10:48:35.753560Z";
  const lives: { title: string; data: object; ends: number }[] = [
    { title: "ttl", data: { ttl: 100 }, ends: 70 },
    {
      title: "until, of which the provider's own clock is taken off",
      data: { created, until: "2020-09-18T10:50:15.753560Z" },
      ends: 70,
    },
    {
      title: "the shorter of ttl and until",
      data: { ttl: 900, created, until: "2020-09-18T10:50:15.753560Z" },
      ends: 70,
    },
    { title: "ttl, where until is no date", data: { ttl: 100, created, until: "soon" }, ends: 70 },
    { title: "the provider, where the answer does not say it", data: { ttl: 0 }, ends: Number.POSITIVE_INFINITY },
  ];
  test.each(lives)("logs in anew half a minute before the end that is told by $title", async ({ data, ends }) => {
    const { connection, logins } = await serve((_, count) => ({
      body: { data: { id: `t${count}`, userId, ...data } },
    }));
    const { bearerAuth } = open(connection);

    const tokens: string[] = [];
    for (const seconds of [0, Math.min(ends, 1e9) - 1, Math.min(ends, 1e9)]) {
      time = start + seconds * 1000;
      tokens.push(await bearerAuth());
    }

    expect(tokens).toEqual(ends === Number.POSITIVE_INFINITY ? ["t1", "t1", "t1"] : ["t1", "t1", "t2"]);
    expect(logins).toHaveLength(new Set(tokens).size);
  });

  test("knows the user without logging in again when the token has ended", async () => {
    const { connection, logins } = await serve();
    const session = open(connection);
    await session.user();
    time += 15 * 24 * 3_600_000;

    expect(await session.user()).toBe(userId);
    expect(logins).toHaveLength(1);
  });

  test("logs in once more when 20 calls at once are refused, and each is sent once more", async () => {
    const { connection, logins, calls, good } = await serve();
    const session = open(connection);
    const client = createCryptocoinProClient({ ...connection, auth: session });
    await quote(client, session);
    good.clear();
    time += 1000;

    const statuses = await Promise.all(Array.from({ length: 20 }, () => quote(client, session)));

    expect(statuses).toEqual(Array(20).fill(200));
    expect(logins).toHaveLength(2);
    const sent = calls.slice(1).map(({ headers }) => headers.authorization);
    expect(sent.sort()).toEqual([...Array(20).fill("Bearer 1|token"), ...Array(20).fill("Bearer 2|token")]);
  });

  test("leaves a call alone that is refused with the new token too", async () => {
    const { connection, logins, calls, good } = await serve();
    good.add = () => good;
    const session = open(connection);

    expect(await quote(createCryptocoinProClient({ ...connection, auth: session }), session)).toBe(401);

    expect(logins).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });

  test("hands on why a login was refused, without a secret, and tries again after a minute", async () => {
    const { connection, logins, calls } = await serve((login, count) =>
      count < 2
        ? { status: 423, body: { error: `refused ${login.body} ${login.headers.token}` } }
        : tokenIssued(login, count),
    );
    const session = open(connection);
    const client = createCryptocoinProClient({ ...connection, auth: session });

    const direct = await session.user().catch((error: unknown) => error);
    const called = await client.createQuote({ path: { user: userId }, body: {} }).catch((error: unknown) => error);

    expect(direct).toSatisfy(isHttpError);
    expect(direct).toMatchObject({ status: 423, operationId: expect.stringMatching(/^authenticate/) });
    expect(called).toSatisfy(isCredentialError);
    expect(called).toMatchObject({ operationId: "createQuote", outcomeUnknown: false, cause: { status: 423 } });
    expect(calls).toEqual([]);
    expect(logins).toHaveLength(1);
    const [{ body = "", headers = {} } = {}] = logins;
    for (const secret of [password, email, headers.token ?? body]) {
      expect(printed(direct) + printed(called)).not.toContain(secret);
    }
    time += 60_000;
    expect(await quote(client, session)).toBe(200);
    expect(logins).toHaveLength(2);
  });

  test("says that there was no answer to its login", async () => {
    const { connection } = await serve();
    const fetch = () => Promise.reject(new TypeError(`no ${password}`, { cause: { code: "ECONNREFUSED" } }));
    const session = open({ ...connection, fetch });

    const error = await session.user().catch((e: unknown) => e);

    expect(error).toSatisfy(isConnectionError);
    expect(printed(error)).not.toContain(password);
  });

  test.each([
    { title: "a token", body: { data: { userId, ttl: 60 } }, what: "data.id" },
    { title: "a token that is text", body: { data: { id: 7, userId, ttl: 60 } }, what: "data.id" },
    { title: "the user", body: { data: { id: "t1", ttl: 60 } }, what: "data.userId" },
    { title: "data", body: {}, what: "data.id" },
    { title: "an object", body: null, what: "data.id" },
  ])("says that a login was answered without $title", async ({ body, what }) => {
    const { connection } = await serve(() => ({ body }));

    const error = await open(connection)
      .user()
      .catch((e: unknown) => e);

    expect(error).toSatisfy(isCredentialError);
    expect((error as RailspecError).message).toBe(`the login was answered without ${what}`); // narrowed above
  });

  test("shows no secret when it is printed", async () => {
    const { connection } = await serve();
    const session = open(connection);
    await session.user();

    const text = printed(session) + printed(createCryptocoinProClient({ ...connection, auth: session }));

    for (const secret of [password, email, "1|token", "PRIVATE KEY"]) {
      expect(text).not.toContain(secret);
    }
  });

  test("gets into the sandbox, for the user of the path, until the token ends and after it", async () => {
    let ahead = 0;
    const now = (): number => time + ahead;
    await using sandbox = await startSandbox({ spec: document, provider: "cryptocoin-pro", rules: true, now });
    const connection: Connection = { baseUrl: sandbox.url, clock };
    const session = open(connection);
    const client = createCryptocoinProClient({ ...connection, auth: session });
    expect(await quote(client, session)).toBe(200);
    const first = await session.bearerAuth();

    ahead = 15 * 24 * 3_600_000; // the provider ends the token, which we do not expect
    expect(await quote(client, session)).toBe(200);

    expect(await session.bearerAuth()).not.toBe(first);
  });
});

describe("passwordSession", () => {
  test("sends e-mail and password to authenticateUser and nothing else", async () => {
    const { connection, logins } = await serve();

    await passwordSession(connection, { email, password }).user();

    expect(logins).toMatchObject([{ method: "POST", url: "/api/v1/authenticate" }]);
    expect(JSON.parse(logins[0]?.body ?? "")).toEqual({ email, password });
    expect(logins[0]?.headers).not.toHaveProperty("authorization");
    expect(logins[0]?.headers).not.toHaveProperty("token");
  });
});

describe("platformSession", () => {
  const partsOf = (login: Received | undefined): [string, string, string] => {
    const [header = "", payload = "", signature = ""] = String(login?.headers.token).split(".");
    return [header, payload, signature];
  };
  const decoded = (part: string): unknown => JSON.parse(Buffer.from(part, "base64url").toString());
  const isSignedWith = (algorithm: JwtAlgorithm, login: Received | undefined): boolean => {
    const [header, payload, signature] = partsOf(login);
    const hash = `sha${algorithm.slice(2)}`;
    const content = `${header}.${payload}`;
    return algorithm.startsWith("RS")
      ? verify(hash, Buffer.from(content), publicKey, Buffer.from(signature, "base64url"))
      : createHmac(hash, password).update(content).digest("base64url") === signature;
  };

  const users: { title: string; user: PlatformLogin["user"]; want: object }[] = [
    { title: "e-mail", user: { email }, want: { email } },
    { title: "id", user: { id: "42" }, want: { id: "42" } },
    {
      title: "e-mail alone, of a record that holds more",
      user: { email, ...{ id: "42", phone: "1" } },
      want: { email },
    },
  ];
  test.each(users)(
    "sends a token of five minutes with $title in the header Token, and no body",
    async ({ user, want }) => {
      const { connection, logins } = await serve();

      await platformSession(connection, { platform: "1a/2b", key: pem, user }).user();

      expect(logins).toMatchObject([{ method: "POST", url: "/api/v1/authenticate-jwt/1a%2F2b", body: "" }]);
      expect(logins[0]?.headers).not.toHaveProperty("authorization");
      const [header, payload] = partsOf(logins[0]);
      expect(decoded(header)).toEqual({ alg: "RS512", typ: "JWT" });
      expect(decoded(payload)).toEqual({ ...want, expire: start / 1000 + 300 });
      expect(isSignedWith("RS512", logins[0])).toBe(true);
    },
  );

  test.each<JwtAlgorithm>(["RS512", "RS384", "RS256", "HS512", "HS384", "HS256"])(
    "signs with %s",
    async (algorithm) => {
      const { connection, logins } = await serve();
      const key = algorithm.startsWith("RS") ? privateKey.export({ format: "jwk" }) : password;

      await platformSession(connection, { platform: "1", key, algorithm, user: { email }, life: 60_999 }).user();

      const [header, payload] = partsOf(logins[0]);
      expect(decoded(header)).toMatchObject({ alg: algorithm });
      expect(decoded(payload)).toMatchObject({ expire: start / 1000 + 60 });
      expect(isSignedWith(algorithm, logins[0])).toBe(true);
    },
  );

  test("signs a new token for each login", async () => {
    const { connection, logins } = await serve();
    const { bearerAuth } = platformSession(connection, { platform: "1", key: pem, user: { email } });

    await bearerAuth();
    time += 30 * 24 * 3_600_000;
    await bearerAuth();

    expect(logins.map((login) => decoded(partsOf(login)[1]))).toEqual([
      { email, expire: start / 1000 + 300 },
      { email, expire: time / 1000 + 300 },
    ]);
  });

  test("does not send a login again that the provider refused with 401", async () => {
    const { connection, logins } = await serve(() => {
      time += 5000;
      return { status: 401, body: { error: "The account is inactive." } };
    });

    const error = await platformSession(connection, { platform: "1", key: pem, user: { email } })
      .user()
      .catch((e: unknown) => e);

    expect(error).toMatchObject({ name: "HttpError", result: { error: { error: "The account is inactive." } } });
    expect(logins).toHaveLength(1);
  });

  test("sends nothing with a key that cannot sign", async () => {
    const { connection, logins } = await serve();
    const session = platformSession(connection, { platform: "1", key: password, user: { email } });
    const client = createCryptocoinProClient({ ...connection, auth: session });

    const direct = await session.user().catch((error: unknown) => error);
    const called = await client.createQuote({ path: { user: userId }, body: {} }).catch((error: unknown) => error);

    expect(direct).toSatisfy(isConfigurationError);
    expect(called).toSatisfy(isCredentialError);
    expect(printed(direct) + printed(called)).not.toContain(password);
    expect(logins).toEqual([]);
  });

  test("wants to know whom to log in", () => {
    // @ts-expect-error neither e-mail nor id
    const nobody: PlatformLogin["user"] = {};
    expect(nobody).toEqual({});
  });
});
