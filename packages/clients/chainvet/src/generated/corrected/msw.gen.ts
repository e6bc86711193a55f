// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 2db824a78a42d4e4e0f5c58f300bfee6514d48be63b6bff9726a0afdc86c2ee2

import { type HttpHandler, HttpResponse, http } from "msw";
import type * as types from "./operations.gen.ts";
import { servers } from "./operations.gen.ts";
import type { operations as wire } from "./types.gen.ts";

/** The documented examples of every operation, by status and name. */
export type ChainvetExamples = {
  readonly createOrder: {
    readonly 201: Readonly<Record<"created", types.Order>>;
    readonly 400: Readonly<Record<"missingNumberOfCredits" | "missingPaymentCoin" | "missingPaymentNetwork" | "missingOrderIsForSelf" | "invalidAccessCode", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials" | "apiKeyRevoked" | "userNotIdentified" | "ordersDisabled", types.Error>>;
    readonly 500: Readonly<Record<"unableToCreateOrder" | "numberOfCreditsNotOffered" | "paymentCoinNotAccepted", wire["createOrder"]["responses"][500]["content"]["application/json"]>>;
  };
  readonly checkOrderStatus: {
    readonly 200: Readonly<Record<"pending" | "paid" | "updating", types.Order>>;
    readonly 400: Readonly<Record<"missingOrderId" | "invalidAccessCode" | "invalidOrderId", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials" | "userNotIdentified", types.Error>>;
  };
  readonly checkAccessCodeStatus: {
    readonly 200: Readonly<Record<"found", types.AccessCode>>;
    readonly 400: Readonly<Record<"missingAccessCode" | "accessCodeNotFound", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials" | "userNotIdentified", types.Error>>;
  };
  readonly checkAssessmentList: {
    readonly 200: Readonly<Record<"found" | "riskier", wire["checkAssessmentList"]["responses"][200]["content"]["application/json"]>>;
    readonly 400: Readonly<Record<"missingAccessCode" | "missingAssessmentIdList" | "assessmentIdListNotAList" | "accessCodeNotFound", types.Error>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials" | "userNotIdentified", types.Error>>;
    readonly 404: Readonly<Record<"noAssessmentsFound", types.Error>>;
    readonly 500: Readonly<Record<"fetchFailed", types.Error>>;
  };
  readonly checkSelfStatus: {
    readonly 200: Readonly<Record<"user" | "accessCode", wire["checkSelfStatus"]["responses"][200]["content"]["application/json"]>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials" | "userNotIdentified", types.Error>>;
    readonly 500: Readonly<Record<"fetchFailed", types.Error>>;
  };
  readonly createAssessment: {
    readonly 200: Readonly<Record<"existing", types.Assessment>>;
    readonly 201: Readonly<Record<"created", types.Assessment>>;
    readonly 400: Readonly<Record<"missingAccessCode" | "missingAssessmentType" | "missingAddress" | "missingCurrency" | "missingTxHash" | "accessCodeNotFound" | "assessmentTypeNotKnown" | "currencyNotAccepted" | "notEnoughCredits", wire["createAssessment"]["responses"][400]["content"]["application/json"]>>;
    readonly 403: Readonly<Record<"invalidApiKey" | "invalidCredentials" | "userNotIdentified", types.Error>>;
    readonly 500: Readonly<Record<"creationFailed", types.Error>>;
  };
};

/** The documented examples, as they stand in the description. */
export const examples: ChainvetExamples = {
  createOrder: {
    201: {
      created: {
        order_id: "h3Kp8WzQ2mVx",
        created_at: "2024-06-19T09:12:44.518273Z",
        affiliate: "Qw7rTy2u",
        number_of_credits: 10,
        total_price_usd_cents: 2000,
        payment_coin: "Monero",
        payment_network: "XMR",
        total_price_crypto: 0.119,
        payment_address: "blockchain_address_here",
        payment_memo: "",
        swap_details: null,
        status: "Pending",
        is_paid: false,
        paid_at: null,
        owner_type: "User",
        owner: "jane.doe@example.com",
      },
    },
    400: {
      missingNumberOfCredits: { detail: "Missing number_of_credits parameter" },
      missingPaymentCoin: { detail: "Missing payment_coin parameter" },
      missingPaymentNetwork: { detail: "Missing payment_network parameter" },
      missingOrderIsForSelf: { detail: "Missing order_is_for_self parameter" },
      invalidAccessCode: { detail: "Invalid access code" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Invalid credentials. Please log in" },
      apiKeyRevoked: { detail: "API Key no longer valid." },
      userNotIdentified: { detail: "User not identified by APIKey" },
      ordersDisabled: { detail: "New orders are currently disabled" },
    },
    500: {
      unableToCreateOrder: { detail: "Unable to create order" },
      numberOfCreditsNotOffered: {
        error: "Error fetching price for 7 credits. Error: Number of credits requested (7) is not recognised as a package option. The current options are: [5, 10, 25, 50, 100, 500, 1000]",
      },
      paymentCoinNotAccepted: {
        error: "Payment coin and network combination not recognised: Bitcoin - BTC. Only Monero with XMR network and usdt with trc20 network are currently supported.",
      },
    },
  },
  checkOrderStatus: {
    200: {
      pending: {
        order_id: "h3Kp8WzQ2mVx",
        created_at: "2024-06-19T09:12:44.518273Z",
        affiliate: "Qw7rTy2u",
        number_of_credits: 10,
        total_price_usd_cents: 2000,
        payment_coin: "Monero",
        payment_network: "XMR",
        total_price_crypto: 0.119,
        payment_address: "blockchain_address_here",
        payment_memo: "",
        swap_details: null,
        status: "Pending",
        is_paid: false,
        paid_at: null,
        owner_type: "User",
        owner: "jane.doe@example.com",
      },
      paid: {
        order_id: "h3Kp8WzQ2mVx",
        created_at: "2024-06-19T09:12:44.518273Z",
        affiliate: "Qw7rTy2u",
        number_of_credits: 10,
        total_price_usd_cents: 2000,
        payment_coin: "Monero",
        payment_network: "XMR",
        total_price_crypto: 0.119,
        payment_address: "blockchain_address_here",
        payment_memo: "",
        swap_details: null,
        status: "finished",
        is_paid: true,
        paid_at: "2024-06-19T09:31:10.002718Z",
        owner_type: "User",
        owner: "jane.doe@example.com",
      },
      updating: {
        order_id: "h3Kp8WzQ2mVx",
        created_at: "2024-06-19T09:12:44.518273Z",
        affiliate: "Qw7rTy2u",
        number_of_credits: 10,
        total_price_usd_cents: 2000,
        payment_coin: "Monero",
        payment_network: "XMR",
        total_price_crypto: 0.119,
        payment_address: "blockchain_address_here",
        payment_memo: "",
        swap_details: null,
        status: "Updating",
        is_paid: false,
        paid_at: null,
        owner_type: "User",
        owner: "jane.doe@example.com",
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
      userNotIdentified: { detail: "User not identified by APIKey" },
    },
  },
  checkAccessCodeStatus: {
    200: {
      found: {
        code: "k7Wm2QpZx9RtY4Nb",
        start_date: "2024-06-19T09:12:44.501190Z",
        email: null,
        credits_paid_for: 10,
        credits_used: 1,
        credits_available: 9,
        affiliate_origin: "Qw7rTy2u",
        api_keys: ["shop"],
        orders: [{
          order_id: "h3Kp8WzQ2mVx",
          created_at: "2024-06-19T09:12:44.518273Z",
          affiliate: "Qw7rTy2u",
          number_of_credits: 10,
          total_price_usd_cents: 2000,
          payment_coin: "Monero",
          payment_network: "XMR",
          total_price_crypto: 0.119,
          payment_address: "blockchain_address_here",
          payment_memo: "",
          swap_details: null,
          status: "finished",
          is_paid: true,
          paid_at: "2024-06-19T09:31:10.002718Z",
          owner_type: "AccessCode",
          owner: "k7Wm2QpZx9RtY4Nb",
        }],
        assessments: [{
          assessment_id: "assessment_id_1",
          time_of_request: "2024-06-19T09:40:02.114906Z",
          type_of_assessment: "transaction",
          address_hash: "blockchain_address_here",
          address_hash_short: "bloc...here",
          transaction_hash: "transaction_hash_here",
          transaction_hash_short: "trans..._here",
          currency: "btc",
          network: null,
          status_assessment: "ready",
          risk_score: "1.2%",
          risk_grade: "Low",
          risk_signals: { exchange_licensed: 0.988, gambling: 0.012 },
          risk_volume_coin: 0.0012,
          risk_volume_fiat: 78.12,
          assessment_updated_at: "2024-06-19T09:40:01Z",
          transaction_volume_coin: 0.1,
          transaction_volume_fiat: 6510.4,
          transaction_volume_fiat_currency_code: "usd",
        }],
      },
    },
    400: {
      missingAccessCode: { detail: "Missing access_code parameter" },
      accessCodeNotFound: { detail: "access_code not found" },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Credentials invalid or not provided. Please log in" },
      userNotIdentified: { detail: "User not identified by APIKey" },
    },
  },
  checkAssessmentList: {
    200: {
      found: [{
        assessment_id: "assessment_id_1",
        time_of_request: "2024-06-19T09:40:02.114906Z",
        type_of_assessment: "transaction",
        address_hash: "blockchain_address_here",
        address_hash_short: "bloc...here",
        transaction_hash: "transaction_hash_here",
        transaction_hash_short: "trans..._here",
        currency: "btc",
        network: null,
        status_assessment: "ready",
        risk_score: "1.2%",
        risk_grade: "Low",
        risk_signals: { exchange_licensed: 0.988, gambling: 0.012 },
        risk_volume_coin: 0.0012,
        risk_volume_fiat: 78.12,
        assessment_updated_at: "2024-06-19T09:40:01Z",
        transaction_volume_coin: 0.1,
        transaction_volume_fiat: 6510.4,
        transaction_volume_fiat_currency_code: "usd",
      }],
      riskier: [{
        assessment_id: "assessment_id_1",
        time_of_request: "2024-06-19T09:40:02.114906Z",
        type_of_assessment: "address",
        address_hash: "blockchain_address_here",
        address_hash_short: "bloc...here",
        transaction_hash: null,
        transaction_hash_short: "-",
        currency: "btc",
        network: null,
        status_assessment: "ready",
        risk_score: "31.9%",
        risk_grade: "Medium",
        risk_signals: { exchange_licensed: 0.988, gambling: 0.012 },
        risk_volume_coin: 0.0012,
        risk_volume_fiat: 78.12,
        assessment_updated_at: "2024-06-19T09:40:01Z",
        transaction_volume_coin: null,
        transaction_volume_fiat: null,
        transaction_volume_fiat_currency_code: null,
      }, {
        assessment_id: "assessment_id_2",
        time_of_request: "2024-06-19T09:40:02.114906Z",
        type_of_assessment: "transaction",
        address_hash: "blockchain_address_here",
        address_hash_short: "bloc...here",
        transaction_hash: "transaction_hash_here",
        transaction_hash_short: "trans..._here",
        currency: "btc",
        network: null,
        status_assessment: "ready",
        risk_score: "91.4%",
        risk_grade: "High",
        risk_signals: { exchange_licensed: 0.988, gambling: 0.012 },
        risk_volume_coin: 0.0012,
        risk_volume_fiat: 78.12,
        assessment_updated_at: "2024-06-19T09:40:01Z",
        transaction_volume_coin: 0.1,
        transaction_volume_fiat: 6510.4,
        transaction_volume_fiat_currency_code: "usd",
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
      userNotIdentified: { detail: "User not identified by APIKey" },
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
      user: {
        start_date: "2024-06-18T15:00:00Z",
        email: "jane.doe@example.com",
        credits_paid_for: 0,
        credits_used: 0,
        credits_available: 0,
        api_keys: ["default"],
        orders: [],
        assessments: [],
      },
      accessCode: {
        code: "k7Wm2QpZx9RtY4Nb",
        start_date: "2024-06-19T09:12:44.501190Z",
        email: null,
        credits_paid_for: 10,
        credits_used: 1,
        credits_available: 9,
        affiliate_origin: "Qw7rTy2u",
        api_keys: ["shop"],
        orders: [{
          order_id: "h3Kp8WzQ2mVx",
          created_at: "2024-06-19T09:12:44.518273Z",
          affiliate: "Qw7rTy2u",
          number_of_credits: 10,
          total_price_usd_cents: 2000,
          payment_coin: "Monero",
          payment_network: "XMR",
          total_price_crypto: 0.119,
          payment_address: "blockchain_address_here",
          payment_memo: "",
          swap_details: null,
          status: "finished",
          is_paid: true,
          paid_at: "2024-06-19T09:31:10.002718Z",
          owner_type: "AccessCode",
          owner: "k7Wm2QpZx9RtY4Nb",
        }],
        assessments: [{
          assessment_id: "assessment_id_1",
          time_of_request: "2024-06-19T09:40:02.114906Z",
          type_of_assessment: "transaction",
          address_hash: "blockchain_address_here",
          address_hash_short: "bloc...here",
          transaction_hash: "transaction_hash_here",
          transaction_hash_short: "trans..._here",
          currency: "btc",
          network: null,
          status_assessment: "ready",
          risk_score: "1.2%",
          risk_grade: "Low",
          risk_signals: { exchange_licensed: 0.988, gambling: 0.012 },
          risk_volume_coin: 0.0012,
          risk_volume_fiat: 78.12,
          assessment_updated_at: "2024-06-19T09:40:01Z",
          transaction_volume_coin: 0.1,
          transaction_volume_fiat: 6510.4,
          transaction_volume_fiat_currency_code: "usd",
        }],
      },
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Credentials invalid or not provided. Please log in" },
      userNotIdentified: { detail: "User not identified by APIKey" },
    },
    500: { fetchFailed: { detail: "Failure to fetch user data. Please contact support with error code 4W9Y2." } },
  },
  createAssessment: {
    200: {
      existing: {
        assessment_id: "assessment_id_1",
        time_of_request: "2024-06-19T09:40:02.114906Z",
        type_of_assessment: "transaction",
        address_hash: "blockchain_address_here",
        address_hash_short: "bloc...here",
        transaction_hash: "transaction_hash_here",
        transaction_hash_short: "trans..._here",
        currency: "btc",
        network: null,
        status_assessment: "ready",
        risk_score: "1.2%",
        risk_grade: "Low",
        risk_signals: { exchange_licensed: 0.988, gambling: 0.012 },
        risk_volume_coin: 0.0012,
        risk_volume_fiat: 78.12,
        assessment_updated_at: "2024-06-19T09:40:01Z",
        transaction_volume_coin: 0.1,
        transaction_volume_fiat: 6510.4,
        transaction_volume_fiat_currency_code: "usd",
      },
    },
    201: {
      created: {
        assessment_id: "assessment_id_1",
        time_of_request: "2024-06-19T09:40:02.114906Z",
        type_of_assessment: "transaction",
        address_hash: "blockchain_address_here",
        address_hash_short: "bloc...here",
        transaction_hash: "transaction_hash_here",
        transaction_hash_short: "trans..._here",
        currency: "btc",
        network: null,
        status_assessment: "ready",
        risk_score: "1.2%",
        risk_grade: "Low",
        risk_signals: { exchange_licensed: 0.988, gambling: 0.012 },
        risk_volume_coin: 0.0012,
        risk_volume_fiat: 78.12,
        assessment_updated_at: "2024-06-19T09:40:01Z",
        transaction_volume_coin: 0.1,
        transaction_volume_fiat: 6510.4,
        transaction_volume_fiat_currency_code: "usd",
      },
    },
    400: {
      missingAccessCode: { detail: "Missing access_code parameter" },
      missingAssessmentType: { detail: "Missing assessment_type parameter" },
      missingAddress: { detail: "Missing address parameter" },
      missingCurrency: { detail: "Missing currency parameter" },
      missingTxHash: { detail: "Missing tx_hash parameter" },
      accessCodeNotFound: { detail: "access_code not found" },
      assessmentTypeNotKnown: "Error: assessment_type must be either 'address' or 'transaction'. Value provided = wallet",
      currencyNotAccepted: "Error running validate_currency_and_network for values: BTC, None. No credit was subtracted. Please contact support with code HGF32",
      notEnoughCredits: "Not enough credits available for k7Wm2QpZx9RtY4Nb to create a new assessment.",
    },
    403: {
      invalidApiKey: { detail: "Invalid API key." },
      invalidCredentials: { detail: "Credentials invalid or not provided. Please log in" },
      userNotIdentified: { detail: "User not identified by APIKey" },
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
    path: "/api/v1/order/create/",
    answers: { 201: ["application/json"], 400: ["application/json"], 403: ["application/json"], 500: ["application/json"] },
  },
  checkOrderStatus: {
    method: "post",
    path: "/api/v1/order/status/",
    answers: { 200: ["application/json"], 400: ["application/json"], 403: ["application/json"] },
  },
  checkAccessCodeStatus: {
    method: "post",
    path: "/api/v1/accesscode/status/",
    answers: { 200: ["application/json"], 400: ["application/json"], 403: ["application/json"] },
  },
  checkAssessmentList: {
    method: "post",
    path: "/api/v1/accesscode/assessments/",
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
    path: "/api/v1/user/status/",
    answers: { 200: ["application/json"], 403: ["application/json"], 500: ["application/json"] },
  },
  createAssessment: {
    method: "post",
    path: "/api/v1/accesscode/create/assessment/",
    answers: {
      200: ["application/json"],
      201: ["application/json"],
      400: ["application/json"],
      403: ["application/json"],
      500: ["application/json"],
    },
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
