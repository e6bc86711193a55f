import type { Oas3Rule } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";

/** Alternatives have names, for types and docs: a `title`, or the name of the component they refer to. `null` needs none. */
export const oneOfHasTitle: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    for (const keyword of ["oneOf", "anyOf"] as const) {
      for (const [index, member] of (schema[keyword] ?? []).entries()) {
        const { $ref, title, type } = asRecord(member) ?? {};
        if ($ref === undefined && type !== "null" && !(typeof title === "string" && title.trim() !== "")) {
          report({
            message: `A member of \`${keyword}\` needs a \`title\`.`,
            location: location.child([keyword, index]),
          });
        }
      }
    }
  },
});
