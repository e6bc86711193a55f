import { createRequire } from "node:module";
import { loadSpec } from "@railspec/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../src/index.ts";
import { startSandbox } from "../src/index.ts";

// V-P7: the first parameter of each table.
const firstMissing: Readonly<Record<string, string>> = {
  createOrder: "missingNumberOfCredits",
  checkOrderStatus: "missingOrderId",
  checkAccessCodeStatus: "missingAccessCode",
  checkAssessmentList: "missingAccessCode",
  createAssessment: "missingAccessCode",
};

const unreadable: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
  ["JSON that is cut short", '{"access_code":"a","order_id":"o","number_of_credits":1'],
  ["JSON with something behind it", "{}}"],
  ["JSON that is not UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
];

describe.each(["openapi.json", "openapi.corrected.json"])("chainvet's %s", (file) => {
  const document: unknown = createRequire(import.meta.url)(`@railspec/spec-chainvet/${file}`);
  const operations = [...loadSpec(document).operations.values()].filter(({ requestBody }) => requestBody !== undefined);
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ spec: document, provider: "chainvet" });
  });
  afterAll(() => sandbox.close());

  it("has the operations of the table", () => {
    expect(operations.map(({ id }) => id).toSorted()).toEqual(Object.keys(firstMissing).toSorted());
  });

  const cases = operations.flatMap((operation) =>
    unreadable.flatMap(([name, body]) =>
      [{ "x-api-key": "k" }, {}].map((credentials) => ({
        ...{ operation, name, body, credentials, id: operation.id },
        who: Object.keys(credentials).length > 0 ? "with credentials" : "without credentials",
      })),
    ),
  );
  it.each(cases)("$id answers $name $who as if every parameter were missing", async (one) => {
    const { operation, body, credentials } = one;
    const response = await fetch(sandbox.url + operation.path, {
      method: operation.method,
      headers: { "content-type": "application/json", ...credentials },
      body,
    });
    const documented = operation.responses
      .find(({ status }) => status === "400")
      ?.content.find(({ range }) => range === "application/json")
      ?.examples.find((example) => example.name === firstMissing[operation.id])?.value;
    expect(documented).toBeDefined();
    expect(response.headers.get("content-type")).toBe("application/json");
    expect([response.status, await response.json()]).toEqual([400, documented]);
  });

  it("answers an order without an access code and with a wrong type as its edition has it", async () => {
    const order = { number_of_credits: true, payment_coin: "a", payment_network: "b", order_is_for_self: false };
    const response = await fetch(sandbox.url + (operations.find(({ id }) => id === "createOrder")?.path ?? ""), {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": "k" },
      body: JSON.stringify(order),
    });
    const isRequired = file === "openapi.json"; // V-R3; V-P8 says otherwise of the corrected edition
    expect([response.status, response.headers.get("content-type")]).toEqual(
      isRequired ? [400, "application/json"] : [422, "application/problem+json"],
    );
  });
});
