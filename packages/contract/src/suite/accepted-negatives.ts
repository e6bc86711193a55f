import { checkRequest } from "../check/check-request.ts";
import { findResponse } from "../check/check-response.ts";
import type { RecordedRequest } from "../exchange.ts";
import type { Operation } from "../model/operation.ts";
import { negatives } from "../provoke/negatives.ts";
import type { ProvokedRequest } from "../provoke/provoked-request.ts";
import type { Spec } from "../spec.ts";
import { baseOf } from "./base-of.ts";
import { withCredentials } from "./with-credentials.ts";

/** Answers that more often mean that nobody looked at the input: no credentials, no such place, too many calls. */
const besideTheInput: ReadonlySet<number> = new Set([401, 403, 404, 405, 429]);

/** What an operation has for input that it refuses. */
const forBadInput: ReadonlySet<string> = new Set(["400", "422", "4XX"]);

/** Whether the document has this very status, and none of those that usually say that the input is bad. */
function isOnlyRefusal({ responses }: Operation, status: number): boolean {
  const documented = responses.map((response) => response.status);
  return documented.includes(String(status)) && !documented.some((one) => forBadInput.has(one));
}

function isRefusal(operation: Operation, { keyword, pointer }: ProvokedRequest, status: number): boolean {
  if (status < 400 || status >= 500) {
    return status >= 500 && findResponse(operation, status) !== undefined;
  }
  if (!besideTheInput.has(status)) {
    return true;
  }
  const isForbiddenOrGone = status === 403 || status === 404;
  if (keyword === "security") {
    return status === 401 || isForbiddenOrGone;
  }
  const isUnknownPlace = status === 404 && pointer.startsWith("/path/");
  return isUnknownPlace || (isForbiddenOrGone && isOnlyRefusal(operation, status));
}

/**
 * Sends every negative of an operation to a server and names those that it does not refuse: with a 4xx, or with a 5xx
 * that the document has for this operation. A 401, 403, 404, 405 or 429 says nothing about the input and is no refusal,
 * but: 401, 403 and 404 for missing credentials, 404 for a value in the path, and a documented 403 or 404 where the
 * document has neither 400 nor 422 nor 4XX.
 *
 * @param good a request that the server accepted, with its whole URL; its credentials and its base path are used, so that
 *   nothing is refused for want of them
 */
export async function acceptedNegatives(spec: Spec, operation: Operation, good: RecordedRequest): Promise<string[]> {
  const accepted: string[] = [];
  for (const negative of negatives(spec, operation, { baseUrl: baseOf(operation, good) })) {
    const isSecurity = negative.keyword === "security";
    const request = isSecurity ? negative.request : withCredentials(spec, operation, negative.request, good);
    // A parameter that is a credential, too, is whole again.
    if (checkRequest(spec, request).every(({ severity }) => severity !== "error")) {
      continue;
    }
    const { status } = await fetch(request.url, {
      method: request.method,
      // A negative has one value a header, and `fetch` recorded the good request the same way.
      headers: request.headers as Record<string, string>,
      redirect: "manual",
      ...(request.body === undefined ? {} : { body: new Uint8Array(request.body) }),
    });
    if (!isRefusal(operation, negative, status)) {
      accepted.push(`${negative.name}: ${status}`);
    }
  }
  return accepted;
}
