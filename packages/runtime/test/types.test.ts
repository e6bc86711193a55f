import { describe, expectTypeOf, test } from "vitest";
import { type Failure, type HttpError, isHttpError, type Success, type Undocumented, unwrap } from "../src/index.ts";
import { createExampleClient } from "./example/client.ts";
import type { CreateCustomerResult, Customer, CustomerPage, ErrorBody, ValidationError } from "./example/operations.ts";

// These tests are checked by the compiler; nothing in them is sent.
const client = createExampleClient({ baseUrl: "sandbox" });
const result = {} as CreateCustomerResult;

describe("a result", () => {
  test("narrows on ok", () => {
    if (result.ok) {
      expectTypeOf(result).toEqualTypeOf<Success<201, Customer>>();
      expectTypeOf(result.data).toEqualTypeOf<Customer>();
    } else {
      expectTypeOf(result).toEqualTypeOf<Failure<403, ErrorBody> | Failure<422, ValidationError> | Undocumented>();
    }
  });

  test("narrows on status", () => {
    switch (result.status) {
      case 201:
        expectTypeOf(result.data).toEqualTypeOf<Customer>();
        break;
      case 403:
        expectTypeOf(result.error).toEqualTypeOf<ErrorBody>();
        break;
      case 422:
        expectTypeOf(result.error.fields).toEqualTypeOf<{ [key: string]: string }>();
        break;
      case "undocumented":
        expectTypeOf(result.body).toEqualTypeOf<unknown>();
        expectTypeOf(result.response).toEqualTypeOf<Response>();
        break;
      default:
        expectTypeOf(result).toEqualTypeOf<never>();
    }
  });

  test("gives no data before it is narrowed, and knows its statuses", () => {
    // @ts-expect-error a failure has no data
    void result.data;
    // @ts-expect-error 404 is not documented for this operation
    void (result.status === 404);
  });

  test("unwraps to its data, also as a promise", () => {
    const now = () => unwrap(result);
    const later = () => unwrap(Promise.resolve(result));
    expectTypeOf(now).returns.toEqualTypeOf<Customer>();
    expectTypeOf(later).returns.toEqualTypeOf<Promise<Customer>>();
  });

  test("types the failures of an HttpError", () => {
    const error: unknown = undefined;
    if (isHttpError<CreateCustomerResult>(error)) {
      expectTypeOf(error).toEqualTypeOf<HttpError<CreateCustomerResult>>();
      if (error.result.status === 422) {
        expectTypeOf(error.result.error).toEqualTypeOf<ValidationError>();
      }
    }
  });
});

describe("a client", () => {
  test("has the operations of the spec and no others", () => {
    expectTypeOf(client.createCustomer).returns.resolves.toEqualTypeOf<CreateCustomerResult>();
    // @ts-expect-error a misspelled operation
    void client.createCustomr;
  });

  test("wants the parameters that are required", () => {
    // @ts-expect-error a body is required
    void (() => client.createCustomer());
    // @ts-expect-error email is required
    void (() => client.createCustomer({ body: { name: "x" } }));
    // @ts-expect-error no such query parameter
    void (() => client.listCustomers({ query: { pge: 1 } }));
    // @ts-expect-error takes no parameters
    void (() => client.getHealth({ query: {} }));
    expectTypeOf(client.listCustomers).toBeCallableWith();
  });

  test("pages with the types of page and item", () => {
    expectTypeOf(client.listCustomers.pages()).toEqualTypeOf<AsyncIterable<CustomerPage>>();
    expectTypeOf(client.listCustomers.items()).toEqualTypeOf<AsyncIterable<Customer>>();
    // @ts-expect-error not a list
    void client.createCustomer.pages;
  });

  test("is set up with the credentials and servers of the spec", () => {
    // @ts-expect-error no such scheme
    void (() => createExampleClient({ baseUrl: "sandbox", auth: { bearer: "x" } }));
    // @ts-expect-error baseUrl is required
    void (() => createExampleClient({}));
    expectTypeOf(createExampleClient).toBeCallableWith({
      baseUrl: "https://elsewhere.example.com",
      auth: { bearerAuth: () => "x", apiKey: async (rejected?: string) => `${rejected}` },
    });
  });

  test("gives raw the types of openapi-fetch", () => {
    const call = () => client.raw.GET("/customers/{uid}", { params: { path: { uid: "1" } } });
    expectTypeOf<Awaited<ReturnType<typeof call>>["data"]>().toEqualTypeOf<Customer | undefined>();
    // @ts-expect-error no such path
    void (() => client.raw.GET("/customer"));
  });
});
