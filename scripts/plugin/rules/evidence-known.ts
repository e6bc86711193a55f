import type { Oas3Rule } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";
import { didYouMean } from "../../evidence/nearest.ts";
import { formatEvidenceProblem } from "../../evidence/problem.ts";
import { evidenceSites } from "../support/evidence-sites.ts";
import { nearbyLedger } from "../support/nearby-ledger.ts";

/** `x-evidence` is a list of fact ids or an assumption, and every id is in the `facts.yaml` beside the description. */
export const evidenceKnown: Oas3Rule = () => {
  const sites = evidenceSites((value, location, { report }) => {
    if (!Array.isArray(value)) {
      if (asRecord(value)?.assumed === undefined) {
        report({ message: "`x-evidence` is a list of fact ids or `{ assumed: why }`.", location });
      }
      return;
    }
    if (value.length === 0) {
      report({ message: "`x-evidence` lists no fact.", location });
    }
    const facts = nearbyLedger(location.source.absoluteRef).ledger?.facts;
    for (const [index, id] of value.entries()) {
      if (facts && !facts.has(id)) {
        report({
          message: `There is no fact "${id}" in facts.yaml.${didYouMean(String(id), facts.keys())}`,
          location: location.child(index),
        });
      }
    }
  });
  return {
    ...sites,
    Root(_root, { report, location }) {
      const { file, problems } = nearbyLedger(location.source.absoluteRef);
      if (file === undefined) {
        report({
          message: "There is no facts.yaml beside this description.",
          location: { ...location, reportOnKey: true },
        });
      }
      for (const problem of problems) {
        report({ message: formatEvidenceProblem(problem), location: { ...location, reportOnKey: true } });
      }
    },
  };
};
