import { inspect } from "node:util";
import { createBitpowrClient } from "@railspec/bitpowr";
import { encodedToken, joinedKeys, type KeyPair, restrictedKey } from "@railspec/bitpowr/auth";
import { isCredentialError } from "@railspec/runtime";
import { describe, expect, test } from "vitest";
import type { BitpowrCredentials } from "../src/index.ts";

const keys: KeyPair = { publicKey: "pk_test_1", secretKey: "sk_test_hunter2" };

/** A provider that knows one value of `authorization`; `sent` is what came. */
function provider(good: string) {
  const sent: (string | null)[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    const authorization = new Headers(init.headers).get("authorization");
    sent.push(authorization);
    return Response.json({}, { status: authorization === good ? 200 : 401 });
  };
  return { sent, connect: (auth: BitpowrCredentials) => createBitpowrClient({ baseUrl: "production", fetch, auth }) };
}

describe("the header Authorization", () => {
  const cases: { title: string; auth: BitpowrCredentials; want: string }[] = [
    {
      title: "base64 of both keys after Bearer for encodedToken",
      auth: { bearerAuth: encodedToken(keys) },
      want: "Bearer cGtfdGVzdF8xOnNrX3Rlc3RfaHVudGVyMg==",
    },
    {
      title: "both keys and a dot after Bearer for joinedKeys",
      auth: { bearerAuth: joinedKeys(keys) },
      want: "Bearer pk_test_1.sk_test_hunter2",
    },
    {
      title: "the key as it is after Basic for restrictedKey",
      auth: { restrictedKey: restrictedKey("rk_test:hunter2") },
      want: "Basic rk_test:hunter2",
    },
    {
      title: "the token of the organisation where there is a restricted key too",
      auth: { restrictedKey: restrictedKey("rk_test_1"), bearerAuth: joinedKeys(keys) },
      want: "Bearer pk_test_1.sk_test_hunter2",
    },
    {
      title: "base64 of UTF-8 for keys beyond Latin letters",
      auth: { bearerAuth: encodedToken({ publicKey: "ключ", secretKey: "таємниця" }) },
      want: `Bearer ${Buffer.from("ключ:таємниця").toString("base64")}`,
    },
  ];
  test.each(cases)("is $title", async ({ auth, want }) => {
    const { sent, connect } = provider(want);

    const { response } = await connect(auth).listCustomers();

    expect(response.status).toBe(200);
    expect(sent).toEqual([want]);
  });
});

describe("keys that are changed", () => {
  test("are asked for anew after a 401, and the call is sent once more", async () => {
    const { sent, connect } = provider("Bearer pk_test_2.sk_test_2");
    const vault: KeyPair[] = [keys, { publicKey: "pk_test_2", secretKey: "sk_test_2" }];
    const client = connect({ bearerAuth: async () => joinedKeys(vault.shift() ?? keys) });

    const { response } = await client.createCustomer({ body: { name: "Jane Doe" } });

    expect(response.status).toBe(200);
    expect(sent).toEqual(["Bearer pk_test_1.sk_test_hunter2", "Bearer pk_test_2.sk_test_2"]);
  });

  test("show up in no error and no printed form of a client", async () => {
    const { connect } = provider("nothing");
    const broken = connect({ bearerAuth: joinedKeys({ ...keys, publicKey: "pk_test_1\n" }) });

    const error = await broken.listCustomers().catch((e: unknown) => e);

    expect(error).toSatisfy(isCredentialError);
    const client = connect({ bearerAuth: encodedToken(keys), restrictedKey: restrictedKey("hunter2") });
    const printed = [error, client].map(
      (value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value),
    );
    expect(printed.join("\n")).not.toMatch(/hunter2|cGtfdGVzdF8xO/);
  });
});
