/**
 * One program, written for each client: make a client for a base URL with a bearer token, and hand out a function that
 * creates an account. `globalThis` keeps it from being dropped as unused.
 */
const hand = (call: string): string => `globalThis.run = (reference) => ${call};\n`;

const url = "http://127.0.0.1:4999";

/** What a program of ours has beside the call. */
export interface More {
  readonly imports?: string;
  /** Further options of the client, as code. */
  readonly options?: string;
  /** A module all of whose exports are kept. */
  readonly keeps?: string;
}

/** Redacting hooks, for a program of ours. */
export const watching: More = {
  imports: 'import { watch } from "@railspec/runtime/watch";',
  options: "hooks: watch({ onError: console.error })",
};

/** With our client, from its compiled entry. */
export const ours = (entry: string, { imports = "", options = "", keeps }: More = {}): string => `${imports}
import { createBenchClient } from ${JSON.stringify(entry)};
${keeps === undefined ? "" : keep(keeps)}
const client = createBenchClient({ baseUrl: "sandbox", auth: { bearerAuth: "token" }, ${options} });
${hand("client.createAccount({ body: { reference } })")}`;

/** Keeps all exports of a module. */
export const keep = (specifier: string): string =>
  `import * as kept from ${JSON.stringify(specifier)};\nglobalThis.kept = { ...kept };\n`;

/** With openapi-fetch alone. */
export const openapiFetch: string = `import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "${url}", headers: { authorization: "Bearer token" } });
${hand('client.POST("/v1/accounts", { body: { reference } })')}`;

/** With ky alone. */
export const ky: string = `import ky from "ky";
const client = ky.create({ baseUrl: "${url}", headers: { authorization: "Bearer token" } });
${hand('client.post("/v1/accounts", { json: { reference } }).json()')}`;

/** With axios alone. */
export const axios: string = `import axios from "axios";
const client = axios.create({ baseURL: "${url}", headers: { authorization: "Bearer token" } });
${hand('client.post("/v1/accounts", { reference })')}`;

/** With hey-api's client, from its generated entry. */
export const heyApi = (entry: string): string => `import { createAccount } from ${JSON.stringify(entry)};
${hand('createAccount({ body: { reference }, auth: () => "token" })')}`;

/** With Redocly's client, from its generated file. */
export const redocly = (entry: string): string => `import { client } from ${JSON.stringify(entry)};
client.configure({ auth: { bearer: "token" } });
${hand("client.createAccount({ body: { reference } })")}`;
