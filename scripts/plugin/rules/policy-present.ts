import type { Oas3Rule } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";
import { didYouMean } from "../../evidence/nearest.ts";

/** The members of `x-policy` and what each may say. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  retry: ["safe", "idempotent", "never"],
  idempotency: ["natural", "key", "none", "unknown"],
  effect: ["read", "create", "update", "pay"],
};

/** Every operation says what a call does and whether it may be sent twice, without contradicting itself. */
export const policyPresent: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const place = location.child("x-policy");
    const policy = asRecord(asRecord(operation)?.["x-policy"]);
    if (policy === undefined) {
      report({
        message: "The operation has no `x-policy: { retry, idempotency, effect }`.",
        location: { ...location, reportOnKey: true },
      });
      return;
    }
    for (const [key, allowed] of Object.entries(POLICY)) {
      const value = policy[key];
      if (value === undefined) {
        report({ message: `\`x-policy\` lacks \`${key}\` (${allowed.join(", ")}).`, location: place });
      } else if (!allowed.includes(String(value))) {
        report({
          message: `\`${key}\` is one of ${allowed.join(", ")}.${didYouMean(String(value), allowed)}`,
          location: place.child(key),
        });
      }
    }
    for (const key of Object.keys(policy).filter((name) => !(name in POLICY))) {
      report({
        message: `\`x-policy\` has no member \`${key}\`.${didYouMean(key, Object.keys(POLICY))}`,
        location: place.child(key),
      });
    }
    for (const message of contradictions(policy)) {
      report({ message, location: place.child("retry") });
    }
  },
});

function contradictions({ retry, idempotency, effect }: Readonly<Record<string, unknown>>): string[] {
  const repeatable = idempotency === "natural" || idempotency === "key";
  return [
    ...(retry === "safe" && effect !== "read"
      ? [`\`retry: safe\` is for reading; this operation's effect is ${String(effect)}.`]
      : []),
    ...(retry === "idempotent" && !repeatable
      ? ["`retry: idempotent` needs `idempotency: natural` or `key`: nothing else makes a second call harmless."]
      : []),
  ];
}
