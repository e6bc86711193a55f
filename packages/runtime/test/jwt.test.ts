import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, verify } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isConfigurationError } from "../src/index.ts";
import { type JwtAlgorithm, type JwtKey, jwtExpiry, jwtSigner } from "../src/jwt.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = (type: "pkcs8" | "pkcs1"): string => privateKey.export({ type, format: "pem" }).toString();
const jwk = privateKey.export({ format: "jwk" });
const claims = { sub: "Жанна", expire: 1_571_848_640 };
const secret = "s3cr3t-ключ";

const partsOf = (token: string): [string, string, string] => {
  const [header = "", payload = "", signature = ""] = token.split(".");
  return [header, payload, signature];
};
const decoded = (part: string): unknown => JSON.parse(Buffer.from(part, "base64url").toString());

function isSigned(token: string, algorithm: JwtAlgorithm, key: KeyObject): boolean {
  const [header, payload, signature] = partsOf(token);
  const content = Buffer.from(`${header}.${payload}`);
  return verify(`sha${algorithm.slice(2)}`, content, key, Buffer.from(signature, "base64url"));
}

const failureOf = (algorithm: JwtAlgorithm, key: JwtKey): Promise<unknown> =>
  jwtSigner({ algorithm, key })(claims).catch((error: unknown) => error);

describe("jwtSigner", () => {
  test.each<JwtAlgorithm>(["RS256", "RS384", "RS512"])(
    "signs %s so that the public key verifies it",
    async (algorithm) => {
      const token = await jwtSigner({ algorithm, key: pem("pkcs8") })(claims);

      expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
      expect(partsOf(token).slice(0, 2).map(decoded)).toEqual([{ alg: algorithm, typ: "JWT" }, claims]);
      expect(isSigned(token, algorithm, publicKey)).toBe(true);
    },
  );

  test.each<JwtAlgorithm>(["HS256", "HS384", "HS512"])("signs %s with a secret text in UTF-8", async (algorithm) => {
    const token = await jwtSigner({ algorithm, key: secret })(claims);

    const [header, payload, signature] = partsOf(token);
    const want = createHmac(`sha${algorithm.slice(2)}`, secret)
      .update(`${header}.${payload}`)
      .digest("base64url");
    expect(decoded(header)).toEqual({ alg: algorithm, typ: "JWT" });
    expect(signature).toBe(want);
  });

  test.each<{ title: string; key: () => JwtKey | Promise<JwtKey> }>([
    { title: "PEM of PKCS #1", key: () => pem("pkcs1") },
    { title: "PEM with its line breaks spelled out", key: () => pem("pkcs1").replaceAll("\n", "\\n") },
    { title: "PEM with Windows line breaks", key: () => pem("pkcs8").replaceAll("\n", "\r\n") },
    { title: "a JWK", key: () => jwk },
    { title: "a JWK that names its use", key: () => ({ ...jwk, alg: "RS512", use: "sig", key_ops: ["sign"] }) },
    {
      title: "a CryptoKey",
      key: () => crypto.subtle.importKey("jwk", jwk, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" }, false, ["sign"]),
    },
  ])("takes a key as $title", async ({ key }) => {
    const token = await jwtSigner({ algorithm: "RS512", key: await key() })(claims);

    expect(isSigned(token, "RS512", publicKey)).toBe(true);
  });

  test("takes a secret as JWK or CryptoKey", async () => {
    const k = Buffer.from(secret).toString("base64url");
    const made = await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode(secret),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );

    const want = await jwtSigner({ algorithm: "HS256", key: secret })(claims);

    expect(await jwtSigner({ algorithm: "HS256", key: { kty: "oct", k } })(claims)).toBe(want);
    expect(await jwtSigner({ algorithm: "HS256", key: made })(claims)).toBe(want);
  });

  test("names the key in the header when it has an id", async () => {
    const [header] = partsOf(await jwtSigner({ algorithm: "HS256", key: secret, keyId: "k1" })(claims));

    expect(decoded(header)).toEqual({ alg: "HS256", typ: "JWT", kid: "k1" });
  });

  test.each<{ title: string; algorithm: JwtAlgorithm; key: () => JwtKey | Promise<JwtKey> }>([
    { title: "text that is no PEM", algorithm: "RS512", key: () => "hunter2" },
    { title: "PEM that is no base64", algorithm: "RS512", key: () => pem("pkcs8").replace("\nMII", "\n=MI") },
    { title: "PEM cut short", algorithm: "RS512", key: () => pem("pkcs8").replace(/(.{99})(?=-----END)/s, "") },
    {
      title: "a public key",
      algorithm: "RS512",
      key: () => createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString(),
    },
    {
      title: "an encrypted key",
      algorithm: "RS512",
      key: () =>
        privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "hunter2" }).toString(),
    },
    {
      title: "a key of another kind",
      algorithm: "RS512",
      key: () =>
        generateKeyPairSync("ec", { namedCurve: "P-256" })
          .privateKey.export({ type: "pkcs8", format: "pem" })
          .toString(),
    },
    { title: "a public JWK", algorithm: "RS512", key: () => publicKey.export({ format: "jwk" }) },
    { title: "a JWK for another algorithm", algorithm: "RS512", key: () => ({ ...jwk, alg: "RS256" }) },
    {
      title: "a CryptoKey for another hash",
      algorithm: "RS512",
      key: () => crypto.subtle.importKey("jwk", jwk, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["sign"]),
    },
    {
      title: "a CryptoKey of the other kind",
      algorithm: "RS512",
      key: () => crypto.subtle.importKey("raw", new Uint8Array(64), { name: "HMAC", hash: "SHA-512" }, false, ["sign"]),
    },
    {
      title: "a CryptoKey that may not sign",
      algorithm: "HS256",
      key: () =>
        crypto.subtle.importKey("raw", new Uint8Array(32), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]),
    },
    { title: "an empty secret", algorithm: "HS256", key: () => "" },
    { title: "a PEM in place of a secret", algorithm: "HS256", key: () => pem("pkcs8") },
  ])("refuses $title and prints nothing of it", async ({ algorithm, key }) => {
    const given = await key();

    const error = await failureOf(algorithm, given);

    expect(error).toSatisfy(isConfigurationError);
    const printed = `${inspect(error, { depth: 9 })}${JSON.stringify(error)}`;
    expect(printed).toContain(`the key cannot sign with ${algorithm}`);
    expect(printed).not.toMatch(/hunter2|-----BEGIN|MII/);
  });

  test("keeps what Web Crypto said of a key it refused", async () => {
    expect(await failureOf("RS512", { ...jwk, alg: "RS256" })).toMatchObject({ cause: { name: "DataError" } });
  });

  test("prints nothing of its key", () => {
    const sign = jwtSigner({ algorithm: "HS256", key: secret });

    expect(inspect(sign, { depth: 9, showHidden: true })).not.toContain(secret);
    expect(JSON.stringify({ sign })).toBe("{}");
  });

  test("reads its key once", async () => {
    let reads = 0;
    const key = new Proxy(jwk, {
      get: (target, name) => {
        reads += Number(name === "kty");
        return Reflect.get(target, name);
      },
    });
    const sign = jwtSigner({ algorithm: "RS256", key });

    await sign(claims);
    const before = reads;
    await sign(claims);

    expect(before).toBeGreaterThan(0);
    expect(reads).toBe(before);
  });
});

describe("jwtExpiry", () => {
  const tokenOf = (payload: unknown): string =>
    `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.c2ln`;

  test.each<{ title: string; token: string; want: Date | undefined }>([
    { title: "the end of a token", token: tokenOf({ exp: 1_684_501_806 }), want: new Date("2023-05-19T13:10:06Z") },
    { title: "it beside text of any script", token: tokenOf({ sub: "Ж?~ÿ>", exp: 10 }), want: new Date(10_000) },
    { title: "nothing without exp", token: tokenOf({ iat: 1 }), want: undefined },
    { title: "nothing for an exp that is no number", token: tokenOf({ exp: "1684501806" }), want: undefined },
    { title: "nothing for a payload that is no object", token: tokenOf(null), want: undefined },
    { title: "nothing for what is no JWT", token: "opaque", want: undefined },
    { title: "nothing for what is no base64", token: "a.*.b", want: undefined },
  ])("tells $title", ({ token, want }) => {
    expect(jwtExpiry(token)).toEqual(want);
  });

  test("reads what jwtSigner wrote", async () => {
    const token = await jwtSigner({ algorithm: "HS256", key: secret })({ exp: 1_700_000_000 });

    expect(jwtExpiry(token)).toEqual(new Date(1_700_000_000_000));
  });
});
