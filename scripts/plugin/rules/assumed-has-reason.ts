import type { Oas3Rule } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";
import { evidenceSites } from "../support/evidence-sites.ts";

const FEWEST_WORDS = 3;

/** `x-evidence: { assumed: … }` says why, in words. */
export const assumedHasReason: Oas3Rule = () =>
  evidenceSites((value, location, { report }) => {
    const { assumed } = asRecord(value) ?? { assumed: undefined };
    if (asRecord(value) && !(typeof assumed === "string" && assumed.trim().split(/\s+/).length >= FEWEST_WORDS)) {
      report({
        message: "An assumption says why it was made: `x-evidence: { assumed: the reason in a few words }`.",
        location,
      });
    }
  });
