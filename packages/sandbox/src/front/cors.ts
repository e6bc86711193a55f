import type { IncomingHttpHeaders } from "node:http";

/** Lets any page read an answer: the sandbox holds nothing of value and takes no cookies across origins. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

/** Whether an `OPTIONS` request is a browser's preflight. */
export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

/** The headers that answer a preflight: whatever method and headers it asks for. */
export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  // "*" would not cover Authorization, so the asked-for names are repeated.
  return {
    ...CORS_HEADERS,
    "access-control-allow-methods": headers["access-control-request-method"] ?? "GET",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
    "access-control-max-age": "600",
  };
}
