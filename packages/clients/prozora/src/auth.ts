import { type CredentialSource, cachedToken } from "@railspec/runtime";

// `sessionToken` takes the session token as it is (fact Z-P7). Its login is a flow of another service, whose first step and host
// no source gives (Z-P8): yours, made a credential by `cachedToken`.
export { cachedToken, type Token, type TokenOptions } from "@railspec/runtime";
export {
  type JwtAlgorithm,
  type JwtKey,
  type JwtSigner,
  type JwtSignerOptions,
  jwtSigner,
} from "@railspec/runtime/jwt";

/**
 * What the bank's token allows (fact Z-P10): an operation of a client, a new client or account, a new processing account, a new
 * identification account.
 */
export type BankFlow = "sign-in" | "sign-up" | "sign-up-processing" | "sign-up-emission";

/** The claims of the bank's token (fact Z-P10). */
export interface BankClaims {
  readonly flow: BankFlow;
  /** Whom it is about: the customer, or the keeper of the key of an identification or processing account. */
  readonly obj: string;
  /** Who does it: an employee or a technical user. */
  readonly sub: string;
  /** When it was signed, in seconds since the epoch. */
  readonly iat: number;
  /** When it ends, in seconds since the epoch. */
  readonly exp: number;
}

/** What `bankJwt` makes its tokens of. */
export interface BankJwtOptions extends Pick<BankClaims, "flow" | "obj" | "sub"> {
  /**
   * Signs the claims with the bank's key. `jwtSigner` does it for an RSA key; a key that must not leave its store signs there.
   * Which algorithms are accepted no source says; the key has to be registered first and is found by its id (fact Z-P9).
   */
  readonly sign: (claims: BankClaims) => string | Promise<string>;
  /** Milliseconds that a token is good for. No source sets a limit. @default 300000 */
  readonly life?: number;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/**
 * Makes a credential for `bankJwt`, the header `CX-Authorization`, of a token that the bank signs itself (facts Z-P5, Z-P6). A token
 * is used until shortly before its end. The header `Authorization` has to be empty (Z-P6, conflict Z-K5), so a call must not have
 * a `sessionToken` besides.
 * @example
 * const sign = jwtSigner({ algorithm: "RS256", key: pem, keyId });
 * const client = createProzoraClient({ baseUrl, auth: { bankJwt: bankJwt({ flow: "sign-in", obj, sub, sign }) } });
 * @example
 * // One call of a client that has a session token:
 * const auth = { sessionToken: undefined, bankJwt: bankJwt({ flow: "sign-up", obj, sub, sign }) };
 * await client.createCustomer({ path, body }, { auth });
 */
export function bankJwt({ flow, obj, sub, sign, life = 300_000, now = Date.now }: BankJwtOptions): CredentialSource {
  return cachedToken(
    async () => {
      const iat = Math.floor(now() / 1000);
      const exp = iat + Math.floor(life / 1000);
      return { token: await sign({ flow, obj, sub, iat, exp }), expiresAt: exp * 1000 };
    },
    { now },
  );
}
