/** The two keys of a Bitpowr organisation, as its dashboard shows them. */
export interface KeyPair {
  readonly publicKey: string;
  readonly secretKey: string;
}

/**
 * The `<encodedToken>` of the guide for `bearerAuth`: base64 of `public:secret` (facts B-F2, B-P2). A newer edition of the
 * provider's page calls this form deprecated (B-P3); see `joinedKeys`.
 */
export function encodedToken({ publicKey, secretKey }: KeyPair): string {
  return btoa(`${publicKey}:${secretKey}`);
}

/** The newer form for `bearerAuth`: `public.secret` as it is (fact B-P3). */
export function joinedKeys({ publicKey, secretKey }: KeyPair): string {
  return `${publicKey}.${secretKey}`;
}

/** The header value of a key with limited rights for `restrictedKey`: `Basic <key>`, the key as it is (fact B-P4). */
export function restrictedKey(key: string): string {
  return `Basic ${key}`;
}
