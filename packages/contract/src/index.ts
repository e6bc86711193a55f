export { checkExchange } from "./check/check-exchange.ts";
export { checkRequest } from "./check/check-request.ts";
export { checkResponse, findResponse } from "./check/check-response.ts";
export type { Observer } from "./check/report.ts";
export { type Coverage, type CoverageCount, type CoverageReport, createCoverage } from "./coverage/coverage.ts";
export { type CoverageKind, type CoveragePoint, coverageKinds } from "./coverage/coverage-point.ts";
export { applyBaseline, type BaselineEntry, type BaselineResult, baselineEntry } from "./drift/baseline.ts";
export type { AnswerRow, Drift, DriftReport, ReadingProblem } from "./drift/drift-report.ts";
export { createDriftRun, type DriftRun } from "./drift/drift-run.ts";
export { mergeDriftReports } from "./drift/merge-drift.ts";
export { exitCodes, judgeReport, type Verdict } from "./drift/verdict.ts";
export type { Basis, Evidence, Ledger } from "./evidence.ts";
export type { Exchange, RecordedHeaders, RecordedRequest, RecordedResponse } from "./exchange.ts";
export { findOperation, type OperationMatch } from "./find-operation.ts";
export type { Finding } from "./finding.ts";
export type { JsonArray, JsonObject, JsonValue } from "./json.ts";
export { loadSpec } from "./load-spec.ts";
export type {
  Encoding,
  Example,
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
  ParameterStyle,
  RequestBody,
  ResponseModel,
  SecurityRequirement,
  SecurityScheme,
} from "./model/operation.ts";
export type { RequestOptions } from "./provoke/build-request.ts";
export { negatives } from "./provoke/negatives.ts";
export { positives } from "./provoke/positives.ts";
export type { ProvokedRequest } from "./provoke/provoked-request.ts";
export { type RuleId, rules, type Severity } from "./rules.ts";
export type { SchemaNode } from "./schema/schema-node.ts";
export type { LoadOptions, Spec } from "./spec.ts";
export { SpecError } from "./spec-error.ts";
