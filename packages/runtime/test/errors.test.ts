import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { HttpError, isHttpError, isRailspecError, isTimeoutError, unwrap } from "../src/index.ts";
import { createExampleClient } from "./example/client.ts";
import type { CreateCustomerResult } from "./example/operations.ts";
import { json, serve } from "./support/server.ts";
import { stubFetch } from "./support/stub-fetch.ts";

const answered = (status: number, body: string): Response =>
  new Response(body, { status, headers: { "content-type": "application/json", "x-request-id": "r-1" } });

describe("unwrap", () => {
  test("gives the data of a success, of a result or of its promise", async () => {
    const server = await serve((_, response) => json(response, 201, { uid: "c1", email: "a@b.c" }));
    const client = createExampleClient({ baseUrl: server.url });
    const params = { body: { email: "a@b.c" } };

    expect(await unwrap(client.createCustomer(params))).toEqual({ uid: "c1", email: "a@b.c" });
    expect(unwrap(await client.createCustomer(params))).toEqual({ uid: "c1", email: "a@b.c" });
  });

  test("throws an HttpError that names the call and holds the typed answer", async () => {
    const fetch = stubFetch(() => answered(403, '{"message":"jane@example.com is blocked"}'));
    const client = createExampleClient({ baseUrl: "sandbox", fetch });

    const error = await unwrap(client.createCustomer({ body: { email: "jane@example.com" } })).catch((e: unknown) => e);

    expect(error).toBeInstanceOf(HttpError);
    if (!isHttpError<CreateCustomerResult>(error) || error.result.status !== 403) {
      throw new Error("not the error that was expected");
    }
    expect(error.message).toBe("createCustomer: POST http://127.0.0.1:4199/customers answered 403");
    expect(error).toMatchObject({
      name: "HttpError",
      code: "RAILSPEC_HTTP",
      operationId: "createCustomer",
      status: 403,
      requestId: "r-1",
      outcomeUnknown: false,
    });
    expect(error.result.error.message).toBe("jane@example.com is blocked");
    expect(error.response?.status).toBe(403);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("jane");
  });

  test("knows the call of a copied result, and does without one that was made by hand", async () => {
    const fetch = stubFetch(() => answered(418, "{}"));
    const result = await createExampleClient({ baseUrl: "sandbox", fetch }).getHealth();
    const byHand = { ...result, response: new Response(null, { status: 409 }) };

    expect(() => unwrap({ ...result })).toThrow("getHealth: GET http://127.0.0.1:4199/health answered 418");
    expect(() => unwrap(byHand)).toThrow(/^answered 409$/);
  });
});

describe("guards", () => {
  test("go by code, so that errors of another copy of the package are known", () => {
    const foreign = Object.assign(new Error("x"), { code: "RAILSPEC_TIMEOUT" });

    expect(isTimeoutError(foreign)).toBe(true);
    expect(isRailspecError(foreign)).toBe(true);
    expect(isHttpError(foreign)).toBe(false);
    expect(isRailspecError(Object.assign(new Error("x"), { code: "ENOENT" }))).toBe(false);
    expect(isRailspecError({ code: "RAILSPEC_TIMEOUT" })).toBe(false);
  });
});
