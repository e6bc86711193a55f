import { ConfigurationError } from "./errors.ts";
import type { JsonWebKeyData, WebCryptoKey } from "./platform-types.ts";

/** Signature algorithms of RFC 7518: RSA (PKCS #1 v1.5) or HMAC, with SHA-2. */
export type JwtAlgorithm = "RS256" | "RS384" | "RS512" | "HS256" | "HS384" | "HS512";

/**
 * What to sign with. For `RS…` a private key: PEM text (`PRIVATE KEY` or `RSA PRIVATE KEY`, not encrypted) or a JWK.
 * For `HS…` the secret as text, or a JWK. A `CryptoKey` fits either, if it was made for the algorithm.
 */
export type JwtKey = string | JsonWebKeyData | WebCryptoKey;

/** Options of `jwtSigner`. */
export interface JwtSignerOptions {
  readonly algorithm: JwtAlgorithm;
  readonly key: JwtKey;
  /** The `kid` of the header: tells the reader which key it was. */
  readonly keyId?: string;
}

/** Makes a signed token of claims. */
export type JwtSigner = (claims: object) => Promise<string>;

/**
 * Makes a function that signs JSON Web Tokens (RFC 7519, compact form) with Web Crypto. The key is read when the first token
 * is signed.
 * @throws ConfigurationError (the signer, not this function) for a key that cannot sign with the algorithm
 * @example const sign = jwtSigner({ algorithm: "RS512", key: await readFile("private.pem", "utf8") });
 */
export function jwtSigner({ algorithm, key, keyId }: JwtSignerOptions): JwtSigner {
  const header = base64url(encode({ alg: algorithm, typ: "JWT", kid: keyId }));
  let imported: Promise<WebCryptoKey> | undefined;
  return async (claims) => {
    const content = `${header}.${base64url(encode(claims))}`;
    imported ??= importKey(algorithm, key);
    const signer = await imported;
    const signature = await crypto.subtle.sign(signer.algorithm.name, signer, utf8.encode(content));
    return `${content}.${base64url(new Uint8Array(signature))}`;
  };
}

/** When a token ends by its claim `exp`; `undefined` when it does not say. The signature is not looked at. */
export function jwtExpiry(token: string): Date | undefined {
  try {
    const payload = token.split(".")[1] ?? "";
    const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof exp === "number" ? new Date(exp * 1000) : undefined;
  } catch {
    return undefined;
  }
}

const utf8 = new TextEncoder();

const encode = (value: unknown): Uint8Array => utf8.encode(JSON.stringify(value));

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function importKey(algorithm: JwtAlgorithm, key: JwtKey): Promise<WebCryptoKey> {
  const rsa = algorithm.startsWith("RS");
  const name = rsa ? "RSASSA-PKCS1-v1_5" : "HMAC";
  const hash = `SHA-${algorithm.slice(2)}`;
  try {
    if (key instanceof CryptoKey) {
      // A key signs with the hash it was made for, whatever the header of the token says.
      const made: KeyAlgorithm & { hash?: KeyAlgorithm } = key.algorithm;
      if (made.name === name && made.hash?.name === hash && key.usages.includes("sign")) {
        return key;
      }
    } else if (typeof key !== "string") {
      return await crypto.subtle.importKey("jwk", key, { name, hash }, false, ["sign"]);
    } else if (rsa) {
      return await crypto.subtle.importKey("pkcs8", pkcs8Of(key), { name, hash }, false, ["sign"]);
    } else if (!key.includes("-----BEGIN")) {
      return await crypto.subtle.importKey("raw", utf8.encode(key), { name, hash }, false, ["sign"]);
    }
  } catch (original) {
    throw unusable(algorithm, original);
  }
  throw unusable(algorithm);
}

function unusable(algorithm: JwtAlgorithm, original?: unknown): ConfigurationError {
  const wanted = algorithm.startsWith("RS")
    ? "a private RSA key: PEM (PRIVATE KEY or RSA PRIVATE KEY, not encrypted), JWK or CryptoKey"
    : "a secret: text that is no PEM, JWK or CryptoKey";
  return new ConfigurationError(`the key cannot sign with ${algorithm}, which needs ${wanted}`, { original });
}

function pkcs8Of(pem: string): Uint8Array<ArrayBuffer> {
  // Environment variables often hold a PEM file in one line, with its line breaks spelled out.
  const text = pem.replaceAll("\\n", "\n");
  const [, kind, body] = /-----BEGIN (RSA )?PRIVATE KEY-----([\w+/=\s]+)-----END/.exec(text) ?? [];
  const bytes = Array.from(atob(body ?? ""), (letter) => letter.charCodeAt(0));
  return Uint8Array.from(kind ? der(0x30, [...RSA_PREFIX, ...der(0x04, bytes)]) : bytes);
}

// What PKCS #8 (RFC 5958) puts before a PKCS #1 key: version 0, and rsaEncryption without parameters.
const RSA_PREFIX = [2, 1, 0, 0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0];

function der(tag: number, content: readonly number[]): number[] {
  const size = content.length;
  return size < 0x80 ? [tag, size, ...content] : [tag, 0x82, size >> 8, size & 0xff, ...content];
}
