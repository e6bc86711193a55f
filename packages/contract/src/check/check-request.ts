import type { RecordedRequest } from "../exchange.ts";
import { findOperation, type OperationMatch } from "../find-operation.ts";
import { createFinding, type Finding } from "../finding.ts";
import { appendPointer } from "../json-pointer.ts";
import { type Headers, headerValue, readHeaders } from "../message/headers.ts";
import { type Pair, splitCookies, splitPairs } from "../message/pairs.ts";
import { splitUrl } from "../message/split-url.ts";
import type { Operation, Parameter, ParameterLocation } from "../model/operation.ts";
import type { Spec } from "../spec.ts";
import { checkBody } from "./check-body.ts";
import { checkParameters } from "./check-parameters.ts";
import { checkSecurity } from "./check-security.ts";
import { createReport, type Observer, type Report } from "./report.ts";

/** Segments that are likely values become stars, so that one undocumented path is one finding. */
export function generalPath(pathname: string): string {
  return pathname.replace(/\/(?=[^/]*\d)[^/]+/g, "/*");
}

function undocumented(spec: Spec, request: RecordedRequest, match: OperationMatch): Finding[] {
  const method = request.method.toUpperCase();
  const { pathname } = splitUrl(request.url);
  if (match.route === undefined) {
    return [
      createFinding(spec, {
        rule: "request.undocumented-path",
        operation: undefined,
        // The path as it was sent could hold secrets.
        message: `the spec has no path for ${method} ${generalPath(pathname)}`,
        pointer: "/path",
        specPointer: "/paths",
        trail: [],
        subject: `${method} ${generalPath(pathname)}`,
      }),
    ];
  }
  if (method === "OPTIONS") {
    // Browsers send it on their own (CORS); no spec needs to mention it.
    return [];
  }
  const known = [...match.route.operations.keys()].join(", ");
  return [
    createFinding(spec, {
      rule: "request.undocumented-method",
      operation: undefined,
      message: `the spec has no ${method} for ${match.route.path}, only ${known}`,
      pointer: "/method",
      specPointer: appendPointer("/paths", match.route.path),
      trail: [],
      subject: method,
    }),
  ];
}

function at(operation: Operation, location: ParameterLocation): Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === location);
}

function checkQuery(report: Report, pairs: readonly Pair[]): void {
  const documented = at(report.operation, "query");
  const taken = checkParameters(report, documented, { at: "query", pairs, escapes: "form" });
  for (const { parameterName, in: carrier } of report.spec.securitySchemes.values()) {
    if (carrier === "query" && parameterName !== undefined) {
      taken.add(parameterName);
    }
  }
  for (const name of new Set(pairs.map((pair) => pair.name))) {
    if (!taken.has(name)) {
      const entry = {
        message: `has the query parameter ${JSON.stringify(name)}, which the spec does not name`,
        pointer: appendPointer("/query", name),
        specPointer: appendPointer(report.operation.pointer, "parameters"),
        trail: report.operation.trail,
      };
      // Names that the spec has are never replaced.
      report.add("undocumented-parameter", entry, true);
    }
  }
}

function headerPairs(headers: Headers, parameters: readonly Parameter[]): Pair[] {
  return parameters.flatMap(({ name }) => {
    const raw = headerValue(headers, name.toLowerCase())?.trim();
    return raw === undefined ? [] : [{ name, raw }];
  });
}

function checkRequestBody(report: Report, request: RecordedRequest, headers: Headers): void {
  const { requestBody } = report.operation;
  const bytes = request.body;
  const isEmpty = bytes === undefined || bytes.length === 0;
  if (requestBody === undefined) {
    if (!isEmpty) {
      report.add("undocumented-body", {
        message: "has a body, but the spec names none",
        pointer: "/body",
        specPointer: report.operation.pointer,
        trail: report.operation.trail,
      });
    }
    return;
  }
  const place = { specPointer: requestBody.pointer, trail: requestBody.trail };
  if (isEmpty) {
    if (requestBody.required) {
      report.add("missing-body", { ...place, message: "misses the body", pointer: "/body" });
    }
    return;
  }
  checkBody(report, { content: requestBody.content, headers, bytes, ...place });
}

/**
 * Checks a request against the spec: path, method, credentials, parameters of every place and style, content type and
 * body.
 *
 * @param observer is told what is looked at.
 * @param redacted what was replaced before the request was stored, as in `Exchange`
 * @returns findings with `in: "request"`; empty when the request keeps the contract.
 */
export function checkRequest(
  spec: Spec,
  request: RecordedRequest,
  observer?: Observer,
  redacted?: readonly string[],
): Finding[] {
  const match = findOperation(spec, request);
  if (match.operation === undefined) {
    return undocumented(spec, request, match);
  }
  const report = createReport(spec, match.operation, "request", { observer, redacted });
  observer?.operation?.(match.operation);
  const headers = readHeaders(request.headers);
  const query = splitPairs(splitUrl(request.url).query);
  const cookies = splitCookies(headerValue(headers, "cookie"));
  const { operation } = match;
  checkSecurity(report, { headers, query, cookies });
  const path = [...match.variables].map(([name, raw]) => ({ name, raw }));
  checkParameters(report, at(operation, "path"), { at: "path", pairs: path, escapes: "percent" });
  checkQuery(report, query);
  const headerParameters = at(operation, "header");
  const sent = headerPairs(headers, headerParameters);
  checkParameters(report, headerParameters, { at: "headers", pairs: sent, escapes: "none" });
  checkParameters(report, at(operation, "cookie"), { at: "cookies", pairs: cookies, escapes: "percent" });
  checkRequestBody(report, request, headers);
  return report.findings;
}
