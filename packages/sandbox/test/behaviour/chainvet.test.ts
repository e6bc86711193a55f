import { describe, expect, it } from "vitest";
import { at, outcome, serveProvider, start } from "./provider.ts";

const { send, get } = serveProvider("chainvet", { "x-api-key": "k" });
const code = "your_access_code_here";
const order = { number_of_credits: 10, payment_coin: "Bitcoin", payment_network: "BTC", order_is_for_self: true };
const assessment = { access_code: code, assessment_type: "address", address: "a", currency: "BTC" };
const post = (path: string, body: object, headers = {}) => send("POST", `/api/${path}`, body, headers);

describe("chainvet with rules", () => {
  it("finds a created order by its id", async () => {
    const created = await post("new_order", order);
    expect(outcome(created).slice(0, 2)).toEqual([201, "order-is-kept"]);
    expect(created.body).toMatchObject({ number_of_credits: 10, status: "Pending", created_at: start });
    const found = await post("check_order_status", { order_id: at(created, "order_id") });
    expect(outcome(found)).toEqual([200, "order-is-found", { ...Object(created.body), updated_at: start }]);
  });

  it.each([
    ["of an unknown id", "nothing", undefined],
    ["of another access code", undefined, code],
  ])("does not find an order %s", async (_, id, accessCode) => {
    const created = await post("new_order", order);
    const found = await post("check_order_status", {
      order_id: id ?? at(created, "order_id"),
      access_code: accessCode,
    });
    expect(outcome(found)).toEqual([400, "order-of-another-is-invalid", { detail: "Invalid order_id" }]);
  });

  it("finds an order of an access code with that code", async () => {
    const created = await post("new_order", { ...order, order_is_for_self: false, access_code: code });
    const found = await post("check_order_status", { order_id: at(created, "order_id"), access_code: code });
    expect(found.status).toBe(200);
  });

  it.each([
    ["new_order", { ...order, order_is_for_self: false }, "Invalid access code"],
    ["check_order_status", { order_id: "o" }, "Invalid access_code"],
    ["check_access_code_status", {}, "access_code not found"],
    ["check_assessment_list_for_access_code", { assessment_id_list: [] }, "access_code not found"],
    ["create_new_assessment_for_access_code", assessment, "access_code not found"],
  ])("%s says in its own words that an access code is unknown", async (path, body, detail) => {
    expect((await post(path, { ...body, access_code: "unknown" })).body).toEqual({ detail });
  });

  it("shows a known access code", async () => {
    const found = await post("check_access_code_status", { access_code: code });
    expect(outcome(found)).toEqual([200, "access-code-is-found", expect.objectContaining({ access_code: code })]);
  });

  it("lists those of the asked-for assessments that exist, and says so when there are none", async () => {
    const list = (ids: unknown[]) =>
      post("check_assessment_list_for_access_code", { access_code: code, assessment_id_list: ids });
    const created = await post("create_new_assessment_for_access_code", assessment);
    expect(outcome(created).slice(0, 2)).toEqual([201, "assessment-is-kept"]);
    const id = at(created, "assessment_id");
    expect((await list([id, "unknown"])).body).toEqual([{ ...Object(created.body), updated_at: start }]);
    expect(outcome(await list(["unknown"]))).toEqual([
      404,
      "list-holds-assessments-of-the-access-code",
      { detail: "No assessments found" },
    ]);
  });

  it("refuses a revoked key", async () => {
    const refused = await get("/api/check_self_status", { "x-api-key": "revoked" });
    expect(outcome(refused)).toEqual([403, "revoked-key-is-invalid", { detail: "Invalid API key." }]);
    expect((await get("/api/check_self_status")).status).toBe(200);
  });
});
