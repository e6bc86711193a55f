// Generated from @railspec/spec-chainvet/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 ce5cf3e2bdc5a4cee4a0751b0a3e025299f235357ede31a298bfb076a4319341

import { type HttpHandler, HttpResponse, http } from "msw";
import type * as types from "./operations.gen.ts";
import { servers } from "./operations.gen.ts";
import type { operations as wire } from "./types.gen.ts";

/** The documented examples of every operation, by status and name. */
export type ChainvetExamples = {
  readonly createOrder: {
    readonly 201: Readonly<Record<"created", types.CreatedOrder>>;
    readonly 400: Readonly<Record<"missingNumberOfCredits" | "missingPaymentCoin" | "missingPaymentNetwork" | "missingOrderIsForSelf" | "missingAccessCode" | "missingParameter" | "invalidAccessCode", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials", types.Error>>;
    readonly 500: Readonly<Record<"unableToCreateOrder" | "unhandledException", wire["createOrder"]["responses"][500]["content"]["application/json"]>>;
  };
  readonly checkOrderStatus: {
    readonly 200: Readonly<Record<"found", types.OrderStatus>>;
    readonly 400: Readonly<Record<"missingOrderId" | "invalidAccessCode" | "invalidOrderId", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials", types.Error>>;
  };
  readonly checkAccessCodeStatus: {
    readonly 200: Readonly<Record<"found", types.AccessCodeStatus>>;
    readonly 400: Readonly<Record<"missingAccessCode" | "accessCodeNotFound", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials", types.Error>>;
  };
  readonly checkAssessmentList: {
    readonly 200: Readonly<Record<"found", wire["checkAssessmentList"]["responses"][200]["content"]["application/json"]>>;
    readonly 400: Readonly<Record<"missingAccessCode" | "missingAssessmentIdList" | "assessmentIdListNotAList" | "accessCodeNotFound", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials", types.Error>>;
    readonly 404: Readonly<Record<"noAssessmentsFound", types.Error>>;
    readonly 500: Readonly<Record<"fetchFailed", types.Error>>;
  };
  readonly checkSelfStatus: {
    readonly 200: Readonly<Record<"user" | "accessCode", types.SelfStatus>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials" | "userNotIdentified", types.Error>>;
    readonly 500: Readonly<Record<"fetchFailed", types.Error>>;
  };
  readonly createAssessment: {
    readonly 201: Readonly<Record<"created", types.CreatedAssessment>>;
    readonly 400: Readonly<Record<"missingAccessCode" | "missingAssessmentType" | "missingAddress" | "missingCurrency" | "missingTxHash" | "missingParameter" | "accessCodeNotFound", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials", types.Error>>;
    readonly 500: Readonly<Record<"creationFailed", types.Error>>;
  };
};

/** The documented examples, as they stand in the description. */
export const examples: ChainvetExamples = {
  createOrder: {
    201: {
      created: {
        order_id: "unique_order_id_here",
        number_of_credits: 10,
        payment_coin: "Bitcoin",
        payment_network: "BTC",
        created_at: "2024-01-22T16:58:31Z",
        status: "Pending",
      },
    },
    400: {
      missingNumberOfCredits: { detail: "Missing number_of_credits parameter" },
      missingPaymentCoin: { detail: "Missing payment_coin parameter" },
      missingPaymentNetwork: { detail: "Missing payment_network parameter" },
      missingOrderIsForSelf: { detail: "Missing order_is_for_self parameter" },
      missingAccessCode: { detail: "Missing access_code parameter" },
      missingParameter: { detail: "Missing [parameter_name] parameter" },
      invalidAccessCode: { detail: "Invalid access code" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Invalid credentials. Please log in" },
    },
    500: { unableToCreateOrder: { detail: "Unable to create order" }, unhandledException: { error: "error message" } },
  },
  checkOrderStatus: {
    200: {
      found: {
        order_id: "unique_order_id_here",
        status: "Pending",
        created_at: "2024-01-22T16:58:31Z",
        updated_at: "2024-01-22T16:58:31Z",
        number_of_credits: 10,
        payment_coin: "Bitcoin",
        payment_network: "BTC",
      },
    },
    400: {
      missingOrderId: { detail: "Missing order_id parameter" },
      invalidAccessCode: { detail: "Invalid access_code" },
      invalidOrderId: { detail: "Invalid order_id" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Invalid credentials. Please log in" },
    },
  },
  checkAccessCodeStatus: {
    200: {
      found: {
        access_code: "your_access_code_here",
        status: "Active",
        created_at: "2024-01-22T16:58:31Z",
        expires_at: "2025-01-22T16:58:31Z",
        affiliate_origin: "Qw7rTy2u",
      },
    },
    400: {
      missingAccessCode: { detail: "Missing access_code parameter" },
      accessCodeNotFound: { detail: "access_code not found" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Credentials invalid or not provided. Please log in" },
    },
  },
  checkAssessmentList: {
    200: {
      found: [{
        assessment_id: "assessment_id_1",
        status: "ready",
        created_at: "2024-01-22T16:58:31Z",
        updated_at: "2024-01-22T17:01:31Z",
      }, {
        assessment_id: "assessment_id_2",
        status: "ready",
        created_at: "2024-01-22T17:10:00Z",
        updated_at: "2024-01-22T17:13:00Z",
      }],
    },
    400: {
      missingAccessCode: { detail: "Missing access_code parameter" },
      missingAssessmentIdList: { detail: "Missing assessment_id_list parameter" },
      assessmentIdListNotAList: { detail: "assessment_id_list must be a list" },
      accessCodeNotFound: { detail: "access_code not found" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Credentials invalid or not provided. Please log in" },
    },
    404: { noAssessmentsFound: { detail: "No assessments found" } },
    500: {
      fetchFailed: {
        detail: "Failure to fetch user data. Please contact support with error code KY53D and the current time: YYYY-MM-DD HH:MM:SS.",
      },
    },
  },
  checkSelfStatus: {
    200: {
      user: { id: "42", type: "User", status: "Active" },
      accessCode: { id: "43", type: "AccessCode", status: "Inactive" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Credentials invalid or not provided. Please log in" },
      userNotIdentified: { detail: "User not identified by APIKey" },
    },
    500: { fetchFailed: { detail: "Failure to fetch user data. Please contact support with error code 4W9Y2." } },
  },
  createAssessment: {
    201: { created: { assessment_id: "assessment_id_1", status: "ready", created_at: "2024-01-22T16:58:31Z" } },
    400: {
      missingAccessCode: { detail: "Missing access_code parameter" },
      missingAssessmentType: { detail: "Missing assessment_type parameter" },
      missingAddress: { detail: "Missing address parameter" },
      missingCurrency: { detail: "Missing currency parameter" },
      missingTxHash: { detail: "Missing tx_hash parameter" },
      missingParameter: { detail: "Missing [parameter_name] parameter" },
      accessCodeNotFound: { detail: "access_code not found" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Credentials invalid or not provided. Please log in" },
    },
    500: {
      creationFailed: {
        detail: "Failure to create new assessment. Please contact support with error code 4J9Y1. Error: [error_description]",
      },
    },
  },
};

const routes: { readonly [Id in keyof ChainvetExamples]: Route } = {
  createOrder: {
    method: "post",
    path: "/api/new_order",
    answers: { 201: ["application/json"], 400: ["application/json"], 403: ["application/json"], 500: ["application/json"] },
  },
  checkOrderStatus: {
    method: "post",
    path: "/api/check_order_status",
    answers: { 200: ["application/json"], 400: ["application/json"], 403: ["application/json"] },
  },
  checkAccessCodeStatus: {
    method: "post",
    path: "/api/check_access_code_status",
    answers: { 200: ["application/json"], 400: ["application/json"], 403: ["application/json"] },
  },
  checkAssessmentList: {
    method: "post",
    path: "/api/check_assessment_list_for_access_code",
    answers: {
      200: ["application/json"],
      400: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      500: ["application/json"],
    },
  },
  checkSelfStatus: {
    method: "get",
    path: "/api/check_self_status",
    answers: { 200: ["application/json"], 403: ["application/json"], 500: ["application/json"] },
  },
  createAssessment: {
    method: "post",
    path: "/api/create_new_assessment_for_access_code",
    answers: { 201: ["application/json"], 400: ["application/json"], 403: ["application/json"], 500: ["application/json"] },
  },
};

/**
 * Handlers for `setupServer` and `setupWorker` of MSW that answer every operation with a documented example.
 * @example setupServer(...handlers({ baseUrl: "sandbox" }))
 * @throws Error when `prefer` names a status or an example that is not documented
 */
export function handlers(options: HandlerOptions<ChainvetExamples, types.ChainvetServer> = {}): HttpHandler[] {
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
