import { describe, expect, it } from "vitest";
import { checkExchange } from "../src/index.ts";
import { cleanExchanges, created, driftingExchanges, sent, shown } from "./fixture/judged-exchanges.ts";
import { brief, exchange, request } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();

describe("clean exchanges raise no finding", () => {
  it.each(cleanExchanges.map(([name, value]) => ({ name, value })))("$name", ({ value }) => {
    expect(brief(checkExchange(spec, value))).toEqual([]);
  });
  it("are at least 30", () => {
    expect(cleanExchanges.length).toBeGreaterThanOrEqual(30);
  });
});

describe("drifts are found, each as what it is", () => {
  it.each(driftingExchanges.map(([name, value, ...want]) => ({ name, value, want })))("$name", ({ value, want }) => {
    expect(brief(checkExchange(spec, value))).toEqual(want);
  });
  it("are at least 40 kinds", () => {
    expect(driftingExchanges.length).toBeGreaterThanOrEqual(40);
  });
});

describe("redacted values are not judged", () => {
  const hidden = exchange(
    request("POST /v1/users", { json: { ...sent, email: "***" }, headers: { authorization: "***" } }),
    created({ json: { ...shown, email: "***" } }),
  );

  it("without the note, a replaced value breaks its format", () => {
    expect(brief(checkExchange(spec, hidden))).toContain("response.body-schema /body/email");
  });
  it("with the note, nothing is reported, and nothing follows from it", () => {
    const redacted = ["/request/headers/authorization", "/request/body/email", "/response/body/email"];
    expect(brief(checkExchange(spec, { ...hidden, redacted }))).toEqual([]);
  });
});
