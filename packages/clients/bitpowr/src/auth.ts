import { base64 } from "@railspec/runtime";

/** The two keys of a Bitpowr organisation. Test keys reach the test environment, live keys the live one (fact B-P6). */
export interface KeyPair {
  readonly publicKey: string;
  readonly secretKey: string;
}

/**
 * The `<encodedToken>` of the guide for `bearerAuth`: base64 of `public:secret` (facts B-F2, B-R6, B-P2). A newer edition of
 * the provider's page calls this form deprecated (B-P3); see `joinedKeys`.
 * @example
 * const client = createBitpowrClient({ baseUrl: "production", auth: { bearerAuth: encodedToken({ publicKey, secretKey }) } });
 */
export function encodedToken({ publicKey, secretKey }: KeyPair): string {
  return base64(`${publicKey}:${secretKey}`);
}

/**
 * The newer form for `bearerAuth`: `public.secret` as it is (fact B-P3).
 * @example
 * // Keys that are changed now and then: asked for before every attempt, and once more after a 401.
 * const auth = { bearerAuth: async () => joinedKeys(await vault.read("bitpowr")) };
 */
export function joinedKeys({ publicKey, secretKey }: KeyPair): string {
  return `${publicKey}.${secretKey}`;
}

/**
 * The header value of a key with limited rights for `restrictedKey`: `Basic <key>`, the key as it is (fact B-P4). Where there
 * is a credential for `bearerAuth` too, that one is sent.
 * @example
 * const client = createBitpowrClient({ baseUrl: "production", auth: { restrictedKey: restrictedKey(key) } });
 */
export function restrictedKey(key: string): string {
  return `Basic ${key}`;
}
