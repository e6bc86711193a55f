import type { Oas3Decorator } from "@redocly/openapi-core";
import { addEvidenceText } from "../../evidence/add-evidence-text.ts";
import { contextReader } from "../support/context-reader.ts";
import { nearbyLedger } from "../support/nearby-ledger.ts";

/** Writes into every description how its element is known, unless the provider plainly documents it. For the docs bundle. */
export const showEvidence: Oas3Decorator = () => ({
  Root: {
    leave(root, context) {
      const { ledger } = nearbyLedger(context.location.source.absoluteRef);
      if (ledger) {
        addEvidenceText(root, context.location, contextReader(context), ledger);
      }
    },
  },
});
