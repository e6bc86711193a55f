import { createHmac } from "node:crypto";
import { expect } from "vitest";

/** What each kind of call has to come to. */
export const calls: object = {
  made: true,
  missing: [false, 404],
  names: ["Ada", "Bob", "Cyd"],
  large: '{"status":"success","data":{"id":"9007199254740993n","fee":"0.10000000000000000001"}}',
  raw: [200, "a b"],
  retried: 200,
  undocumented: "undocumented",
  unwrapped: "RAILSPEC_HTTP",
  path: "RAILSPEC_PARAMETER",
  redirect: "RAILSPEC_REDIRECT",
  html: "RAILSPEC_DECODE",
  timeout: "RAILSPEC_TIMEOUT",
  aborted: "RAILSPEC_ABORTED",
  broken: "RAILSPEC_CONNECTION",
  events: true,
  leaks: [],
};

/** A JSON Web Token (RFC 7519), made without ours. */
function jwt(algorithm: "HS256" | "HS512", secret: string, claims: object, header: object = {}): string {
  const parts = [{ alg: algorithm, typ: "JWT", ...header }, claims];
  const content = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${content}.${createHmac(algorithm.replace("HS", "sha"), secret).update(content).digest("base64url")}`;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

const runtime = {
  "@railspec/runtime": [base64("ключ"), "/echo/submit"],
  "@railspec/runtime/evidence": {
    level: "example",
    facts: [{ id: "T-1", basis: "example", statement: "A sample shows it." }],
  },
  "@railspec/runtime/exact": '["9007199254740993n",1,"0.10000000000000000001",0.5]',
  "@railspec/runtime/forms": {
    upload: [true, "a field", "a file"],
    submit: ["application/x-www-form-urlencoded", "name=Jane+Doe&at=1970-01-01T00%3A00%3A00.000Z"],
  },
  "@railspec/runtime/jwt": {
    token: jwt("HS256", "secret", { sub: "u1", exp: 1_800_000_000 }, { kid: "k1" }),
    ends: "2027-01-15T08:00:00.000Z",
    verified: true,
    sameByJwk: true,
  },
  "@railspec/runtime/logger": {
    messages: [
      "debug createCustomer POST /api/v1/customers sent",
      "debug createCustomer POST /api/v1/customers answered 200",
      "info createCustomer POST /api/v1/customers ended with 200",
      "debug getCustomer GET /api/v1/customers/{customer_uid} sent",
      "debug getCustomer GET /api/v1/customers/{customer_uid} answered 503",
      "warn getCustomer GET /api/v1/customers/{customer_uid} again in … ms",
      "debug getCustomer GET /api/v1/customers/{customer_uid} sent",
      "debug getCustomer GET /api/v1/customers/{customer_uid} answered 200",
      "info getCustomer GET /api/v1/customers/{customer_uid} ended with 200",
    ],
    created: expect.stringContaining('"name":"[pii]","email":"[pii]"'),
    leaks: [],
  },
  "@railspec/runtime/otel": [
    ["createCustomer", "/api/v1/customers", expect.objectContaining({ "http.response.status_code": 200 }), "end"],
    [
      "getCustomer",
      "/api/v1/customers/{customer_uid}",
      "retry",
      expect.objectContaining({ "http.response.status_code": 200, "http.request.resend_count": 1 }),
      "end",
    ],
  ],
  "@railspec/runtime/paginate": { pages: 1, tooMany: true },
  "@railspec/runtime/styles": "/echo/find?filter[city]=Kyiv",
  "@railspec/runtime/validate": {
    refused: [true, true],
    departures: [
      { operationId: "list", status: 200, problems: [expect.objectContaining({ pointer: "", keyword: "type" })] },
    ],
  },
  "@railspec/runtime/watch": [
    ["createCustomer", { body: expect.objectContaining({ name: "[pii]", email: "[pii]" }) }],
    ["getCustomer", { path: { customer_uid: "twice" } }],
  ],
};

const bank = { flow: "sign-in", obj: "customer", sub: "employee", iat: 0, exp: 300 };

const auth = {
  "@railspec/bitpowr": "GET /echo/api/v1/customers",
  "@railspec/bitpowr/auth": [`Bearer ${base64("public:secret")}`, "public.secret", "Basic key"],
  "@railspec/chainvet": "GET /echo/api/check_self_status",
  "@railspec/chainvet/auth": "JWT token",
  "@railspec/cryptocoin-pro": "POST /echo/api/v1/user/u1/phone",
  "@railspec/cryptocoin-pro/auth": `Bearer ${jwt("HS512", "platform's secret", { id: "u1", expire: 300 })}`,
  "@railspec/cryptoexchange": "GET /echo/api/v1/escrow/partner/customer/7",
  "@railspec/cryptoexchange/auth": `Bearer ${base64("jane.doe@example.com:key")}`,
  "@railspec/prozora": "GET /echo/api/v1/counterparty/bank/customers",
  "@railspec/prozora/auth": [null, jwt("HS256", "bank's secret", bank)],
};

const clients = {
  "@railspec/bitpowr/evidence": ["documented", ["B-E1", "B-R1", "B-R3"]],
  "@railspec/bitpowr/schemas": [true, { issues: [{ message: expect.any(String), path: ["name"] }] }],
  "@railspec/bitpowr/validate": {
    refused: ["/name"],
    sentOfRefused: 0,
    departures: [{ operationId: "getCustomer", status: 200, pointers: ["/data/name", "/data/createdAt"] }],
    handedOver: [5, true],
  },
  "@railspec/chainvet/corrected": [
    "/api/v1/accesscode/create/assessment/",
    "/echo/api/v1/accesscode/create/assessment/",
  ],
  "@railspec/chainvet/corrected/evidence": "external",
  "@railspec/chainvet/corrected/schemas": { issues: [{ message: expect.any(String), path: [] }] },
  "@railspec/chainvet/corrected/validate": {
    refused: ["/assessment_type"],
    departures: [{ operationId: "createAssessment", status: 200 }],
    handedOver: true,
  },
};

/** What each use that was written for an entry has to come to, by the entry's name; but for MSW, which is not everywhere. */
export const uses: Readonly<Record<string, unknown>> = { ...runtime, ...auth, ...clients };

/** What the use of MSW has to come to, by the function of MSW that did it. */
export const mocked = (by: string): object => ({
  by,
  first: [200, true],
  other: [200, true, false],
  failed: [404, true],
  through: [200, 1],
  elsewhere: [200, "a b"],
  after: [200, "a b"],
});
