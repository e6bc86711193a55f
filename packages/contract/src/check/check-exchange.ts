import type { Exchange } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import { createFinding, type Finding } from "../finding.ts";
import type { Operation } from "../model/operation.ts";
import type { Spec } from "../spec.ts";
import { checkRequest } from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import type { Observer } from "./report.ts";

/**
 * Whether an answer says that the request was taken. A redirect says so only where the spec has it and no other success:
 * elsewhere it is as likely to lead to a login, or to a page that explains what was wrong.
 */
function isSuccess({ responses }: Operation, status: number): boolean {
  const has = (pattern: RegExp): boolean => responses.some((response) => pattern.test(response.status));
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  return (status >= 200 && status < 300) || (isRedirect && has(new RegExp(`^(?:${status}|3XX)$`)) && !has(/^2/));
}

/** What acceptance contradicts: a request is wrong for sure where it breaks more than an assumption. */
function weightiest(broken: readonly Finding[]): Finding | undefined {
  return broken.find(({ evidence }) => evidence?.basis !== "assumed") ?? broken[0];
}

/**
 * Checks both halves of an exchange. A forbidden request that the server answers with success is a finding about the
 * response, too: the server does not keep the contract it gave. It rests on what the request contradicts: the first
 * fact, or where there is none, the first assumption. A redirect is a success where the operation documents it and no
 * 2xx.
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
    const contradicted = weightiest(broken);
    if (contradicted !== undefined && isSuccess(operation, response.status)) {
      const { pointer, place = pointer, message, specPointer, evidence } = contradicted;
      found.push(
        createFinding(spec, {
          rule: "response.accepted-invalid-request",
          operation,
          message: `answers ${response.status} to a request that the spec forbids: ${place} ${message}`,
          pointer: "/status",
          specPointer,
          trail: [],
          evidence,
          status: response.status,
          // However many positions or keys of a map are wrong in the same way, it is the same disagreement.
          subject: [...new Set(broken.map(({ hash }) => hash))].sort().join(" "),
        }),
      );
    }
    found.push(...checkResponse(spec, operation, response, request, observer, redacted));
  }
  return found;
}
