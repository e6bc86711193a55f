import { createBitpowrClient } from "@railspec/bitpowr";
import { encodedToken, joinedKeys, restrictedKey } from "@railspec/bitpowr/auth";
import { createChainvetClient } from "@railspec/chainvet";
import { userSession } from "@railspec/chainvet/auth";
import { createCryptocoinProClient } from "@railspec/cryptocoin-pro";
import { platformSession } from "@railspec/cryptocoin-pro/auth";
import { createCryptoexchangeClient } from "@railspec/cryptoexchange";
import { encodedKey } from "@railspec/cryptoexchange/auth";
import { createProzoraClient } from "@railspec/prozora";
import { bankJwt, jwtSigner } from "@railspec/prozora/auth";
import type { Clock } from "@railspec/runtime";
import { type Echo, echoOf } from "./echo.ts";

/** The clients, each with a credential made by its `/auth`, and what of it was on the wire. */
export async function useAuth(serverUrl: string): Promise<Record<string, unknown>> {
  const baseUrl = `${serverUrl}/echo`;
  const keys = { publicKey: "public", secretKey: "secret" };
  const bitpowr = createBitpowrClient({ baseUrl, auth: { bearerAuth: encodedToken(keys) } });
  const chainvet = createChainvetClient({ baseUrl, auth: { userSession: userSession("token") } });
  const cryptoexchange = createCryptoexchangeClient({
    baseUrl,
    auth: { bearerAuth: encodedKey({ email: "jane.doe@example.com", apiKey: "key" }) },
  });
  const prozora = createProzoraClient({
    baseUrl,
    auth: {
      bankJwt: bankJwt({
        flow: "sign-in",
        obj: "customer",
        sub: "employee",
        sign: jwtSigner({ algorithm: "HS256", key: "bank's secret" }),
        now: () => 0,
      }),
    },
  });
  const byBitpowr = await echoOf(bitpowr.listCustomers());
  const byChainvet = await echoOf(chainvet.checkSelfStatus());
  const byCryptoexchange = await echoOf(cryptoexchange.getCustomer({ path: { customer_id: 7 } }));
  const byProzora = await echoOf(prozora.listCustomers({ path: { counterparty_guid: "bank" } }));
  const byCryptocoinPro = await logIn(serverUrl);
  return {
    "@railspec/bitpowr": lineOf(byBitpowr),
    "@railspec/bitpowr/auth": [byBitpowr.headers.authorization, joinedKeys(keys), restrictedKey("key")],
    "@railspec/chainvet": lineOf(byChainvet),
    "@railspec/chainvet/auth": byChainvet.headers.authorization,
    "@railspec/cryptocoin-pro": lineOf(byCryptocoinPro),
    "@railspec/cryptocoin-pro/auth": byCryptocoinPro.headers.authorization,
    "@railspec/cryptoexchange": lineOf(byCryptoexchange),
    "@railspec/cryptoexchange/auth": byCryptoexchange.headers.authorization,
    "@railspec/prozora": lineOf(byProzora),
    "@railspec/prozora/auth": [byProzora.headers.authorization, byProzora.headers["cx-authorization"]],
  };
}

/** Logs in as a platform, and makes a call with the token that the server made of the signed one. */
async function logIn(serverUrl: string): Promise<Echo> {
  const clock: Clock = { now: () => 0, random: () => 0, after: () => () => undefined };
  const login = { platform: "1a2b3c4d", user: { id: "u1" }, key: "platform's secret", algorithm: "HS512" } as const;
  const session = platformSession({ baseUrl: serverUrl, clock }, login);
  const client = createCryptocoinProClient({ baseUrl: `${serverUrl}/echo`, auth: session, clock });
  return echoOf(client.createUserPhone({ path: { user: await session.user() }, body: { phone: "+23481283011" } }));
}

const lineOf = ({ method, path }: Echo): string => `${method} ${path}`;
