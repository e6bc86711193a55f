// Generated from @railspec/spec-prozora/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 8e975255505517fabe30d4d45c4453892e72b9beebbeb9a77aa939931f52fa10

import { type HttpHandler, HttpResponse, http } from "msw";
import type * as types from "./operations.gen.ts";
import { servers } from "./operations.gen.ts";

/** The documented examples of every operation, by status and name. */
export type ProzoraExamples = {
  readonly listCustomers: {
    readonly 200: Readonly<Record<"onePage" | "withBranch", types.CustomerPage>>;
    readonly 400: Readonly<Record<"invalidGuid", types.Error>>;
    readonly 401: Readonly<Record<"invalidCredentials", types.Error>>;
  };
  readonly createCustomer: {
    readonly 200: Readonly<Record<"created", types.CreatedCustomer>>;
    readonly 400: Readonly<Record<"customerExists", types.Error>>;
    readonly 401: Readonly<Record<"invalidCredentials", types.Error>>;
  };
  readonly updateCustomer: {
    readonly 200: Readonly<Record<"updated", types.UpdatedCustomer>>;
    readonly 400: Readonly<Record<"invalidGuid", types.Error>>;
    readonly 401: Readonly<Record<"invalidCredentials", types.Error>>;
  };
  readonly listCustomerAccounts: {
    readonly 200: Readonly<Record<"oneAccount" | "withWalletAccountGuid", types.AccountList>>;
    readonly 400: Readonly<Record<"invalidGuid", types.Error>>;
    readonly 401: Readonly<Record<"invalidCredentials", types.Error>>;
  };
  readonly createCustomerAccount: {
    readonly 200: Readonly<Record<"created", types.CreatedAccount>>;
    readonly 400: Readonly<Record<"invalidGuid", types.Error>>;
    readonly 401: Readonly<Record<"invalidCredentials", types.Error>>;
  };
};

/** The documented examples, as they stand in the description. */
export const examples: ProzoraExamples = {
  listCustomers: {
    200: {
      onePage: {
        customers: [{
          wallet_user_guid: "b948d0e4-93c0-43ee-b861-7d699c73a355",
          counterparty_guid: "e8fd9c29-24d5-4af4-a6b9-933f59e5023d",
          login: "customer1@gmail.com",
          kyc_level: 1,
          is_disabled: false,
          balance_allowed: 1000,
          balance_asset_code: "UAH",
          balance_asset_issuer: "GBWUVXEBXYAJITVDD6PEZAY4SBBEAOQFVPFJC4PKTWBNIZXSTSAH7LML",
          branch_name: "",
          name: "NameOfCustomer",
          paternal_name: "Testik",
          phone_number: "1124988888888888888888",
          segment: "test",
          status: "active",
          surname: "SurnameOfCustomer",
          created_at: "2023-07-14T11:31:14.137931Z",
          updated_at: "2023-07-14T12:27:15.486653Z",
        }],
        total: 1,
      },
      withBranch: {
        customers: [{
          wallet_user_guid: "b948d0e4-93c0-43ee-b861-7d699c73a355",
          counterparty_guid: "e8fd9c29-24d5-4af4-a6b9-933f59e5023d",
          login: "customer1@gmail.com",
          kyc_level: 1,
          is_disabled: false,
          balance_allowed: 1000,
          balance_asset_code: "UAH",
          balance_asset_issuer: "GBWUVXEBXYAJITVDD6PEZAY4SBBEAOQFVPFJC4PKTWBNIZXSTSAH7LML",
          branch_guid: "0b6f2c1e-7d5a-4c3b-9e8f-1a2b3c4d5e6f",
          branch_name: "Branch 1",
          name: "NameOfCustomer",
          paternal_name: "Testik",
          phone_number: "1124988888888888888888",
          segment: "test",
          status: "active",
          surname: "SurnameOfCustomer",
          created_at: "2023-07-14T11:31:14.137931Z",
          updated_at: "2023-07-14T12:27:15.486653Z",
        }],
        total: 1,
      },
    },
    400: { invalidGuid: { error: "invalid UUID length: 0" } },
    401: { invalidCredentials: { error: "Access credentials are invalid" } },
  },
  createCustomer: {
    200: {
      created: {
        customer_guid: "e13e81c4-056b-4e84-96ba-d9d9daba3557",
        platform: "",
        type: "5e3f4309-c152-48b3-8091-046708694f90",
        guid: "51599e25-83b4-11ee-aa27-ba6fe7e5a0e5",
        wallet_account_guid: "51599e25-83b4-11ee-aa27-ba6fe7e5a0e5",
        name: "customer",
        assets_total: 1,
        assets: [{
          activated: true,
          balance: 0,
          platform: "",
          code: "UAH",
          name: "Ukraine Hryvnia",
          stellar_code: "eUAH",
          stellar_issuer: "GDQQY7WXGK5JZJQHLY7GMNZOCJ2QVG3ZNHDT4WYCNJU6ZG53RVXZPN2E",
          minor_unit: 2,
        }],
        activated: true,
        registered: false,
        blocked: false,
        iban: "LT966008050860332937",
      },
    },
    400: {
      customerExists: {
        error: "failed to create wallet user: failed to sign up: response status code is not 2xx but 409; error was \"{\\\"error\\\":\\\"logic error\\\"}\\n\"",
      },
    },
    401: { invalidCredentials: { error: "Access credentials are invalid" } },
  },
  updateCustomer: {
    200: { updated: {} },
    400: { invalidGuid: { error: "invalid UUID length: 0" } },
    401: { invalidCredentials: { error: "Access credentials are invalid" } },
  },
  listCustomerAccounts: {
    200: {
      oneAccount: {
        accounts: [{
          platform: "",
          type: "c77ed677-1d4d-4eac-993c-724d78cc3028",
          guid: "f0ce3e50-2239-11ee-a188-62e161fdf271",
          name: "customer",
          assets_total: 1,
          assets: [{
            activated: true,
            balance: 0,
            platform: "",
            code: "UAH",
            name: "Ukraine Hryvnia",
            stellar_code: "UAH",
            stellar_issuer: "GBWUVXEBXYAJITVDD6PEZAY4SBBEAOQFVPFJC4PKTWBNIZXSTSAH7LML",
            minor_unit: 2,
          }],
          activated: true,
          registered: true,
          blocked: false,
          iban: "AZ21DGOK50994005088730349858",
        }],
        total: 1,
      },
      withWalletAccountGuid: {
        accounts: [{
          platform: "",
          type: "5e3f4309-c152-48b3-8091-046708694f90",
          guid: "51599e25-83b4-11ee-aa27-ba6fe7e5a0e5",
          wallet_account_guid: "51599e25-83b4-11ee-aa27-ba6fe7e5a0e5",
          name: "customer",
          assets_total: 1,
          assets: [{
            activated: true,
            balance: 0,
            platform: "",
            code: "UAH",
            name: "Ukraine Hryvnia",
            stellar_code: "eUAH",
            stellar_issuer: "GDQQY7WXGK5JZJQHLY7GMNZOCJ2QVG3ZNHDT4WYCNJU6ZG53RVXZPN2E",
            minor_unit: 2,
          }],
          activated: true,
          registered: false,
          blocked: false,
          iban: "LT966008050860332937",
        }],
        total: 1,
      },
    },
    400: { invalidGuid: { error: "invalid UUID length: 0" } },
    401: { invalidCredentials: { error: "Access credentials are invalid" } },
  },
  createCustomerAccount: {
    200: { created: { wallet_account_guid: "4cd3a442-2240-11ee-9bcd-ce1b093270e2" } },
    400: { invalidGuid: { error: "invalid UUID length: 0" } },
    401: { invalidCredentials: { error: "Access credentials are invalid" } },
  },
};

const routes: { readonly [Id in keyof ProzoraExamples]: Route } = {
  listCustomers: {
    method: "get",
    path: "/api/v1/counterparty/:counterparty_guid/customers",
    answers: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  },
  createCustomer: {
    method: "post",
    path: "/api/v1/counterparty/:counterparty_guid/customers",
    answers: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  },
  updateCustomer: {
    method: "put",
    path: "/api/v1/counterparty/:counterparty_guid/customers/:customer_guid",
    answers: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  },
  listCustomerAccounts: {
    method: "get",
    path: "/api/v1/counterparty/:counterparty_guid/customers/:customer_guid/accounts",
    answers: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  },
  createCustomerAccount: {
    method: "post",
    path: "/api/v1/counterparty/:counterparty_guid/customers/:customer_guid/accounts",
    answers: { 200: ["application/json"], 400: ["application/json"], 401: ["application/json"] },
  },
};

/**
 * Handlers for `setupServer` and `setupWorker` of MSW that answer every operation with a documented example.
 * @example setupServer(...handlers({ baseUrl: "sandbox" }))
 * @throws Error when `prefer` names a status or an example that is not documented
 */
export function handlers(options: HandlerOptions<ProzoraExamples, types.ProzoraServer> = {}): HttpHandler[] {
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
