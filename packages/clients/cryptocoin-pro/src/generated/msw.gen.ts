// Generated from @railspec/spec-cryptocoin-pro/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 b085211972f42b3d8954a8f9a3a165fc3d85eeb869d1975dcd5a18f4d259a4d3

import { type HttpHandler, HttpResponse, http } from "msw";
import type * as types from "./operations.gen.ts";
import { servers } from "./operations.gen.ts";

/** The documented examples of every operation, by status and name. */
export type CryptocoinProExamples = {
  readonly createUser: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly verifyUserEmail: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly authenticateUser: {
    readonly 200: Readonly<Record<"tokenIssued", types.AuthenticationEnvelope>>;
  };
  readonly authenticatePlatform: {
    readonly 200: Readonly<Record<"tokenIssued", types.AuthenticationEnvelope>>;
    readonly 400: Readonly<Record<"jwtMissing", types.DetailedError>>;
    readonly 401: Readonly<Record<"accountInactive", types.Error>>;
    readonly 403: Readonly<Record<"credentialsIncorrect", types.Error>>;
    readonly 423: Readonly<Record<"accountLocked", types.Error>>;
  };
  readonly createUserPhone: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly verifyUserPhone: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly addUserBank: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly addUserCard: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly addUserWallet: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly createQuote: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly confirmQuote: {
    readonly 200: Readonly<Record<"undocumentedBody", types.Order>>;
  };
  readonly confirmOrderPayment: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
  readonly submitKycPersonalData: {
    readonly 200: Readonly<Record<"undocumentedBody", types.UndocumentedBody>>;
  };
};

/** The documented examples, as they stand in the description. */
export const examples: CryptocoinProExamples = {
  createUser: { 200: { undocumentedBody: {} } },
  verifyUserEmail: { 200: { undocumentedBody: {} } },
  authenticateUser: {
    200: {
      tokenIssued: {
        data: {
          id: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
          userId: "66de494e-6791-4290-996c-32f42041fbf4",
          ttl: 1209600,
          until: "2020-10-02T10:48:35.753516Z",
          created: "2020-09-18T10:48:35.753560Z",
        },
      },
    },
  },
  authenticatePlatform: {
    200: {
      tokenIssued: {
        data: {
          id: "164671|GbQm7ZZrGd9zbH0PsUnZezdXUzgVWnfnzH2H5Xmk",
          userId: "66de494e-6791-4290-996c-32f42041fbf4",
          ttl: 1209600,
          until: "2020-12-08T09:43:40.289719Z",
          created: "2020-11-24T09:43:40.289746Z",
        },
      },
    },
    400: { jwtMissing: { message: "jwt must be provided", errors: {} } },
    401: { accountInactive: { error: "The account is inactive." } },
    403: { credentialsIncorrect: { error: "The provided credentials are incorrect." } },
    423: { accountLocked: { error: "The account is locked." } },
  },
  createUserPhone: { 200: { undocumentedBody: {} } },
  verifyUserPhone: { 200: { undocumentedBody: {} } },
  addUserBank: { 200: { undocumentedBody: {} } },
  addUserCard: { 200: { undocumentedBody: {} } },
  addUserWallet: { 200: { undocumentedBody: {} } },
  createQuote: { 200: { undocumentedBody: {} } },
  confirmQuote: { 200: { undocumentedBody: {} } },
  confirmOrderPayment: { 200: { undocumentedBody: {} } },
  submitKycPersonalData: { 200: { undocumentedBody: {} } },
};

const routes: { readonly [Id in keyof CryptocoinProExamples]: Route } = {
  createUser: { method: "post", path: "/api/v1/user", answers: { 200: ["application/json"] } },
  authenticateUser: { method: "post", path: "/api/v1/authenticate", answers: { 200: ["application/json"] } },
  verifyUserEmail: { method: "post", path: "/api/v1/user/verify", answers: { 200: ["application/json"] } },
  authenticatePlatform: {
    method: "post",
    path: "/api/v1/authenticate-jwt/:platform",
    answers: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      423: ["application/json"],
    },
  },
  createUserPhone: { method: "post", path: "/api/v1/user/:user/phone", answers: { 200: ["application/json"] } },
  addUserBank: { method: "post", path: "/api/v1/user/:user/bank", answers: { 200: ["application/json"] } },
  addUserCard: { method: "post", path: "/api/v1/user/:user/card", answers: { 200: ["application/json"] } },
  addUserWallet: { method: "post", path: "/api/v1/user/:user/wallet", answers: { 200: ["application/json"] } },
  createQuote: { method: "post", path: "/api/v1/user/:user/quote", answers: { 200: ["application/json"] } },
  verifyUserPhone: { method: "post", path: "/api/v1/user/:user/phone/verify", answers: { 200: ["application/json"] } },
  submitKycPersonalData: { method: "post", path: "/api/v1/user/:user/kyc/personal-data", answers: { 200: ["application/json"] } },
  confirmQuote: { method: "post", path: "/api/v1/user/:user/quote/:quote", answers: { 200: ["application/json"] } },
  confirmOrderPayment: {
    method: "post",
    path: "/api/v1/user/:user/order/:order/payment-confirmation",
    answers: { 200: ["application/json"] },
  },
};

/**
 * Handlers for `setupServer` and `setupWorker` of MSW that answer every operation with a documented example.
 * @example setupServer(...handlers({ baseUrl: "sandbox" }))
 * @throws Error when `prefer` names a status or an example that is not documented
 */
export function handlers(options: HandlerOptions<CryptocoinProExamples, types.CryptocoinProServer> = {}): HttpHandler[] {
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
