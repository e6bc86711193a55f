import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exchange, RecordedRequest } from "../exchange.ts";
import { checkExchange, type Finding, loadSpec } from "../index.ts";
import { acceptedNegatives } from "./accepted-negatives.ts";
import { breakRequest } from "./break-request.ts";
import { documentedCases, type OperationCases, type Values } from "./documented-cases.ts";
import { observe } from "./observe.ts";

/** What a contract suite needs: a document, a server that should keep it, and a client for that server. */
export interface ContractSubject {
  /** The bundled OpenAPI 3.1 document. */
  readonly document: unknown;
  /**
   * Starts the server under test; `url` is what clients take as their base, with the base path of the spec's server where
   * it has one. It must understand `Prefer: code=…, example=…` (RFC 7240), as Prism does.
   */
  serve(): Promise<{ readonly url: string; close(): Promise<void> }>;
  /**
   * A client of that server: an object with a method `(params, options)` per operationId, whose answer has `ok`, `status`
   * and `data`, `error` or `body`. It must send everything through `fetch` and must not retry.
   */
  connect(options: { readonly baseUrl: string; readonly fetch: typeof fetch; readonly credentials: boolean }): object;
  /**
   * What an operation answers without credentials, where it is neither its documented 401 nor, failing that, its
   * documented 403; `"undocumented"` for a 401 that nobody documented.
   */
  readonly withoutCredentials?: Readonly<Record<string, number | "undocumented">>;
}

interface Answer {
  readonly ok: boolean;
  readonly status: number | "undocumented";
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
}

type Method = (params: Values, options: { readonly headers: Values }) => Promise<Answer>;

/**
 * Defines a vitest suite for one provider: every operation is called through the client; every documented status with
 * every named example is asked for, must arrive as that arm of the result and must keep the contract in both
 * directions; every named request is accepted; every request that breaks the contract, keyword by keyword, and one
 * without credentials are refused.
 */
export function describeContract(subject: ContractSubject): void {
  const spec = loadSpec(subject.document);
  const exchanges: Exchange[] = [];
  const fetch = observe(exchanges);
  let server: Awaited<ReturnType<ContractSubject["serve"]>>;
  let signedIn: object;
  let anonymous: object;

  beforeAll(async () => {
    server = await subject.serve();
    signedIn = subject.connect({ baseUrl: server.url, fetch, credentials: true });
    anonymous = subject.connect({ baseUrl: server.url, fetch, credentials: false });
  });
  afterAll(() => server.close());

  const errors = (): Finding[] =>
    exchanges.flatMap((exchange) => checkExchange(spec, exchange)).filter(({ severity }) => severity === "error");

  for (const cases of documentedCases(spec)) {
    const { operation } = cases;
    const [body] = cases.bodies.values();

    describe(operation.id, () => {
      for (const { status, example, value, isShown } of cases.answers) {
        it(`answers ${status}${example ? ` with ${example}` : ""}, typed and true to the contract`, async () => {
          const preference = example ? `code=${status}, example=${example}` : `code=${status}`;
          exchanges.length = 0;
          const answer = await call(signedIn, cases, body, { Prefer: preference });
          expect(answer.status).toBe(status);
          expect(answer.ok).toBe(status >= 200 && status < 300);
          if (isShown) {
            expect(answer.ok ? answer.data : answer.error).toEqual(value);
          }
          expect(exchanges).toHaveLength(1);
          expect(errors()).toEqual([]);
        });
      }

      for (const [name, named] of cases.bodies) {
        it(`accepts the request ${name}`, async () => {
          exchanges.length = 0;
          expect(await call(signedIn, cases, named)).toMatchObject({ ok: true });
          expect(errors()).toEqual([]);
        });
      }

      /** A request that the server takes: what is refused of it once it is broken is refused for what is broken. */
      async function acceptedRequest(): Promise<RecordedRequest> {
        exchanges.length = 0;
        expect(await call(signedIn, cases, body)).toMatchObject({ ok: true });
        const [good] = exchanges;
        expect(good).toBeDefined();
        expect(errors()).toEqual([]);
        return (good as Exchange).request; // defined: asserted above
      }

      it("refuses a request that breaks the contract", async () => {
        const { url, method, headers, body: bytes } = breakRequest(await acceptedRequest(), cases);
        const answer = await fetch(url, {
          method,
          headers: headers as Record<string, string>,
          redirect: "manual",
          ...(bytes?.length ? { body: bytes as NonNullable<RequestInit["body"]> } : {}),
        }); // recorded by observe: one value a name, plain bytes
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
      });

      it("refuses whatever else the document forbids", async () => {
        expect(await acceptedNegatives(spec, operation, await acceptedRequest())).toEqual([]);
      });

      if (cases.secured) {
        it("refuses a call without credentials as documented", async () => {
          const answer = await call(anonymous, cases, body);
          const wanted = subject.withoutCredentials?.[operation.id] ?? refusal(cases);
          expect([answer.status, answer.ok]).toEqual([wanted, false]);
          if (wanted === "undocumented") {
            expect(answer.response.status).toBe(401);
          }
        });
      }
    });
  }
}

/** The status a server should refuse missing credentials with, as far as the document tells. */
function refusal({ answers }: OperationCases): number | "undocumented" {
  return [401, 403].find((status) => answers.some((answer) => answer.status === status)) ?? "undocumented";
}

function call(
  client: object,
  { operation, params }: OperationCases,
  body: unknown,
  headers: Values = {},
): Promise<Answer> {
  const method = (client as Record<string, Method | undefined>)[operation.id]; // the client's contract, see ContractSubject
  if (typeof method !== "function") {
    throw new TypeError(`The client has no method "${operation.id}".`);
  }
  const groups = Object.entries(params).filter(([, group]) => Object.keys(group).length > 0);
  return method({ ...Object.fromEntries(groups), ...(body === undefined ? {} : { body }) }, { headers });
}
