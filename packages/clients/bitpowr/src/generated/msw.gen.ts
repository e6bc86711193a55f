// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 244d1d9a213fbd27bda5eec9a64c4ae26c8327406f00107aa9a4382965484787

import { type HttpHandler, HttpResponse, http } from "msw";
import type * as types from "./operations.gen.ts";
import { servers } from "./operations.gen.ts";

/** The documented examples of every operation, by status and name. */
export type BitpowrExamples = {
  readonly listCustomers: {
    readonly 200: Readonly<Record<"firstPage", types.CustomerPage>>;
    readonly 401: Readonly<Record<"missingAuthHeader" | "invalidAuthorization" | "invalidAuthorizationMethod" | "invalidApiKey" | "expiredApiKey" | "apiKeyDeprecated", types.Error>>;
    readonly 403: Readonly<Record<"accountAccessDenied" | "disabledApiAccess" | "resourceExceeded" | "noActiveSubscription", types.Error>>;
    readonly 429: Readonly<Record<"tooManyRequests", types.Error>>;
  };
  readonly createCustomer: {
    readonly 200: Readonly<Record<"created" | "createdWithNameOnly", types.CustomerEnvelope>>;
    readonly 400: Readonly<Record<"badRequest", types.Error>>;
    readonly 401: Readonly<Record<"missingAuthHeader" | "invalidAuthorization" | "invalidAuthorizationMethod" | "invalidApiKey" | "expiredApiKey" | "apiKeyDeprecated", types.Error>>;
    readonly 403: Readonly<Record<"accountAccessDenied" | "disabledApiAccess" | "resourceExceeded" | "noActiveSubscription", types.Error>>;
    readonly 422: Readonly<Record<"unprocessableEntity", types.Error>>;
    readonly 429: Readonly<Record<"tooManyRequests", types.Error>>;
  };
  readonly getCustomer: {
    readonly 200: Readonly<Record<"found" | "live", types.CustomerEnvelope>>;
    readonly 401: Readonly<Record<"missingAuthHeader" | "invalidAuthorization" | "invalidAuthorizationMethod" | "invalidApiKey" | "expiredApiKey" | "apiKeyDeprecated", types.Error>>;
    readonly 403: Readonly<Record<"accountAccessDenied" | "disabledApiAccess" | "resourceExceeded" | "noActiveSubscription", types.Error>>;
    readonly 404: Readonly<Record<"notFound", types.Error>>;
    readonly 429: Readonly<Record<"tooManyRequests", types.Error>>;
  };
  readonly updateCustomer: {
    readonly 200: Readonly<Record<"updated", types.CustomerEnvelope>>;
    readonly 400: Readonly<Record<"badRequest", types.Error>>;
    readonly 401: Readonly<Record<"missingAuthHeader" | "invalidAuthorization" | "invalidAuthorizationMethod" | "invalidApiKey" | "expiredApiKey" | "apiKeyDeprecated", types.Error>>;
    readonly 403: Readonly<Record<"accountAccessDenied" | "disabledApiAccess" | "resourceExceeded" | "noActiveSubscription", types.Error>>;
    readonly 404: Readonly<Record<"notFound", types.Error>>;
    readonly 422: Readonly<Record<"unprocessableEntity", types.Error>>;
    readonly 429: Readonly<Record<"tooManyRequests", types.Error>>;
  };
  readonly createAddress: {
    readonly 200: Readonly<Record<"created", types.AddressEnvelope>>;
    readonly 400: Readonly<Record<"badRequest", types.Error>>;
    readonly 401: Readonly<Record<"missingAuthHeader" | "invalidAuthorization" | "invalidAuthorizationMethod" | "invalidApiKey" | "expiredApiKey" | "apiKeyDeprecated", types.Error>>;
    readonly 403: Readonly<Record<"accountAccessDenied" | "disabledApiAccess" | "resourceExceeded" | "noActiveSubscription", types.Error>>;
    readonly 422: Readonly<Record<"unprocessableEntity", types.Error>>;
    readonly 429: Readonly<Record<"tooManyRequests", types.Error>>;
  };
  readonly createSubAccountAddress: {
    readonly 200: Readonly<Record<"created", types.AddressEnvelope>>;
    readonly 400: Readonly<Record<"badRequest", types.Error>>;
    readonly 401: Readonly<Record<"missingAuthHeader" | "invalidAuthorization" | "invalidAuthorizationMethod" | "invalidApiKey" | "expiredApiKey" | "apiKeyDeprecated", types.Error>>;
    readonly 403: Readonly<Record<"accountAccessDenied" | "disabledApiAccess" | "resourceExceeded" | "noActiveSubscription", types.Error>>;
    readonly 404: Readonly<Record<"notFound", types.Error>>;
    readonly 422: Readonly<Record<"unprocessableEntity", types.Error>>;
    readonly 429: Readonly<Record<"tooManyRequests", types.Error>>;
  };
};

/** The documented examples, as they stand in the description. */
export const examples: BitpowrExamples = {
  listCustomers: {
    200: {
      firstPage: {
        status: "success",
        page: 1,
        totalPages: 2,
        data: [{
          id: 31,
          uid: "351932bc-96c7-42e4-979e-722ab41e36e1",
          guid: "33336351-bc0e-4db9-92d9-68b631d14b18",
          name: "Jane Doe",
          email: "jane.doe@example.com",
          customerRef: null,
          externalId: "8beb82ee-a57e-4c60-b10d-c5b74dcac756",
          description: "Any description",
          metaData: { type: "business" },
          address: { city: "Wilmington", state: "Delaware", country: "United States" },
          phone: "+23481283011",
          deletedAt: null,
          createdAt: "2023-05-20T16:35:47.971Z",
          updatedAt: "2023-05-20T16:35:47.971Z",
          organizationId: "93d65302-f671-46ae-9c55-f2b0af3bc874",
          mode: "TEST",
        }],
      },
    },
    401: {
      missingAuthHeader: { status: "error", message: "MISSING_AUTH_HEADER" },
      invalidAuthorization: { status: "error", message: "INVALID_AUTHORIZATION" },
      invalidAuthorizationMethod: { status: "error", message: "INVALID_AUTHORIZATION_METHOD" },
      invalidApiKey: { status: "error", message: "INVALID_API_KEY" },
      expiredApiKey: { status: "error", message: "EXPIRED_API_KEY" },
      apiKeyDeprecated: { status: "error", message: "API_KEY_DEPRECATED" },
    },
    403: {
      accountAccessDenied: { status: "error", message: "ACCOUNT_ACCESS_DENIED" },
      disabledApiAccess: { status: "error", message: "DISABLED_API_ACCESS" },
      resourceExceeded: { status: "error", message: "RESOURCE_EXCEEDED" },
      noActiveSubscription: { status: "error", message: "NO_ACTIVE_SUBSCRIPTION" },
    },
    429: { tooManyRequests: { status: "error", message: "Too Many Requests" } },
  },
  createCustomer: {
    200: {
      created: {
        status: "success",
        data: {
          id: 31,
          uid: "351932bc-96c7-42e4-979e-722ab41e36e1",
          guid: "33336351-bc0e-4db9-92d9-68b631d14b18",
          name: "Jane Doe",
          email: "jane.doe@example.com",
          customerRef: null,
          externalId: "8beb82ee-a57e-4c60-b10d-c5b74dcac756",
          description: "Any description",
          metaData: { type: "business" },
          address: { city: "Wilmington", state: "Delaware", country: "United States" },
          phone: "+23481283011",
          deletedAt: null,
          createdAt: "2023-05-20T16:35:47.971Z",
          updatedAt: "2023-05-20T16:35:47.971Z",
          organizationId: "93d65302-f671-46ae-9c55-f2b0af3bc874",
          mode: "TEST",
        },
      },
      createdWithNameOnly: {
        status: "success",
        data: {
          id: 41,
          uid: "e310fd55-4ebd-4cd1-b42a-a3ed096de10e",
          guid: "c5d82d84-6f77-49f9-9023-f1fc9eb6d263",
          name: "Samuale",
          email: null,
          customerRef: null,
          externalId: "c321de14-be49-47a5-a92c-32fc4c4bf18c",
          description: null,
          metaData: null,
          address: null,
          phone: null,
          deletedAt: null,
          createdAt: "2024-04-16T19:26:39.684Z",
          updatedAt: "2024-04-16T19:26:39.685Z",
          organizationId: "0ed32cca-14b2-4fd0-8221-bd1c4e752198",
          mode: "TEST",
        },
      },
    },
    400: { badRequest: { status: "error", message: "Bad Request" } },
    401: {
      missingAuthHeader: { status: "error", message: "MISSING_AUTH_HEADER" },
      invalidAuthorization: { status: "error", message: "INVALID_AUTHORIZATION" },
      invalidAuthorizationMethod: { status: "error", message: "INVALID_AUTHORIZATION_METHOD" },
      invalidApiKey: { status: "error", message: "INVALID_API_KEY" },
      expiredApiKey: { status: "error", message: "EXPIRED_API_KEY" },
      apiKeyDeprecated: { status: "error", message: "API_KEY_DEPRECATED" },
    },
    403: {
      accountAccessDenied: { status: "error", message: "ACCOUNT_ACCESS_DENIED" },
      disabledApiAccess: { status: "error", message: "DISABLED_API_ACCESS" },
      resourceExceeded: { status: "error", message: "RESOURCE_EXCEEDED" },
      noActiveSubscription: { status: "error", message: "NO_ACTIVE_SUBSCRIPTION" },
    },
    422: { unprocessableEntity: { status: "error", message: "Unprocessable Entity" } },
    429: { tooManyRequests: { status: "error", message: "Too Many Requests" } },
  },
  getCustomer: {
    200: {
      found: {
        status: "success",
        data: {
          id: 31,
          uid: "351932bc-96c7-42e4-979e-722ab41e36e1",
          guid: "33336351-bc0e-4db9-92d9-68b631d14b18",
          name: "Jane Doe",
          email: "jane.doe@example.com",
          customerRef: null,
          externalId: "8beb82ee-a57e-4c60-b10d-c5b74dcac756",
          description: "Any description",
          metaData: { type: "business" },
          address: { city: "Wilmington", state: "Delaware", country: "United States" },
          phone: "+23481283011",
          deletedAt: null,
          createdAt: "2023-05-20T16:35:47.971Z",
          updatedAt: "2023-05-20T16:35:47.971Z",
          organizationId: "93d65302-f671-46ae-9c55-f2b0af3bc874",
          mode: "TEST",
        },
      },
      live: {
        status: "success",
        data: {
          id: 31,
          uid: "351932bc-96c7-42e4-979e-722ab41e36e1",
          guid: "33336351-bc0e-4db9-92d9-68b631d14b18",
          name: "Jane Doe",
          email: "jane.doe@example.com",
          customerRef: null,
          externalId: "8beb82ee-a57e-4c60-b10d-c5b74dcac756",
          description: "Any description",
          metaData: { type: "business" },
          address: { city: "Wilmington", state: "Delaware", country: "United States" },
          phone: "+23481283011",
          deletedAt: null,
          createdAt: "2023-05-20T16:35:47.971Z",
          updatedAt: "2023-05-20T16:35:47.971Z",
          organizationId: "93d65302-f671-46ae-9c55-f2b0af3bc874",
          mode: "LIVE",
        },
      },
    },
    401: {
      missingAuthHeader: { status: "error", message: "MISSING_AUTH_HEADER" },
      invalidAuthorization: { status: "error", message: "INVALID_AUTHORIZATION" },
      invalidAuthorizationMethod: { status: "error", message: "INVALID_AUTHORIZATION_METHOD" },
      invalidApiKey: { status: "error", message: "INVALID_API_KEY" },
      expiredApiKey: { status: "error", message: "EXPIRED_API_KEY" },
      apiKeyDeprecated: { status: "error", message: "API_KEY_DEPRECATED" },
    },
    403: {
      accountAccessDenied: { status: "error", message: "ACCOUNT_ACCESS_DENIED" },
      disabledApiAccess: { status: "error", message: "DISABLED_API_ACCESS" },
      resourceExceeded: { status: "error", message: "RESOURCE_EXCEEDED" },
      noActiveSubscription: { status: "error", message: "NO_ACTIVE_SUBSCRIPTION" },
    },
    404: { notFound: { status: "error", message: "Not Found" } },
    429: { tooManyRequests: { status: "error", message: "Too Many Requests" } },
  },
  updateCustomer: {
    200: {
      updated: {
        status: "success",
        data: {
          id: 31,
          uid: "351932bc-96c7-42e4-979e-722ab41e36e1",
          guid: "33336351-bc0e-4db9-92d9-68b631d14b18",
          name: "Jane Doe",
          email: "jane.doe@example.com",
          customerRef: null,
          externalId: "8beb82ee-a57e-4c60-b10d-c5b74dcac756",
          description: "Any description",
          metaData: { type: "business" },
          address: { city: "Wilmington", state: "Delaware", country: "United States" },
          phone: "+23481283011",
          deletedAt: null,
          createdAt: "2023-05-20T16:35:47.971Z",
          updatedAt: "2023-05-20T16:35:47.971Z",
          organizationId: "93d65302-f671-46ae-9c55-f2b0af3bc874",
          mode: "TEST",
        },
      },
    },
    400: { badRequest: { status: "error", message: "Bad Request" } },
    401: {
      missingAuthHeader: { status: "error", message: "MISSING_AUTH_HEADER" },
      invalidAuthorization: { status: "error", message: "INVALID_AUTHORIZATION" },
      invalidAuthorizationMethod: { status: "error", message: "INVALID_AUTHORIZATION_METHOD" },
      invalidApiKey: { status: "error", message: "INVALID_API_KEY" },
      expiredApiKey: { status: "error", message: "EXPIRED_API_KEY" },
      apiKeyDeprecated: { status: "error", message: "API_KEY_DEPRECATED" },
    },
    403: {
      accountAccessDenied: { status: "error", message: "ACCOUNT_ACCESS_DENIED" },
      disabledApiAccess: { status: "error", message: "DISABLED_API_ACCESS" },
      resourceExceeded: { status: "error", message: "RESOURCE_EXCEEDED" },
      noActiveSubscription: { status: "error", message: "NO_ACTIVE_SUBSCRIPTION" },
    },
    404: { notFound: { status: "error", message: "Not Found" } },
    422: { unprocessableEntity: { status: "error", message: "Unprocessable Entity" } },
    429: { tooManyRequests: { status: "error", message: "Too Many Requests" } },
  },
  createAddress: {
    200: {
      created: {
        status: "success",
        data: {
          uid: "ead79668-4fd3-4000-b40e-b18551c16fac",
          guid: "6ba48fb6-3ec0-4740-953e-aef3f0b00fa4",
          address: "bchtest:qrjyhe8k8dvzgdug4tml36gxqvlf56w6wykdd6qf7x",
          addressRef: "uQUAoVJbEj",
          mode: "TEST",
          network: "TESTNET",
          assetType: "BCH",
          addressType: "BCH",
          isContract: false,
          isChangeAddress: false,
          derivationIndex: 1,
          label: "My BCH",
          chain: "BITCOINCASH",
          assetId: "3bf73934-1e21-4ed1-ab15-eb74fb4eab5f",
          organizationId: "0ed32cca-14b2-4fd0-8221-bd1c4e752198",
          accountId: "e95836d1-f496-447a-bbc0-d975d85a1c13",
          subAccountId: null,
          used: false,
          addressContractIdentifier: null,
          deploymentParams: null,
          lastUsedAt: null,
          createdAt: "2024-04-16T18:36:18.292Z",
        },
      },
    },
    400: { badRequest: { status: "error", message: "Bad Request" } },
    401: {
      missingAuthHeader: { status: "error", message: "MISSING_AUTH_HEADER" },
      invalidAuthorization: { status: "error", message: "INVALID_AUTHORIZATION" },
      invalidAuthorizationMethod: { status: "error", message: "INVALID_AUTHORIZATION_METHOD" },
      invalidApiKey: { status: "error", message: "INVALID_API_KEY" },
      expiredApiKey: { status: "error", message: "EXPIRED_API_KEY" },
      apiKeyDeprecated: { status: "error", message: "API_KEY_DEPRECATED" },
    },
    403: {
      accountAccessDenied: { status: "error", message: "ACCOUNT_ACCESS_DENIED" },
      disabledApiAccess: { status: "error", message: "DISABLED_API_ACCESS" },
      resourceExceeded: { status: "error", message: "RESOURCE_EXCEEDED" },
      noActiveSubscription: { status: "error", message: "NO_ACTIVE_SUBSCRIPTION" },
    },
    422: { unprocessableEntity: { status: "error", message: "Unprocessable Entity" } },
    429: { tooManyRequests: { status: "error", message: "Too Many Requests" } },
  },
  createSubAccountAddress: {
    200: {
      created: {
        status: "success",
        data: {
          uid: "3b3c57d1-f5cd-4d50-8598-19ef9fb09ad4",
          guid: "bf101c0b-20f9-4ed7-aba7-ec44805da61c",
          address: "2N8iYKLMZUyegoYSAmpgC3M1Ma4EE3THWoB",
          addressRef: "oEMMSdyXsO",
          mode: "TEST",
          network: "TESTNET",
          assetType: "BTC",
          addressType: "BTC",
          isContract: false,
          isChangeAddress: false,
          derivationIndex: 21,
          label: "test-sub-account",
          chain: "BITCOIN",
          assetId: "564ae50d-7285-417d-96aa-c8b99b06467a",
          organizationId: "0ed32cca-14b2-4fd0-8221-bd1c4e752198",
          accountId: "d2acaff2-554d-4a7e-8c60-a3f8105c9f32",
          subAccountId: "0cc56796-9f06-4b8b-bea7-933ce771f866",
          used: false,
          addressContractIdentifier: null,
          deploymentParams: null,
          lastUsedAt: null,
          createdAt: "2024-04-16T18:22:24.716Z",
        },
      },
    },
    400: { badRequest: { status: "error", message: "Bad Request" } },
    401: {
      missingAuthHeader: { status: "error", message: "MISSING_AUTH_HEADER" },
      invalidAuthorization: { status: "error", message: "INVALID_AUTHORIZATION" },
      invalidAuthorizationMethod: { status: "error", message: "INVALID_AUTHORIZATION_METHOD" },
      invalidApiKey: { status: "error", message: "INVALID_API_KEY" },
      expiredApiKey: { status: "error", message: "EXPIRED_API_KEY" },
      apiKeyDeprecated: { status: "error", message: "API_KEY_DEPRECATED" },
    },
    403: {
      accountAccessDenied: { status: "error", message: "ACCOUNT_ACCESS_DENIED" },
      disabledApiAccess: { status: "error", message: "DISABLED_API_ACCESS" },
      resourceExceeded: { status: "error", message: "RESOURCE_EXCEEDED" },
      noActiveSubscription: { status: "error", message: "NO_ACTIVE_SUBSCRIPTION" },
    },
    404: { notFound: { status: "error", message: "Not Found" } },
    422: { unprocessableEntity: { status: "error", message: "Unprocessable Entity" } },
    429: { tooManyRequests: { status: "error", message: "Too Many Requests" } },
  },
};

const routes: { readonly [Id in keyof BitpowrExamples]: Route } = {
  listCustomers: {
    method: "get",
    path: "/api/v1/customers",
    answers: {
      200: ["application/json", { page: "1", totalPage: "2" }],
      401: ["application/json"],
      403: ["application/json"],
      429: ["application/json", { "Retry-After": "30" }],
    },
  },
  createCustomer: {
    method: "post",
    path: "/api/v1/customers",
    answers: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      422: ["application/json"],
      429: ["application/json", { "Retry-After": "30" }],
    },
  },
  createAddress: {
    method: "post",
    path: "/api/v1/addresses",
    answers: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      422: ["application/json"],
      429: ["application/json", { "Retry-After": "30" }],
    },
  },
  getCustomer: {
    method: "get",
    path: "/api/v1/customers/:customer_uid",
    answers: {
      200: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      429: ["application/json", { "Retry-After": "30" }],
    },
  },
  updateCustomer: {
    method: "post",
    path: "/api/v1/customers/:customer_uid",
    answers: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
      429: ["application/json", { "Retry-After": "30" }],
    },
  },
  createSubAccountAddress: {
    method: "post",
    path: "/api/v1/accounts/:uid/sub-accounts/:subId/addresses",
    answers: {
      200: ["application/json"],
      400: ["application/json"],
      401: ["application/json"],
      403: ["application/json"],
      404: ["application/json"],
      422: ["application/json"],
      429: ["application/json", { "Retry-After": "30" }],
    },
  },
};

/**
 * Handlers for `setupServer` and `setupWorker` of MSW that answer every operation with a documented example.
 * @example setupServer(...handlers({ baseUrl: "sandbox" }))
 * @throws Error when `prefer` names a status or an example that is not documented
 */
export function handlers(options: HandlerOptions<BitpowrExamples, types.BitpowrServer> = {}): HttpHandler[] {
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
