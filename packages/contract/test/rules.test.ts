import { expect, it } from "vitest";
import { rules } from "../src/index.ts";
import { driftingExchanges } from "./fixture/judged-exchanges.ts";
import { judgedRequests } from "./fixture/judged-requests.ts";

it("has a case in the tables of the tests for every rule", () => {
  const requests = Object.values(judgedRequests).flatMap((rows) => rows.flatMap(([, , , ...findings]) => findings));
  const exchanges = driftingExchanges.flatMap(([, , ...findings]) => findings);
  const shown = new Set([...requests, ...exchanges].map((finding) => finding.split(" ")[0]));
  expect(Object.keys(rules).filter((rule) => !shown.has(rule))).toEqual([]);
});
