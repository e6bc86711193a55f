import type { Oas3Rule } from "@redocly/openapi-core";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** A description names plain JSON Schema 2020-12 as its dialect, so that every tool reads its schemas alike. */
export const dialect: Oas3Rule = () => ({
  Root(root, { report, location }) {
    const given = "jsonSchemaDialect" in root ? root.jsonSchemaDialect : undefined;
    if (given === undefined) {
      report({
        message: `\`jsonSchemaDialect: ${DIALECT}\` is missing.`,
        location: { ...location, reportOnKey: true },
      });
    } else if (given !== DIALECT) {
      report({
        message: `\`jsonSchemaDialect\` must be exactly ${DIALECT}.`,
        location: location.child("jsonSchemaDialect"),
      });
    }
  },
});
