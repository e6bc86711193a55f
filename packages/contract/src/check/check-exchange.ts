import type { Exchange } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import { createFinding, type Finding } from "../finding.ts";
import type { Spec } from "../spec.ts";
import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import type { Observer } from "./report.ts";

/** Findings about a value that was replaced before it was stored say nothing about the exchange. */
function withoutRedacted(findings: readonly Finding[], redacted: readonly string[]): Finding[] {
  return findings.filter((finding) => {
    const pointer = `/${finding.in}${finding.pointer}`;
    return !redacted.some((place) => pointer === place || pointer.startsWith(`${place}/`));
  });
}

/**
 * Checks both halves of an exchange. A forbidden request that the server answers with success is a finding about the
 * response, too: the server does not keep the contract it gave.
 *
 * @param observer is told what is looked at; coverage is measured with it.
 */
export function checkExchange(spec: Spec, exchange: Exchange, observer?: Observer): Finding[] {
  const { request, response, redacted = [] } = exchange;
  const found = checkRequest(spec, request, observer);
  const { operation } = findOperation(spec, request);
  if (response !== undefined && operation !== undefined) {
    const broken = withoutRedacted(found, redacted).filter(({ severity }) => severity === "error");
    const [first] = broken;
    if (first !== undefined && response.status >= 200 && response.status < 300) {
      found.push(
        createFinding(spec, {
          rule: "response.accepted-invalid-request",
          operation,
          message: `answers ${response.status} to a request that the spec forbids: ${first.pointer} ${first.message}`,
          pointer: "/status",
          specPointer: first.specPointer,
          trail: operation.trail,
          status: response.status,
          subject: broken.map(({ hash }) => hash).join(" "),
        }),
      );
    }
    found.push(...checkResponse(spec, operation, response, request, observer));
  }
  return redacted.length === 0 ? found : withoutRedacted(found, redacted);
}
