import type { Plugin } from "@redocly/openapi-core";
import { showEvidence } from "./decorators/show-evidence.ts";
import { assumedHasReason } from "./rules/assumed-has-reason.ts";
import { dialect } from "./rules/dialect.ts";
import { evidenceKnown } from "./rules/evidence-known.ts";
import { evidencePresent } from "./rules/evidence-present.ts";
import { exampleFileName } from "./rules/example-file-name.ts";
import { noNullable } from "./rules/no-nullable.ts";
import { oneOfHasTitle } from "./rules/one-of-has-title.ts";
import { paginationResolves } from "./rules/pagination-resolves.ts";
import { policyPresent } from "./rules/policy-present.ts";
import { portableConditions } from "./rules/portable-conditions.ts";
import { requiredIsDeclared } from "./rules/required-is-declared.ts";
import { responseHasExample } from "./rules/response-has-example.ts";

/** Redocly's plugin interface wants a default export: our lint rules, and the decorator of the docs bundle. */
export default function railspec(): Plugin {
  return {
    id: "railspec",
    rules: {
      oas3: {
        "assumed-has-reason": assumedHasReason,
        dialect,
        "evidence-known": evidenceKnown,
        "evidence-present": evidencePresent,
        "example-file-name": exampleFileName,
        "no-nullable": noNullable,
        "one-of-has-title": oneOfHasTitle,
        "pagination-resolves": paginationResolves,
        "policy-present": policyPresent,
        "portable-conditions": portableConditions,
        "required-is-declared": requiredIsDeclared,
        "response-has-example": responseHasExample,
      },
    },
    decorators: { oas3: { "show-evidence": showEvidence } },
  };
}
