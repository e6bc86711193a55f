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
  // rules.test.ts looks here for a case of every rule.
  it.each([
    "request.undocumented-path /path",
    "request.undocumented-method /method",
    "request.parameter-schema /path/id",
    "request.malformed-parameter /path/name",
    "request.missing-credentials /headers/authorization",
    "request.malformed-credentials /headers/authorization",
    "request.repeated-parameter /query/page",
    "request.undocumented-field /query/filter/team",
    "request.undocumented-parameter /query/colour",
    "request.missing-parameter /headers/X-Mode",
    "request.missing-body /body",
    "request.body-schema /body",
    "request.undocumented-body /body",
    "request.undocumented-content-type /headers/content-type",
    "request.missing-content-type /headers/content-type",
    "request.malformed-body /body",
    "request.unchecked-body /body",
    "request.read-only-field /body/id",
    "request.inexact-number /body/reference",
    "request.part-content-type /body/file",
    "request.missing-part-header /body/file/x-sum",
    "request.part-header-schema /body/file/x-sum",
  ])("has a case of %s", (finding) => {
    expect(Object.values(judgedRequests).flat(2)).toContain(finding);
  });

  it("judges at least 200 requests", () => {
    expect(Object.values(judgedRequests).flat().length).toBeGreaterThanOrEqual(200);
  });
});
