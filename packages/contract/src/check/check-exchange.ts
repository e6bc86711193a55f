import type { Exchange } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import { createFinding, type Finding } from "../finding.ts";
import type { Spec } from "../spec.ts";
import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import type { Observer } from "./report.ts";

/**
 * Checks both halves of an exchange. A forbidden request that the server answers with success is a finding about the
 * response, too: the server does not keep the contract it gave.
 *
 * Of values that were replaced before the exchange was stored it judges what is still to be seen: that they are there,
 * and in JSON their type, where no union or condition depends on them.
 *
 * @param observer is told what is looked at; coverage is measured with it.
 */
export function checkExchange(spec: Spec, exchange: Exchange, observer?: Observer): Finding[] {
  const { request, response, redacted } = exchange;
  const found = checkRequest(spec, request, observer, redacted);
  const { operation } = findOperation(spec, request);
  if (response !== undefined && operation !== undefined) {
    const broken = found.filter(({ severity }) => severity === "error");
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
    found.push(...checkResponse(spec, operation, response, request, observer, redacted));
  }
  return found;
}
