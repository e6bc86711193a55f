import { type AnyResult, base64, type ClientDefinition, createClient, isParameterError } from "@railspec/runtime";
import { createEvidence } from "@railspec/runtime/evidence";
import { exactJson } from "@railspec/runtime/exact";
import { multipart, urlencoded } from "@railspec/runtime/forms";
import { jwtExpiry, jwtSigner } from "@railspec/runtime/jwt";
import { isPagingError, paginate } from "@railspec/runtime/paginate";
import { writeStyled } from "@railspec/runtime/styles";
import { type Departure, isSchemaError, type Validate, validateWith, watchers } from "@railspec/runtime/validate";
import { echoOf } from "./echo.ts";
import { useWatching } from "./use-watching.ts";

type Send = (params: { readonly body: unknown }) => Promise<AnyResult>;

interface Operations {
  readonly upload: Send;
  readonly submit: Send;
  readonly find: (params: { readonly query: object }) => Promise<AnyResult>;
  readonly list: (() => Promise<AnyResult>) & { pages(params: object, options: object): AsyncIterable<unknown> };
}

/** A description of the program's own, with what no client here has: forms, and a query parameter that is an object. */
const definition: ClientDefinition<keyof Operations> = {
  operations: {
    upload: { method: "POST", path: "/echo/upload", body: "multipart/form-data", responses: {} },
    submit: { method: "POST", path: "/echo/submit", body: "application/x-www-form-urlencoded", responses: {} },
    find: { method: "GET", path: "/echo/find", styles: { filter: ["deepObject", true] }, responses: {} },
    list: {
      method: "GET",
      path: "/api/v1/customers",
      security: [["key"]],
      responses: { 200: "application/json" },
      pagination: { style: "page", page: "page", size: "perPage", items: "/data", totalPages: "/totalPages" },
    },
  },
  securitySchemes: { key: { header: "authorization", prefix: "Bearer " } },
  sensitive: {},
  servers: {},
  paginate,
  writeStyled,
  encoders: { "multipart/form-data": multipart, "application/x-www-form-urlencoded": urlencoded },
};

/** One use of each entry of the runtime. */
export async function useRuntime(baseUrl: string): Promise<Record<string, unknown>> {
  const departures: Departure[] = [];
  const validators = { submit: { body: isObject }, list: { responses: { 200: isText } } };
  const hooks = watchers(validateWith(validators, (departure) => departures.push(departure)));
  const client = createClient<Operations, object>(definition, { baseUrl, auth: { key: "t0p-secret" }, hooks });
  const file = new Blob(["%PDF"], { type: "application/pdf" });
  const upload = await echoOf(client.upload({ body: { kind: "passport", file } }));
  const submit = await echoOf(client.submit({ body: { name: "Jane Doe", at: new Date(0) } }));
  const found = await echoOf(client.find({ query: { filter: { city: "Kyiv" } } }));
  const refused = await client.submit({ body: "text" }).catch((error: unknown) => error);
  const pages: unknown[] = [];
  let tooMany: unknown;
  try {
    for await (const page of client.list.pages({ query: { perPage: 2 } }, { maxPages: 1 })) {
      pages.push(page);
    }
  } catch (error) {
    tooMany = error;
  }
  const evidence = createEvidence({
    elements: { list: { 200: { "/data/*/uid": ["example", ["T-1"]] } } },
    facts: { "T-1": ["example", "A sample shows it."] },
  });
  return {
    "@railspec/runtime": [base64("ключ"), submit.path],
    "@railspec/runtime/evidence": evidence("list", 200, "/data/3/uid"),
    "@railspec/runtime/exact": printed(exactJson.parse("[9007199254740993,1,0.10000000000000000001,0.5]")),
    "@railspec/runtime/forms": {
      upload: [
        /^multipart\/form-data; boundary=/.test(upload.headers["content-type"] ?? ""),
        /name="kind"\r\n\r\npassport\r\n/.test(upload.body) && "a field",
        /name="file"; filename="[^"]*"\r\ncontent-type: application\/pdf\r\n\r\n%PDF\r\n/i.test(upload.body) &&
          "a file",
      ],
      // Some engines name the character set, which the type does not have.
      submit: [submit.headers["content-type"]?.replace(/;.*/, ""), submit.body],
    },
    "@railspec/runtime/jwt": await sign(),
    "@railspec/runtime/paginate": { pages: pages.length, tooMany: isPagingError(tooMany) },
    "@railspec/runtime/validate": { refused: [isSchemaError(refused), isParameterError(refused)], departures },
    "@railspec/runtime/styles": found.path,
    ...(await useWatching(baseUrl)),
  };
}

/** The form that compiled checks have. */
const check = (keyword: string, fits: (value: unknown) => boolean): Validate => {
  const validate: Validate = (value) => {
    validate.errors = fits(value) ? [] : [{ instancePath: "", schemaPath: `#/${keyword}`, keyword, message: "no" }];
    return validate.errors.length === 0;
  };
  return validate;
};
const isObject = check("type", (value) => typeof value === "object");
const isText = check("type", (value) => typeof value === "string");

/** Signs with a secret and with a private key in both forms that are read, and has the engine verify the latter. */
async function sign(): Promise<unknown> {
  const claims = { sub: "u1", exp: 1_800_000_000 };
  const token = await jwtSigner({ algorithm: "HS256", key: "secret", keyId: "k1" })(claims);
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const made = { ...algorithm, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  const pair = await crypto.subtle.generateKey(made, true, ["sign", "verify"]);
  const bytes = new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
  const pem = `-----BEGIN PRIVATE KEY-----\n${btoa(String.fromCharCode(...bytes))}\n-----END PRIVATE KEY-----`;
  const jwk = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const byPem = await jwtSigner({ algorithm: "RS256", key: pem })(claims);
  const byJwk = await jwtSigner({ algorithm: "RS256", key: jwk })(claims);
  const [head, body, signature = ""] = byPem.split(".");
  const signed = Uint8Array.from(atob(signature.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const verified = await crypto.subtle.verify(
    algorithm,
    pair.publicKey,
    signed,
    new TextEncoder().encode(`${head}.${body}`),
  );
  return { token, ends: jwtExpiry(token)?.toISOString(), verified, sameByJwk: byJwk === byPem };
}

const printed = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
