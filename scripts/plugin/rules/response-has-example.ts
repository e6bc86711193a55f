import type { Oas3Rule } from "@redocly/openapi-core";

/** Every JSON response has a named example: sandbox, docs and tests answer with it. */
export const responseHasExample: Oas3Rule = () => ({
  Response(response, { report, location }) {
    for (const [type, media] of Object.entries(response.content ?? {})) {
      if (isJson(type) && Object.keys(media.examples ?? {}).length === 0) {
        report({
          message: `The ${type} response has no named example (\`examples\`).`,
          location: location.child(["content", type]),
        });
      }
    }
  },
});

const isJson = (type: string): boolean => /^[^;]*[/+]json\b/i.test(type);
