import { expect, test } from "vitest";
import { description, lintFiles, OPERATION } from "./lint-files.ts";

const lintReason = (evidence: unknown): ReturnType<typeof lintFiles> =>
  lintFiles("assumed-has-reason", { "openapi.yaml": description({ operation: { "x-evidence": evidence } }) });

test.each([[{ assumed: "no sample shows it" }], [["T-E1"]]])("accepts %j", async (evidence) => {
  expect(await lintReason(evidence)).toEqual([]);
});

test.each([[{ assumed: "" }], [{ assumed: " ?  " }], [{ assumed: true }], [{ assumed: null }]])(
  "reports %j",
  async (evidence) => {
    expect(await lintReason(evidence)).toEqual([
      { at: `${OPERATION}/x-evidence`, message: expect.stringContaining("why") },
    ]);
  },
);
