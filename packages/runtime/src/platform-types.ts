// Node's own types name these less than a browser's library does, so they are derived from what both have.

/** What `fetch` takes as a body. */
export type RequestBody = NonNullable<RequestInit["body"]>;

/** A key of Web Crypto. */
export type WebCryptoKey = Parameters<typeof crypto.subtle.sign>[1];

/** A JSON Web Key (RFC 7517), as far as signing needs it: an RSA private key or a symmetric secret. */
export interface JsonWebKeyData {
  readonly kty?: string;
  readonly alg?: string;
  readonly d?: string;
  readonly dp?: string;
  readonly dq?: string;
  readonly e?: string;
  readonly k?: string;
  readonly n?: string;
  readonly p?: string;
  readonly q?: string;
  readonly qi?: string;
  readonly key_ops?: string[];
  readonly ext?: boolean;
  readonly use?: string;
  readonly kid?: string;
}
