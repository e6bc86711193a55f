import type { OperationEntry } from "./list-operations.ts";
import type { OpenApiDocument, SecurityScheme } from "./open-api.ts";

/**
 * The ways to authenticate a call: alternatives, each the schemes that are needed together.
 * No credentials at all is an empty list of schemes.
 */
export function securityAlternatives(document: OpenApiDocument, entry: OperationEntry): string[][] {
  const requirements = entry.operation.security ?? document.security ?? [];
  return requirements.length === 0 ? [[]] : requirements.map((requirement) => Object.keys(requirement));
}

/** The scheme of a name, if the bundle has it. */
export function securityScheme(document: OpenApiDocument, name: string): SecurityScheme | undefined {
  return document.components?.securitySchemes?.[name];
}

/** The header or query parameter that carries a scheme's credential, with its value. */
export function credentialCarrier(
  scheme: SecurityScheme,
  credential: string,
): { in: "header" | "query" | "cookie"; name: string; value: string } {
  if (scheme.type === "apiKey") {
    const place = scheme.in === "query" || scheme.in === "cookie" ? scheme.in : "header";
    return { in: place, name: scheme.name ?? "Authorization", value: credential };
  }
  const prefix = scheme.scheme === "basic" ? "Basic" : "Bearer";
  return { in: "header", name: "Authorization", value: `${prefix} ${credential}` };
}
