import { findResponse } from "../check/check-response.ts";
import type { RecordedRequest } from "../exchange.ts";
import type { Operation } from "../model/operation.ts";
import { negatives } from "../provoke/negatives.ts";
import type { Spec } from "../spec.ts";

/** The headers that carry credentials, as a request that was accepted had them. */
function credentialsOf(spec: Spec, { headers }: RecordedRequest): RecordedRequest["headers"] {
  const carriers = [...spec.securitySchemes.values()].flatMap(({ in: place, parameterName }) =>
    place === "header" && parameterName !== undefined ? [parameterName.toLowerCase()] : [],
  );
  const names = new Set(["authorization", "cookie", ...carriers]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.has(name.toLowerCase())));
}

/**
 * Sends every negative of an operation to a server and names those that it does not refuse: with a 4xx, or with a 5xx
 * that the document has for this operation.
 *
 * @param good a request that the server accepted; its credentials are used, so that nothing is refused for want of them
 */
export async function acceptedNegatives(
  spec: Spec,
  operation: Operation,
  origin: string,
  good: RecordedRequest,
): Promise<string[]> {
  const accepted: string[] = [];
  for (const { name, keyword, request } of negatives(spec, operation)) {
    const credentials = keyword === "security" ? {} : credentialsOf(spec, good);
    const { status } = await fetch(`${origin}${request.url}`, {
      method: request.method,
      // A negative has one value a header, and `fetch` recorded the good request the same way.
      headers: { ...request.headers, ...credentials } as Record<string, string>,
      redirect: "manual",
      ...(request.body === undefined ? {} : { body: new Uint8Array(request.body) }),
    });
    const isRefused = status >= 400 && (status < 500 || findResponse(operation, status) !== undefined);
    if (!isRefused) {
      accepted.push(`${name}: ${status}`);
    }
  }
  return accepted;
}
