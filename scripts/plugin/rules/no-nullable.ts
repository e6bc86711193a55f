import type { Oas3Rule } from "@redocly/openapi-core";

/** `nullable` belongs to OpenAPI 3.0 and means nothing in 3.1. */
export const noNullable: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if ("nullable" in schema) {
      report({
        message: '`nullable` means nothing in OpenAPI 3.1; write `type: [..., "null"]`.',
        location: location.child("nullable"),
      });
    }
  },
});
