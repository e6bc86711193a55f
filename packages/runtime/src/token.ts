import { isRailspecError } from "./guards.ts";
import type { CredentialSource } from "./options.ts";

/** A secret and how long it is good for. */
export interface Token {
  readonly token: string;
  /** When it ends, as a `Date` or in milliseconds since the epoch; without it, when the provider refuses it. */
  readonly expiresAt?: Date | number;
}

/** How `cachedToken` judges a token's age. */
export interface TokenOptions {
  /** Milliseconds before its end from which a token counts as ended, half its life at most. @default 30000 */
  readonly early?: number;
  /**
   * Milliseconds for which a login that the provider refused (4xx, but not 408, 425 and 429) is not tried again; until then every call fails with
   * its error, for a provider may lock an account after a few refusals. @default 60000
   */
  readonly pause?: number;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/**
 * Makes a credential from a login: the token is kept until it ends or is refused, and however many calls wait for one,
 * there is one login at a time. A login that fails is tried again by the next call, unless the provider refused it. A token
 * that is still good is used when a login before its end fails.
 * @example auth: { bearerAuth: cachedToken(async () => ({ token: (await unwrap(platform.authenticate({ body }))).data.id })) }
 */
export function cachedToken(logIn: () => Promise<Token>, options: TokenOptions = {}): CredentialSource {
  const { early = 30_000, pause = 60_000, now = Date.now } = options;
  let current: (Token & { readonly from: number }) | undefined;
  let pending: Promise<Token> | undefined;
  let refused: { readonly error: unknown; readonly at: number } | undefined;
  return async (rejected) => {
    const known = current?.token === rejected ? undefined : current;
    const ends = Number(known?.expiresAt ?? Number.POSITIVE_INFINITY);
    if (known && now() < ends - Math.min(early, (ends - known.from) / 2)) {
      return known.token;
    }
    try {
      return (await renew()).token;
    } catch (error) {
      if (known && now() < ends) {
        return known.token;
      }
      throw error;
    }
  };

  async function renew(): Promise<Token> {
    if (refused && now() < refused.at + pause) {
      throw refused.error;
    }
    pending ??= logIn()
      .then((token) => {
        current = { ...token, from: now() };
        return token;
      })
      .catch((error) => {
        refused = isRefusal(error) ? { error, at: now() } : undefined;
        throw error;
      })
      .finally(() => {
        pending = undefined;
      });
    return pending;
  }
}

function isRefusal(error: unknown): boolean {
  return isRailspecError(error) && /^4(?!08|25|29)/.test(String(error.status));
}
