import { listOperations } from "./list-operations.ts";
import type { OpenApiDocument, SecurityScheme } from "./open-api.ts";
import { securityAlternatives, securityScheme } from "./security.ts";

/**
 * How a provider's calls are authenticated, in words: `Bearer token`, or, where operations differ,
 * `Bearer token (9 of 13 operations), none (4)`; what most operations take comes first.
 */
export function describeAuth(document: OpenApiDocument): string {
  const operations = listOperations(document);
  const counts = new Map<string, number>();
  for (const entry of operations) {
    const words = securityAlternatives(document, entry)
      .map((schemes) => schemes.map((name) => describeScheme(name, securityScheme(document, name))).join(" and "))
      .map((way) => way || "none")
      .join(" or ");
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const groups = [...counts].sort(([, a], [, b]) => b - a);
  const sentence =
    groups.length === 1
      ? groups.map(([words]) => words).join("")
      : groups
          .map(
            ([words, count], place) => `${words} (${count}${place === 0 ? ` of ${operations.length} operations` : ""})`,
          )
          .join(", ");
  return sentence.replace(/^\w/, (letter) => letter.toUpperCase());
}

/** One security scheme in words, markup-free. */
export function describeScheme(name: string, scheme: SecurityScheme | undefined): string {
  if (scheme?.type === "apiKey") {
    return `key in ${scheme.in ?? "header"} ${scheme.name ?? name}`;
  }
  if (scheme?.type === "http" && scheme.scheme === "basic") {
    return "user name and password (HTTP Basic)";
  }
  if (scheme?.type === "http") {
    return scheme.bearerFormat === undefined ? "bearer token" : `bearer token (${scheme.bearerFormat})`;
  }
  return name;
}
