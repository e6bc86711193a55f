import type { Oas3Rule } from "@redocly/openapi-core";
import { placeOf } from "../../evidence/collect-evidence.ts";
import { walkElements } from "../../evidence/elements/walk-elements.ts";
import { contextReader } from "../support/context-reader.ts";

/** Every operation, parameter, body, property, response, header, example and security scheme has evidence, its own or inherited. */
export const evidencePresent: Oas3Rule = () => ({
  Root(root, context) {
    const reported = new Set<string>();
    for (const element of walkElements(root, context.location, contextReader(context))) {
      const bare = element.own === undefined && element.inherited === undefined;
      if (bare && !reported.has(element.at.absolutePointer)) {
        reported.add(element.at.absolutePointer);
        context.report({
          message: `${placeOf(element)} has no \`x-evidence\`, own or inherited.`,
          location: element.at,
        });
      }
    }
  },
});
