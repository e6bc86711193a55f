import type { RecordedRequest, RecordedResponse } from "../exchange.ts";
import type { Finding } from "../finding.ts";
import { appendPointer } from "../json-pointer.ts";
import { type Headers, readHeaders } from "../message/headers.ts";
import type { Operation, ResponseModel } from "../model/operation.ts";
import type { Spec } from "../spec.ts";
import { checkBody, checkContentType } from "./check-body.ts";
import { checkHeaders, type HeaderRules } from "./check-headers.ts";
import { createReport, type Observer, type Report } from "./report.ts";
import { isStandardHeader } from "./standard-headers.ts";

const headerRules: HeaderRules = { missing: "missing-header", malformed: "malformed-header", schema: "header-schema" };

/** The entry of `responses` for a status: the status itself, its range, then `default`. */
export function findResponse(operation: Operation, status: number): ResponseModel | undefined {
  const { responses } = operation;
  return (
    responses.find((response) => response.status === String(status)) ??
    responses.find((response) => response.status === `${Math.floor(status / 100)}XX`) ??
    responses.find((response) => response.status === "default")
  );
}

function reportUndocumented(report: Report, status: number, headers: Headers): void {
  const { operation } = report;
  const isRedirect = status >= 300 && status < 400 && headers.has("location");
  const known = operation.responses.map((response) => response.status).join(", ");
  report.add(isRedirect ? "undocumented-redirect" : "undocumented-status", {
    message: `has the status ${status}${isRedirect ? ", a redirect" : ""}; documented: ${known}`,
    pointer: "/status",
    specPointer: appendPointer(operation.pointer, "responses"),
    trail: operation.trail,
  });
}

function checkUndocumentedHeaders(report: Report, model: ResponseModel, headers: Headers): void {
  for (const name of headers.keys()) {
    if (!isStandardHeader(name) && !model.headers.some((header) => header.name.toLowerCase() === name)) {
      const entry = {
        message: `has the header ${JSON.stringify(name)}, which the spec does not name`,
        pointer: appendPointer("/headers", name),
        specPointer: model.pointer,
        trail: model.trail,
      };
      // Names that the spec has are never replaced.
      report.add("undocumented-header", entry, true);
    }
  }
}

function checkResponseBody(
  report: Report,
  model: ResponseModel,
  headers: Headers,
  response: RecordedResponse,
  method: string,
): void {
  const bytes = response.body;
  const isEmpty = bytes === undefined || bytes.length === 0;
  const { status } = response;
  const isEmptyStatus = status < 200 || status === 204 || status === 205 || status === 304;
  const isBodiless = method === "HEAD" || isEmptyStatus;
  const place = { pointer: "/body", specPointer: model.pointer, trail: model.trail };
  const check = { content: model.content, headers, specPointer: model.pointer, trail: model.trail };
  if (isBodiless) {
    if (!isEmpty) {
      const what = method === "HEAD" ? "the answer to a HEAD request" : `a response with the status ${status}`;
      report.add("forbidden-body", { ...place, message: `${what} cannot have a body` });
    }
    if (!isEmptyStatus) {
      // The answer to HEAD has the headers that the one to GET would have (RFC 9110, 9.3.2).
      checkContentType(report, check);
    }
    return;
  }
  if (model.content.length === 0) {
    if (!isEmpty) {
      report.add("undocumented-body", { ...place, message: "has a body, but the spec names none" });
    }
    return;
  }
  if (isEmpty) {
    // An empty file is a file; an empty text is no JSON.
    if (!model.content.every(({ range }) => /^(?:text\/|application\/octet-stream|\*)/.test(range))) {
      report.add("missing-body", { ...place, message: "misses the body" });
    }
    return;
  }
  checkBody(report, { ...check, bytes });
}

function isAnswerToCondition(request: RecordedRequest | undefined, status: number): boolean {
  const conditional = status === 304 || status === 412;
  return conditional && Object.keys(request?.headers ?? {}).some((name) => /^if-/i.test(name));
}

/**
 * Checks a response against an operation: status, headers, content type, body.
 *
 * @param request the request it answers; without it, the method of the operation is assumed.
 * @param observer is told what is looked at.
 * @param redacted what was replaced before the response was stored, as in `Exchange`
 * @returns findings with `in: "response"`; empty when the response keeps the contract.
 */
export function checkResponse(
  spec: Spec,
  operation: Operation,
  response: RecordedResponse,
  request?: RecordedRequest,
  observer?: Observer,
  redacted?: readonly string[],
): Finding[] {
  const report = createReport(spec, operation, "response", { status: response.status, observer, redacted });
  const headers = readHeaders(response.headers);
  const model = findResponse(operation, response.status);
  if (model === undefined) {
    if (!isAnswerToCondition(request, response.status)) {
      reportUndocumented(report, response.status, headers);
    }
    return report.findings;
  }
  observer?.response?.(model);
  checkHeaders(report, model.headers, headers, "/headers", headerRules);
  checkUndocumentedHeaders(report, model, headers);
  const method = (request?.method ?? operation.method).toUpperCase();
  checkResponseBody(report, model, headers, response, method);
  return report.findings;
}
