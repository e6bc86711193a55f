import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";

/**
 * Conditions stay in the subset that every tool reads alike: an `if` that demands what it tests, and branches that demand
 * properties but describe none.
 */
export const portableConditions: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    const { if: condition, then: yes, else: no } = asRecord(schema) ?? {};
    for (const [keyword, branch] of [["then", yes] as const, ["else", no] as const]) {
      for (const place of described(branch, location.child(keyword))) {
        report({
          message: `No \`properties\` inside \`${keyword}\`: describe them on the schema itself, demand them here.`,
          location: place,
        });
      }
    }
    const { properties, required } = asRecord(condition) ?? {};
    const demanded: readonly unknown[] = Array.isArray(required) ? required : [];
    for (const name of Object.keys(asRecord(properties) ?? {}).filter((key) => !demanded.includes(key))) {
      report({
        message: `\`if\` tests "${name}" without \`required: [${name}]\`, so it holds for every object that lacks it.`,
        location: location.child(["if", "properties", name]),
      });
    }
  },
});

/** The places below a branch that describe properties. */
function described(branch: unknown, at: Location): Location[] {
  const { properties, allOf } = asRecord(branch) ?? {};
  const members: readonly unknown[] = Array.isArray(allOf) ? allOf : [];
  return [
    ...(properties === undefined ? [] : [at.child("properties")]),
    ...members.flatMap((member, index) => described(member, at.child(["allOf", index]))),
  ];
}
