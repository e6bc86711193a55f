import { findResponse } from "../check/check-response.ts";
import { findOperation } from "../find-operation.ts";
import type { Spec } from "../spec.ts";
import type { PlacedExchange } from "./entry-reader.ts";
import type { BodyCounts } from "./recording-summary.ts";

type Counts = { -readonly [K in keyof BodyCounts]: BodyCounts[K] };

/** Nothing counted yet. */
export function noBodies(): Counts {
  return { sent: 0, sentMissing: 0, received: 0, receivedMissing: 0 };
}

/** Counts the bodies of an exchange that can be judged, and those that could be if the recording held them. */
export function countBodies(counts: Counts, spec: Spec, { exchange, missing = [] }: PlacedExchange): void {
  const { request, response } = exchange;
  counts.sent += (request.body?.length ?? 0) > 0 && !missing.includes("request") ? 1 : 0;
  counts.received += (response?.body?.length ?? 0) > 0 && !missing.includes("response") ? 1 : 0;
  if (missing.length === 0) {
    return;
  }
  const { operation } = findOperation(spec, request);
  if (operation === undefined) {
    return;
  }
  const model = response && findResponse(operation, response.status);
  counts.sentMissing += missing.includes("request") && operation.requestBody !== undefined ? 1 : 0;
  counts.receivedMissing += missing.includes("response") && (model?.content.length ?? 0) > 0 ? 1 : 0;
}

/** Adds counts up; undefined when some are not known. */
export function addBodies(all: readonly (BodyCounts | undefined)[]): BodyCounts | undefined {
  const total = noBodies();
  for (const counts of all) {
    if (counts === undefined) {
      return undefined;
    }
    total.sent += counts.sent;
    total.sentMissing += counts.sentMissing;
    total.received += counts.received;
    total.receivedMissing += counts.receivedMissing;
  }
  return total;
}

/** How many bodies the recording does not hold. */
export function missingBodies(counts: BodyCounts = noBodies()): number {
  return counts.sentMissing + counts.receivedMissing;
}

/** Why a check is broken where bodies are missing and none is left to be judged: of the responses, or at all. */
export function bodyFailures(counts: BodyCounts = noBodies()): string[] {
  const missing = missingBodies(counts);
  const lacksResponses = counts.receivedMissing > 0 && counts.received === 0;
  if (!lacksResponses && (missing === 0 || counts.sent + counts.received > 0)) {
    return [];
  }
  const what = lacksResponses ? "no body of a response" : "no body";
  return [`${what} could be judged: ${missing} ${missing === 1 ? "body is" : "bodies are"} not in the recording`];
}
