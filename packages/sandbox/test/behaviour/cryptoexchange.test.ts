import { describe, expect, it } from "vitest";
import { outcome, serveProvider, start } from "./provider.ts";

const { get, send } = serveProvider("cryptoexchange");
const create = (body: object) => send("POST", "/api/v1/escrow/partner/customers", body);
const find = (id: number | string) => get(`/api/v1/escrow/partner/customer/${id}`);

describe("cryptoexchange with rules", () => {
  it("takes an e-mail address once", async () => {
    expect((await create({ email: "a@example.com" })).status).toBe(200);
    expect(outcome(await create({ email: "a@example.com" })).slice(0, 2)).toEqual([
      403,
      "email-belongs-to-one-customer",
    ]);
    expect((await create({ email: "b@example.com" })).status).toBe(200);
  });

  it("finds a created customer by its id", async () => {
    await create({ email: "a@example.com", first_name: "Ann", middle_name: "B" });
    const found = await find(1);
    expect(outcome(found)).toEqual([200, "customer-is-found-by-id", expect.anything()]);
    expect(found.body).toMatchObject({
      id: 1,
      email: "a@example.com",
      first_name: "Ann",
      middle_name: null,
      last_name: "",
    });
    expect(found.body).toMatchObject({ created_at: start.replace("Z", "000Z") });
  });

  it("refuses to show a customer that was never created", async () => {
    expect(outcome(await find(1)).slice(0, 2)).toEqual([404, "unknown-customer-is-refused"]);
  });
});
