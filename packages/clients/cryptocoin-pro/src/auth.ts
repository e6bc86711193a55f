import { CredentialError, type CredentialSource, cachedToken, unwrap } from "@railspec/runtime";
import { type JwtAlgorithm, type JwtKey, jwtSigner } from "@railspec/runtime/jwt";
import type { AuthenticatePlatformResult, AuthenticateUserResult, Authentication } from "./generated/operations.gen.ts";
import { type CryptocoinProClient, type CryptocoinProClientOptions, createCryptocoinProClient } from "./index.ts";

export type { JwtAlgorithm, JwtKey } from "@railspec/runtime/jwt";

/** Where and how to log in: the options of the client that the session is for. */
export type Connection = Omit<CryptocoinProClientOptions, "auth">;

/**
 * One user, logged in when it is first needed. Fits as `auth` of a client. The token is kept until shortly before its end
 * or until the provider refuses it with 401, and however many calls wait for one, there is one login at a time. A refused
 * login is not tried again for a minute; an account can be locked (423, fact C-P12), no source says after how many refusals.
 */
export interface Session {
  /** Gives the token for `bearerAuth`: `data.id` of the login's answer (facts C-P4, C-P6). */
  readonly bearerAuth: CredentialSource;
  /**
   * The user's id, `data.userId` of the login's answer: the `user` in the path of every protected operation (fact C-P6).
   * @throws whatever the login throws: `HttpError` with the provider's answer, `TimeoutError`, `ConnectionError`, …
   */
  user(): Promise<string>;
}

/** A user's credentials (facts C-F8, C-F9). */
export interface PasswordLogin {
  readonly email: string;
  readonly password: string;
}

/** One user of a platform, and what the platform signs with. */
export interface PlatformLogin {
  /** The platform in the path. Its code of eight characters or its id: no source says which (fact C-P16, conflict C-K3). */
  readonly platform: string;
  /** Who to log in (fact C-P9). */
  readonly user: { readonly email: string } | { readonly id: string };
  /** For `RS…` the platform's private key as handed out at onboarding (fact C-P16), for `HS…` its secret. */
  readonly key: JwtKey;
  /** As set in the partner dashboard (fact C-P17). @default "RS512" */
  readonly algorithm?: JwtAlgorithm;
  /** Milliseconds that the signed token is good for; it is used once, at once. No source sets a limit. @default 300000 */
  readonly life?: number;
}

/**
 * Logs a user in with e-mail and password through `authenticateUser` (facts C-E3, C-R6, C-P5). A partner's users log in by
 * `platformSession` instead (fact C-R7).
 * @example
 * const session = passwordSession({ baseUrl: "production" }, { email, password });
 * const client = createCryptocoinProClient({ baseUrl: "production", auth: session });
 * await client.createQuote({ path: { user: await session.user() }, body });
 */
export function passwordSession(connection: Connection, { email, password }: PasswordLogin): Session {
  return createSession(connection, (client) => client.authenticateUser({ body: { email, password } }));
}

/**
 * Logs a user in as a platform through `authenticatePlatform`, with a token in the header `Token` that is signed here with
 * Web Crypto (facts C-R3, C-R7, C-P8, C-P9). Every login signs a new one.
 * @throws ConfigurationError (the session, not this function) for a key that cannot sign with the algorithm
 * @example
 * const session = platformSession({ baseUrl: "production" }, { platform: "1a2b3c4d", key: pem, user: { email } });
 * const client = createCryptocoinProClient({ baseUrl: "production", auth: session });
 */
export function platformSession(connection: Connection, login: PlatformLogin): Session {
  const { platform, user, key, algorithm = "RS512", life = 300_000 } = login;
  const sign = jwtSigner({ algorithm, key });
  const whom = "email" in user ? { email: user.email } : { id: user.id };
  return createSession(connection, async (client, now) => {
    const platformToken = await sign({ ...whom, expire: Math.floor((now + life) / 1000) });
    return client.authenticatePlatform({ path: { platform } }, { auth: { platformToken } });
  });
}

type LogIn = (client: CryptocoinProClient, now: number) => Promise<AuthenticateUserResult | AuthenticatePlatformResult>;

function createSession(connection: Connection, logIn: LogIn): Session {
  const client = createCryptocoinProClient(connection);
  const now = (): number => connection.clock?.now() ?? Date.now();
  let userId: unknown;
  const bearerAuth = cachedToken(
    async () => {
      const asked = now();
      const { data }: { data?: Partial<Authentication> } = unwrap(await logIn(client, asked)) ?? {};
      userId = data?.userId;
      return { token: textOf("id", data?.id), expiresAt: asked + lifeOf(data) };
    },
    { now },
  );
  return {
    bearerAuth,
    async user() {
      if (userId === undefined) {
        await bearerAuth();
      }
      return textOf("userId", userId);
    },
  };
}

// An answer is not checked against its schema on the way here.
function textOf(name: string, value: unknown): string {
  if (typeof value === "string" && value) {
    return value;
  }
  throw new CredentialError(`the login was answered without data.${name}`);
}

/**
 * Milliseconds from the login to the token's end: the shorter of what `ttl` (seconds) and `until` say (facts C-P6, C-P7, C-P11).
 * `until` counts from the provider's own `created`, for its clock need not agree with ours. `Infinity`: neither says it.
 */
function lifeOf({ ttl, until = "", created = "" }: Partial<Authentication> = {}): number {
  return Math.min(...[Number(ttl) * 1000, Date.parse(until) - Date.parse(created)].filter((life) => life > 0));
}
