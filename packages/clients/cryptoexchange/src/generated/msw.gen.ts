// Generated from @railspec/spec-cryptoexchange/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 4be1fb6d3864c8d83560d51a4d0b24cae287245748a43a4e714f7649a960697e

import { type HttpHandler, HttpResponse, http } from "msw";
import type * as types from "./operations.gen.ts";
import { servers } from "./operations.gen.ts";

/** The documented examples of every operation, by status and name. */
export type CryptoexchangeExamples = {
  readonly createCustomer: {
    readonly 200: Readonly<Record<"undocumentedBody", types.CreateCustomerResponse>>;
    readonly 403: Readonly<Record<"emailInUse", types.Error>>;
  };
  readonly getCustomer: {
    readonly 200: Readonly<Record<"customer", types.Customer>>;
  };
};

/** The documented examples, as they stand in the description. */
export const examples: CryptoexchangeExamples = {
  createCustomer: { 200: { undocumentedBody: {} }, 403: { emailInUse: {} } },
  getCustomer: {
    200: {
      customer: {
        id: 2548,
        username: "",
        first_name: "Johny",
        middle_name: null,
        last_name: "Smith",
        company_name: null,
        gender: null,
        date_of_birth: null,
        email: "johny.smith@example.com",
        status: 1,
        country: null,
        customer_group_id: 2,
        subscribed_to_news_letter: 0,
        created_at: "2022-08-01T21:38:51.000000Z",
        updated_at: "2022-08-01T21:38:51.000000Z",
        is_verified: 1,
        token: null,
        notes: null,
        phone: null,
        is_phone_verified: 0,
        is_company: 0,
        last_login_at: null,
        last_login_ip: null,
        last_login_host: null,
        partner_id: 636,
        reason_for_deletion: null,
        deleted_at: null,
      },
    },
  },
};

const routes: { readonly [Id in keyof CryptoexchangeExamples]: Route } = {
  createCustomer: {
    method: "post",
    path: "/api/v1/escrow/partner/customers",
    answers: { 200: ["application/json"], 403: ["application/json"] },
  },
  getCustomer: { method: "get", path: "/api/v1/escrow/partner/customer/:customer_id", answers: { 200: ["application/json"] } },
};

/**
 * Handlers for `setupServer` and `setupWorker` of MSW that answer every operation with a documented example.
 * @example setupServer(...handlers({ baseUrl: "sandbox" }))
 * @throws Error when `prefer` names a status or an example that is not documented
 */
export function handlers(options: HandlerOptions<CryptoexchangeExamples, types.CryptoexchangeServer> = {}): HttpHandler[] {
  return createHandlers(routes, examples, servers, options);
}

/** Which answer an operation gives: a documented status, and one of its examples by name, the first one without a name. */
export type Preference<Answers> = {
  readonly [Status in keyof Answers]: { readonly status: Status; readonly example?: keyof Answers[Status] };
}[keyof Answers];

/** What the handlers answer, and to whom. */
export interface HandlerOptions<Examples, Server extends string = string> {
  /** Only requests to this server are answered: its name in the description, or an absolute URL. @default any server */
  readonly baseUrl?: Server | (string & {});
  /** The operations that are answered. @default all */
  readonly operations?: ReadonlyArray<keyof Examples>;
  /** Other answers than the first example of the first documented success. */
  readonly prefer?: { readonly [Id in keyof Examples]?: Preference<Examples[Id]> };
}

/** How an operation looks on the wire: its path as MSW writes it, and media type and headers of its answers by status. */
interface Route {
  readonly method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch";
  readonly path: string;
  readonly answers: Readonly<
    Record<string, readonly [media: string | null, headers?: Readonly<Record<string, string>>]>
  >;
}

/** Examples by operation, status and name. */
type AnyExamples = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** A preference, whatever the operation. */
interface Wanted {
  readonly status: number | string;
  readonly example?: string;
}

/** Makes a handler of every route, in their order. */
function createHandlers(
  routes: Readonly<Record<string, Route>>,
  examples: AnyExamples,
  servers: Readonly<Record<string, string>>,
  options: {
    readonly baseUrl?: string;
    readonly operations?: readonly string[];
    readonly prefer?: Readonly<Record<string, Wanted | undefined>>;
  },
): HttpHandler[] {
  const { baseUrl = "*", operations, prefer = {} } = options;
  const base = (servers[baseUrl] ?? baseUrl).replace(/\/+$/, "");
  if (base.includes("{")) {
    throw new Error(`baseUrl: ${base} is to be filled in; give the whole URL`);
  }
  return Object.entries(routes)
    .filter(([id]) => operations?.includes(id) ?? true)
    .map(([id, route]) => {
      const { status, headers, body } = answerOf(id, route, examples[id] ?? {}, prefer[id]);
      return http[route.method](base + route.path, () => new HttpResponse(body, { status, headers }));
    });
}

/** The answer that an operation gives. @throws Error for one that is not documented */
function answerOf(
  id: string,
  { answers }: Route,
  examples: AnyExamples[string],
  wanted: Wanted | undefined,
): { status: number; headers: Record<string, string>; body: string | null } {
  const statuses = Object.keys(answers);
  const status = String(wanted?.status ?? statuses.find((code) => code.startsWith("2")) ?? statuses[0]);
  const named = examples[status] ?? {};
  const [first = ""] = Object.keys(named);
  const name = wanted?.example ?? first;
  const answer = answers[status];
  if (!answer || (wanted?.example && !Object.hasOwn(named, name))) {
    const known = statuses.map((code) => [code, ...Object.keys(examples[code] ?? {})].join(" "));
    throw new Error(`${id} documents no ${[status, wanted?.example].join(" ").trim()}; it has ${known.join(", ")}`);
  }
  const [media, headers] = answer;
  const value = named[name];
  const isText = typeof value === "string" && !media?.includes("json");
  return {
    status: Number(status),
    headers: { ...(media && { "content-type": media }), ...headers },
    body: isText ? value : (JSON.stringify(value) ?? null),
  };
}
