import { inspect } from "node:util";
import { createCryptoexchangeClient } from "@railspec/cryptoexchange";
import { encodedKey } from "@railspec/cryptoexchange/auth";
import { type Credential, isCredentialError } from "@railspec/runtime";
import { describe, expect, test } from "vitest";

const customer = { path: { customer_id: 1 } };

/** A provider that knows one value of `authorization`; `sent` is what came. */
function provider(good: string) {
  const sent: (string | null)[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    const authorization = new Headers(init.headers).get("authorization");
    sent.push(authorization);
    return Response.json({}, { status: authorization === good ? 200 : 401 });
  };
  const connect = (bearerAuth: Credential) =>
    createCryptoexchangeClient({ baseUrl: "production", fetch, auth: { bearerAuth } });
  return { sent, connect };
}

describe("the header Authorization", () => {
  test.each([
    { title: "the API key as it is, like in the samples", key: "your-api-key", want: "Bearer your-api-key" },
    {
      title: "base64 of e-mail and key, like in the text",
      key: encodedKey({ email: "jane.doe@example.com", apiKey: "myhorseisamazing" }),
      want: "Bearer amFuZS5kb2VAZXhhbXBsZS5jb206bXlob3JzZWlzYW1hemluZw==",
    },
    {
      title: "base64 of UTF-8 for an address beyond Latin letters",
      key: encodedKey({ email: "жанна@example.com", apiKey: "key-1" }),
      want: `Bearer ${Buffer.from("жанна@example.com:key-1").toString("base64")}`,
    },
  ])("is $title", async ({ key, want }) => {
    const { sent, connect } = provider(want);

    const { response } = await connect(key).getCustomer(customer);

    expect(response.status).toBe(200);
    expect(sent).toEqual([want]);
  });
});

describe("an API key", () => {
  test("that was replaced is asked for anew after a 401, and the call is sent once more", async () => {
    const { sent, connect } = provider("Bearer key-2");

    const { response } = await connect((rejected) => (rejected ? "key-2" : "key-1")).getCustomer(customer);

    expect(response.status).toBe(200);
    expect(sent).toEqual(["Bearer key-1", "Bearer key-2"]);
  });

  test("shows up in no error and no printed form of a client", async () => {
    const { connect } = provider("nothing");
    const encoded = encodedKey({ email: "jane.doe@example.com", apiKey: "hunter2" });

    const error = await connect("hunter2\n")
      .getCustomer(customer)
      .catch((e: unknown) => e);

    expect(error).toSatisfy(isCredentialError);
    const values = [error, connect("hunter2"), connect(encoded)];
    const printed = values
      .map((value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value))
      .join();
    expect(printed).not.toContain("hunter2");
    expect(printed).not.toContain(encoded);
  });
});
