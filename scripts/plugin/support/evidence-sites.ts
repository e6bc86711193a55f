import type { Location, UserContext } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";

/** Called for every `x-evidence` that is written anywhere in a description, once for each place. */
export type EvidenceSite = (value: unknown, location: Location, context: UserContext) => void;

/** A visitor that finds every `x-evidence`, also beside a `$ref`. */
export function evidenceSites(visit: EvidenceSite): { any: { enter(node: unknown, context: UserContext): void } } {
  const seen = new Set<string>();
  const look = (node: unknown, at: Location, context: UserContext): void => {
    const value = asRecord(node)?.["x-evidence"];
    if (value !== undefined && !seen.has(at.absolutePointer)) {
      seen.add(at.absolutePointer);
      visit(value, at.child("x-evidence"), context);
    }
  };
  return {
    any: {
      enter(node, context) {
        look(context.rawNode, context.rawLocation, context);
        look(node, context.location, context);
      },
    },
  };
}
