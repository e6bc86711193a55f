import type { Oas3Decorator } from "@redocly/openapi-core";
import { levelOf } from "../../evidence/collect-evidence.ts";
import type { Claim } from "../../evidence/elements/claim.ts";
import { walkElements } from "../../evidence/elements/walk-elements.ts";
import { evidenceText } from "../../evidence/evidence-text.ts";
import { contextReader } from "../support/context-reader.ts";
import { emptyLedger, nearbyLedger } from "../support/nearby-ledger.ts";

/**
 * Adds a line to the description of everything that the provider does not plainly document: how it is known, from which
 * facts, and why it was assumed or inferred. For the docs bundle; the bundle that tools read stays without it.
 */
export const showEvidence: Oas3Decorator = () => ({
  Root: {
    leave(root, context) {
      const ledger = nearbyLedger(context.location.source.absoluteRef).ledger ?? emptyLedger();
      const told = new Set<object>();
      for (const element of walkElements(root, context.location, contextReader(context))) {
        const claim: Claim | undefined = element.own ?? element.inherited;
        const level = levelOf(claim, ledger);
        const holder = describable(element);
        if (claim !== undefined && level !== "documented" && !told.has(holder)) {
          told.add(holder);
          const text = evidenceText({ ...claim, level }, ledger);
          const description = holder.description ?? element.node.description;
          holder.description =
            typeof description === "string" && description !== "" ? `${description.trimEnd()}\n\n${text}` : text;
        }
      }
    },
  },
});

interface Describable {
  description?: unknown;
}

/** Only a property's reference may have a description of its own; elsewhere the definition carries it. */
function describable({
  kind,
  node,
  reference,
}: {
  kind: string;
  node: Describable;
  reference?: Describable;
}): Describable {
  return kind === "property" ? (reference ?? node) : node;
}
