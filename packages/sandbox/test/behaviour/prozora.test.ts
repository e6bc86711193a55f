import { describe, expect, it } from "vitest";
import { at, outcome, serveProvider } from "./provider.ts";

const { sandbox, get, send } = serveProvider("prozora");
const base = "/api/v1/counterparty/c1/customers";
const asset = { asset_code: "UAH", asset_issuer: "GISSUER" };
const create = (body: object, path = base) => send("POST", path, { ...asset, ...body });
const list = async (query = "", path = base) => at(await get(path + query), "customers");
const named = (...names: string[]) => names.map((name) => expect.objectContaining({ name }));

describe("prozora with rules", () => {
  it("gives a new customer its first account", async () => {
    const created = await create({ iban: "LT1" });
    expect(outcome(created).slice(0, 2)).toEqual([200, "customer-begins-with-one-account"]);
    const { customer_guid: guid, ...account } = Object(created.body);
    expect(account).toMatchObject({ iban: "LT1", assets: [{ code: "UAH", stellar_issuer: "GISSUER" }] });
    expect((await get(`${base}/${guid}/accounts`)).body).toEqual({ accounts: [account], total: 1 });
  });

  it("fills in what a new customer left out", async () => {
    await create({ name: "Ann" });
    expect(await list()).toEqual([expect.objectContaining({ kyc_level: 0, is_disabled: false, balance_allowed: 0 })]);
  });

  it("takes a login once, also at another counterparty", async () => {
    await create({ login: "ann" });
    for (const path of [base, base.replace("c1", "c2")]) {
      expect(outcome(await create({ login: "ann" }, path)).slice(0, 2)).toEqual([400, "login-is-unique"]);
    }
    expect((await create({ login: "bob" })).status).toBe(200);
    expect((await create({})).status).toBe(200);
  });

  it("adds accounts, and finds them by IBAN", async () => {
    const guid = at(await create({ iban: "LT1" }), "customer_guid");
    const added = await send("POST", `${base}/${guid}/accounts`, { iban: "LT2" });
    expect(outcome(added).slice(0, 2)).toEqual([200, "further-accounts-are-added"]);
    expect(at(await get(`${base}/${guid}/accounts`), "total")).toBe(2);
    const found = await get(`${base}/${guid}/accounts?iban=LT2`);
    expect(at(found, "accounts", 0, "wallet_account_guid")).toBe(at(added, "wallet_account_guid"));
    expect(at(await get(`${base}/${guid}/accounts?iban=LT3`), "total")).toBe(0);
  });

  it("changes what an update sends, and leaves the rest", async () => {
    const guid = at(await create({ login: "ann", name: "Ann", branch_guid: "b1" }), "customer_guid");
    sandbox().advance(1000);
    const updated = await send("PUT", `${base}/${guid}`, {
      name: "Anna",
      branch_guid: { valid: true, value: "b2" },
      wallet_user_guid: "ignored",
    });
    expect(outcome(updated)).toEqual([200, "update-changes-what-is-sent", {}]);
    expect(await list()).toEqual([
      expect.objectContaining({
        ...{ login: "ann", name: "Anna", branch_guid: "b2", wallet_user_guid: guid },
        ...{ created_at: "2026-01-01T00:00:00.000000Z", updated_at: "2026-01-01T00:00:01.000000Z" },
      }),
    ]);
    await send("PUT", `${base}/${guid}`, { branch_guid: { valid: false, value: "" } });
    expect(await list()).not.toEqual([expect.objectContaining({ branch_guid: expect.anything() })]);
  });

  it.each([
    ["GET", "/accounts", undefined],
    ["POST", "/accounts", {}],
    ["PUT", "", {}],
  ])("%s %s refuses a customer of another counterparty", async (method, path, body) => {
    const guid = at(await create({}, base.replace("c1", "c2")), "customer_guid");
    const refused = await send(method, `${base}/${guid}${path}`, body);
    expect(outcome(refused).slice(0, 2)).toEqual([400, "unknown-customer-is-refused"]);
  });

  it.each([
    ["", ["Ann", "Bob", "Cid"], 3],
    ["?limit=1", ["Ann"], 3],
    ["?offset=1&limit=1", ["Bob"], 3],
    ["?offset=9", [], 3],
    ["?names=Ann&names=Cid", ["Ann", "Cid"], 2],
    ["?names=Ann&logins=b", [], 0],
    ["?kyc_levels=2", ["Bob"], 1],
    ["?search_string=BO", ["Bob"], 1],
    ["?search_string=c", ["Cid"], 1],
    ["?min_balance_allowed=10", ["Cid"], 1],
    ["?max_balance_allowed=9.5", ["Ann", "Bob"], 2],
    ["?is_disabled=true", ["Ann", "Bob", "Cid", "Dan"], 4],
    ["?min_created_at=2026-01-01T00:00:05Z", ["Cid"], 1],
    ["?max_created_at=2026-01-01T00:00:00Z", ["Ann", "Bob"], 2],
  ])("lists with filters and pages: %s", async (query, names, total) => {
    await create({ name: "Ann", login: "a" });
    await create({ name: "Bob", login: "b", kyc_level: 2 });
    sandbox().advance(10_000);
    await create({ name: "Cid", login: "c", balance_allowed: 10 });
    await create({ name: "Dan", login: "d", is_disabled: true });
    await create({ name: "Eve" }, base.replace("c1", "c2"));
    const page = await get(base + query);
    expect([at(page, "customers"), at(page, "total")]).toEqual([named(...names), total]);
  });
});
