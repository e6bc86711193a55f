import { describe, expect, expectTypeOf, it } from "vitest";
import type { Exchange } from "../src/index.ts";
import { contractMatchers } from "../src/vitest.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

expect.extend(contractMatchers);

const spec = fixtureSpec();
const user = {
  id: "0190b6f0-7a5c-7c3e-8f00-000000000001",
  email: "jane.doe@example.com",
  createdAt: "2026-01-01T00:00:00Z",
};
const getMe = (json: object): Exchange => exchange(request("GET /v1/users/me"), response(200, { json }));

describe("toMatchContract", () => {
  it("passes for an exchange that keeps the contract", () => {
    expect(getMe(user)).toMatchContract(spec);
  });

  it("fails with the findings, one a line", () => {
    const broken = getMe({ ...user, email: 1, extra: true });
    expect(() => expect(broken).toMatchContract(spec)).toThrow(
      [
        "GET /v1/users/me breaks the contract of Everything awkward:",
        "  error response/body/email: is integer, must be string (response.body-schema)",
        '  warning response/body/extra: has the property "extra", which the spec does not name (response.undocumented-field)',
      ].join("\n"),
    );
  });

  it("can be told which severities count", () => {
    const extra = getMe({ ...user, extra: true });
    expect(extra).toMatchContract(spec, { from: "error" });
    expect(extra).not.toMatchContract(spec);
    expect(() => expect(getMe(user)).not.toMatchContract(spec)).toThrow(
      "keeps the contract of Everything awkward, but should not",
    );
  });

  it("is typed for exchanges only", () => {
    expectTypeOf(expect(getMe(user)).toMatchContract).returns.toEqualTypeOf<void>();
    expectTypeOf(expect("text").toMatchContract).returns.toEqualTypeOf<never>();
  });
});
