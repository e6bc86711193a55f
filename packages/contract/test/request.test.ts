import { describe, expect, it } from "vitest";
import { checkRequest } from "../src/index.ts";
import { judgedRequests } from "./fixture/judged-requests.ts";
import { brief, request } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();

for (const [subject, rows] of Object.entries(judgedRequests)) {
  describe(subject, () => {
    it.each(rows.map(([name, line, draft, ...want]) => ({ name, line, draft, want })))(
      "$name",
      ({ line, draft, want }) => {
        expect(brief(checkRequest(spec, request(line, draft)))).toEqual(want);
      },
    );
  });
}

describe("the table", () => {
  it("judges at least 200 requests", () => {
    expect(Object.values(judgedRequests).flat().length).toBeGreaterThanOrEqual(200);
  });
});
