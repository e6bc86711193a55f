import axios from "axios";
import ky from "ky";
import createClient from "openapi-fetch";
import type { SampleCall } from "../spec/spec.ts";

/** Calls one operation and reads the answer. */
export type Call = () => Promise<unknown>;

/** Makes the call for one client; `fetch` is what it sends with. */
export type Contestant = (call: SampleCall, fetch: typeof globalThis.fetch) => Call;

const base = "http://127.0.0.1:4999";
const token = "token";

type Parameters = SampleCall["params"];

/** A generated client, as far as it is used here: one function per operationId. */
export interface OurClient {
  readonly [operationId: string]: (params: Parameters) => Promise<{ readonly ok: boolean; readonly data?: unknown }>;
}

/** The module that `generateOurs` compiles. */
export interface OurModule {
  createBenchClient(options: { baseUrl: string; auth: object; fetch: typeof fetch }): OurClient;
}

/** The module that hey-api generates. */
export interface HeyApiModule {
  readonly [operationId: string]: (options: object) => Promise<{ readonly data?: unknown }>;
}

/** The module that Redocly generates. */
export interface RedoclyModule {
  readonly client: {
    configure(options: object): void;
  } & { readonly [operationId: string]: (params: Parameters) => Promise<unknown> };
}

/** Clients that know no spec, beginning with what all are compared to. */
export const bare: Readonly<Record<string, Contestant>> = {
  fetch: plainFetch(false),
  "fetch of a Request": plainFetch(true),
  "openapi-fetch": ({ method, path, params }, fetch) => {
    const client = createClient<never>({ baseUrl: base, headers: { authorization: `Bearer ${token}` }, fetch });
    const send = client[method] as (path: string, init: object) => Promise<{ data?: unknown }>; // without types of paths
    const { query, body } = params;
    return async () => (await send(path, { params: { query }, body })).data;
  },
  ky: ({ method, path, params }, fetch) => {
    const client = ky.create({ baseUrl: base, headers: { authorization: `Bearer ${token}` }, fetch });
    const { query, body } = params;
    const options = { method, ...(query && { searchParams: query }), ...(body && { json: body }) };
    return () => client(path, options).json();
  },
  axios: ({ method, path, params }, fetch) => {
    const client = axios.create({
      baseURL: base,
      adapter: "fetch",
      // Its type of `Response` does not know that of TypeScript's library.
      env: { fetch, Request, Response: Response as never },
      headers: { authorization: `Bearer ${token}` },
    });
    const { query, body } = params;
    const request = { method, url: path, ...(query && { params: query }), ...(body && { data: body }) };
    return async () => (await client.request(request)).data;
  },
};

/** Clients made from a spec, from their modules. */
export const generated = (
  ours: OurModule,
  heyApi: HeyApiModule,
  redocly: RedoclyModule,
): Record<string, Contestant> => ({
  ours: ({ operationId, params }, fetch) => {
    const client = ours.createBenchClient({ baseUrl: base, auth: { bearerAuth: token }, fetch });
    const send = client[operationId];
    return async () => {
      const result = await send?.(params);
      return result?.ok ? result.data : undefined;
    };
  },
  "hey-api": ({ operationId, params }, fetch) => {
    const options = { ...params, baseUrl: base, auth: () => token, fetch };
    const send = heyApi[operationId];
    return async () => (await send?.(options))?.data;
  },
  redocly: ({ operationId, params }, fetch) => {
    redocly.client.configure({ serverUrl: base, auth: { bearer: token }, fetch });
    const send = redocly.client[operationId];
    return async () => send?.(params);
  },
});

function plainFetch(request: boolean): Contestant {
  return ({ method, path, params }, fetch) => {
    const { query, body } = params;
    const headers = {
      accept: "application/json",
      authorization: `Bearer ${token}`,
      ...(body && { "content-type": "application/json" }),
    };
    // What one writes by hand where every microsecond counts.
    const search = Object.entries(query ?? {});
    return async () => {
      const pairs = search.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      const init = { method, headers, body: body === undefined ? null : JSON.stringify(body) };
      const url = pairs.length > 0 ? `${base}${path}?${pairs.join("&")}` : base + path;
      const response = await (request ? fetch(new Request(url, init)) : fetch(url, init));
      return response.json();
    };
  };
}
