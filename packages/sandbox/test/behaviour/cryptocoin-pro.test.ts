import { describe, expect, it } from "vitest";
import { at, outcome, serveProvider } from "./provider.ts";

const { sandbox, send } = serveProvider("cryptocoin-pro");
const DAY = 86_400_000;

async function logIn(email = "john@email.com") {
  const answer = await send("POST", "/api/v1/authenticate", { email, password: "secret" });
  const user = `/api/v1/user/${at(answer, "data", "userId")}`;
  const headers = { authorization: `Bearer ${at(answer, "data", "id")}` };
  return { answer, user, post: (path: string, from = user) => send("POST", from + path, {}, headers) };
}

describe("cryptocoin.pro with rules", () => {
  it("gives a token for 14 days to the same user each time", async () => {
    const { answer } = await logIn();
    expect(at(answer, "data")).toMatchObject({
      ttl: 1_209_600,
      created: "2026-01-01T00:00:00.000000Z",
      until: "2026-01-15T00:00:00.000000Z",
    });
    expect(at((await logIn()).answer, "data", "userId")).toBe(at(answer, "data", "userId"));
    expect(at((await logIn("ann@email.com")).answer, "data", "userId")).not.toBe(at(answer, "data", "userId"));
  });

  it("gives a token to a platform, too", async () => {
    const answer = await send("POST", "/api/v1/authenticate-jwt/1", undefined, { token: "jwt" });
    expect(outcome(answer).slice(0, 2)).toEqual([200, "log-in-gives-a-token"]);
  });

  it("refuses a token that it did not give, and one that has ended", async () => {
    const { post, user } = await logIn();
    const foreign = await send("POST", `${user}/bank`, {}, { authorization: "Bearer foreign" });
    expect(outcome(foreign).slice(0, 2)).toEqual([401, "token-ends"]);
    sandbox().advance(14 * DAY - 1);
    expect((await post("/bank")).status).toBe(200);
    sandbox().advance(1);
    expect(outcome(await post("/bank")).slice(0, 2)).toEqual([401, "token-ends"]);
  });

  it("refuses a token on another user's path", async () => {
    const { post } = await logIn();
    const { user: other } = await logIn("ann@email.com");
    expect(outcome(await post("/card", other)).slice(0, 2)).toEqual([403, "token-is-of-one-user"]);
    expect((await post("/card")).status).toBe(200);
  });

  it("takes a phone code once for each phone number", async () => {
    const { post } = await logIn();
    expect(outcome(await post("/phone/verify")).slice(0, 2)).toEqual([409, "phone-code-needs-a-phone"]);
    await post("/phone");
    expect((await post("/phone/verify")).status).toBe(200);
    expect((await post("/phone/verify")).status).toBe(409);
  });

  it("confirms an open quote once", async () => {
    const { post } = await logIn();
    expect(outcome(await post("/quote/q1")).slice(0, 2)).toEqual([410, "quote-expires"]);
    await post("/quote");
    expect((await post("/quote/q1")).status).toBe(200);
    expect((await post("/quote/q1")).status).toBe(410);
  });

  it("lets a quote expire", async () => {
    const { post } = await logIn();
    await post("/quote");
    sandbox().advance(30_000);
    await post("/quote");
    sandbox().advance(30_000);
    expect((await post("/quote/q2")).status).toBe(200);
    await post("/quote");
    sandbox().advance(60_000);
    expect((await post("/quote/q3")).status).toBe(410);
  });

  it("takes a proof of payment once for each order", async () => {
    const { post } = await logIn();
    const pay = () => post("/order/o1/payment-confirmation");
    expect(outcome(await pay()).slice(0, 2)).toEqual([409, "payment-needs-an-order"]);
    await post("/quote");
    await post("/quote/q1");
    expect((await pay()).status).toBe(200);
    expect((await pay()).status).toBe(409);
  });
});
