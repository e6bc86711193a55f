import { type CredentialSource, cachedToken } from "@railspec/runtime";
import { jwtExpiry } from "@railspec/runtime/jwt";

/** How `userSessionSource` counts time. */
export interface UserSessionOptions {
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/** The shorter of the two lives that are known of a token (fact V-P4). */
const FOUR_HOURS = 4 * 3_600_000;

/**
 * The header value of a logged-in user's token for `userSession`: `JWT <token>` (facts V-R19, V-P4). An API key needs no helper:
 * `apiKey` goes into `X-API-KEY` as it is (V-F1). With both, only the key is sent, which is also the one the provider reads
 * (V-P3).
 * @example
 * const client = createChainvetClient({ baseUrl: "production", auth: { userSession: userSession(token) } });
 */
export function userSession(token: string): string {
  return `JWT ${token}`;
}

/**
 * Makes a credential for `userSession` from a login of yours, which answers the bare token; no source describes the login.
 * The token is kept until shortly before the end that it names itself, or for four hours where it names none (fact V-P4): the
 * provider refuses with 403 (V-S4, V-S30), which makes no client log in anew, so nothing else would end it. However many calls
 * wait, there is one login at a time.
 * @example
 * const client = createChainvetClient({ baseUrl: "production", auth: { userSession: userSessionSource(logIn) } });
 */
export function userSessionSource(
  logIn: () => Promise<string>,
  { now = Date.now }: UserSessionOptions = {},
): CredentialSource {
  return cachedToken(
    async () => {
      const asked = now();
      const token = await logIn();
      return { token: userSession(token), expiresAt: jwtExpiry(token) ?? asked + FOUR_HOURS };
    },
    { now },
  );
}
