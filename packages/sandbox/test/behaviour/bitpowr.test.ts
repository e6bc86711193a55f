import { describe, expect, it } from "vitest";
import { at, outcome, serveProvider, start } from "./provider.ts";

const { sandbox, get, send } = serveProvider("bitpowr");
const create = (body: object, headers = {}) =>
  send("POST", "/api/v1/customers", { name: "Jane Doe", ...body }, headers);
const unprocessable = { status: "error", message: "Unprocessable Entity" };

describe("bitpowr with rules", () => {
  it("finds a created customer by its uid, and only by that", async () => {
    const created = await create({ email: "jane@example.com", metaData: { type: "business" } });
    expect(outcome(created)).toEqual([200, "customer-is-kept", expect.anything()]);
    const customer = at(created, "data");
    expect(customer).toMatchObject({ email: "jane@example.com", phone: null, createdAt: start, mode: "TEST" });
    const found = await get(`/api/v1/customers/${at(created, "data", "uid")}`);
    expect(outcome(found)).toEqual([200, "customer-is-found-by-uid", { status: "success", data: customer }]);
    for (const other of ["id", "guid", "externalId"]) {
      const missing = await get(`/api/v1/customers/${at(created, "data", other)}`);
      expect(outcome(missing).slice(0, 2)).toEqual([404, "unknown-customer-is-not-found"]);
    }
  });

  it.each([
    ["the same e-mail address, asked to be unique", { email: "a@example.com", emailUnique: true }, 422],
    ["the same e-mail address, not asked to be unique", { email: "a@example.com" }, 200],
    ["another e-mail address, asked to be unique", { email: "b@example.com", emailUnique: true }, 200],
    ["the same externalId", { externalId: "mine" }, 422],
    ["another externalId", { externalId: "yours" }, 200],
  ])("%s", async (_, body, status) => {
    await create({ email: "a@example.com", externalId: "mine" });
    const second = await create(body);
    expect(second.status).toBe(status);
    expect(status === 422 ? second.body : unprocessable).toEqual(unprocessable);
  });

  it("changes what an update sends, and when it was updated", async () => {
    const created = await create({ email: "jane@example.com", phone: "+1" });
    const path = `/api/v1/customers/${at(created, "data", "uid")}`;
    sandbox().advance(60_000);
    const updated = await send("POST", path, { name: "Jane Roe", phone: "+2" });
    const expected = {
      ...Object(at(created, "data")),
      name: "Jane Roe",
      phone: "+2",
      updatedAt: "2026-01-01T00:01:00.000Z",
    };
    expect(outcome(updated)).toEqual([200, "update-changes-what-is-sent", { status: "success", data: expected }]);
    expect(at(await get(path), "data")).toEqual(expected);
  });

  it("does not update an unknown customer", async () => {
    expect((await send("POST", "/api/v1/customers/nobody", { name: "Jane" })).status).toBe(404);
  });

  it.each([
    ["", ["a", "b", "c"], 1, 1],
    ["?perPage=2", ["a", "b"], 1, 2],
    ["?perPage=2&page=2", ["c"], 2, 2],
    ["?perPage=2&page=3", [], 3, 2],
    ["?orderBy=desc&perPage=1", ["c"], 1, 3],
  ])("pages the list: %s", async (query, names, page, totalPages) => {
    for (const name of ["a", "b", "c"]) {
      await create({ name });
    }
    const { body, headers } = await get(`/api/v1/customers${query}`);
    expect(body).toEqual({
      status: "success",
      page,
      totalPages,
      data: names.map((name) => expect.objectContaining({ name })),
    });
    expect([headers.get("page"), headers.get("totalpage")]).toEqual([String(page), String(totalPages)]);
  });

  it.each([
    ["/api/v1/addresses", { accountId: "w" }],
    ["/api/v1/accounts/a/sub-accounts/s/addresses", {}],
  ])("%s takes a customer's uid only", async (path, more) => {
    const created = await create({});
    const address = { label: "jane", asset: "BTC", ...more };
    const good = await send("POST", path, { ...address, customerId: at(created, "data", "uid") });
    expect(outcome(good).slice(0, 2)).toEqual([200, "address-is-new"]);
    expect(at(good, "data")).toMatchObject({ label: "jane", assetType: "BTC", createdAt: start });
    expect((await send("POST", path, address)).status).toBe(200);
    const bad = await send("POST", path, { ...address, customerId: at(created, "data", "guid") });
    expect(outcome(bad)).toEqual([422, "address-needs-a-known-customer", unprocessable]);
  });

  it.each([
    ["pk_test_1.sk_test_1", "TEST"],
    ["pk_live_1.sk_live_1", "LIVE"],
    [Buffer.from("pk_live_1:sk_live_1").toString("base64"), "LIVE"],
  ])("the key %s decides the mode", async (key, mode) => {
    expect(at(await create({}, { authorization: `Bearer ${key}` }), "data", "mode")).toBe(mode);
  });
});
