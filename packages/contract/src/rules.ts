/** How much a finding weighs: `error` breaks the contract, `warning` is news, `info` is worth a look. */
export type Severity = "error" | "warning" | "info";

/** Every rule with what it weighs; an id never changes its meaning. */
export const rules = {
  "request.undocumented-path": "error",
  "request.undocumented-method": "error",
  "request.missing-credentials": "error",
  "request.malformed-credentials": "error",
  "request.missing-parameter": "error",
  "request.malformed-parameter": "error",
  "request.repeated-parameter": "error",
  "request.parameter-schema": "error",
  "request.undocumented-parameter": "warning",
  "request.missing-body": "error",
  "request.undocumented-body": "warning",
  "request.missing-content-type": "error",
  "request.undocumented-content-type": "error",
  "request.malformed-body": "error",
  "request.unchecked-body": "info",
  "request.body-schema": "error",
  "request.part-content-type": "error",
  "request.missing-part-header": "error",
  "request.part-header-schema": "error",
  "request.repeated-field": "error",
  "request.undocumented-field": "warning",
  "request.read-only-field": "warning",
  "request.inexact-number": "info",
  "request.repeated-member": "warning",
  "response.undocumented-status": "error",
  "response.undocumented-redirect": "error",
  "response.accepted-invalid-request": "error",
  "response.missing-header": "error",
  "response.malformed-header": "error",
  "response.header-schema": "error",
  "response.undocumented-header": "info",
  "response.missing-body": "error",
  "response.forbidden-body": "error",
  "response.undocumented-body": "warning",
  "response.missing-content-type": "error",
  "response.undocumented-content-type": "error",
  "response.malformed-body": "error",
  "response.unchecked-body": "info",
  "response.body-schema": "error",
  "response.part-content-type": "error",
  "response.missing-part-header": "error",
  "response.part-header-schema": "error",
  "response.repeated-field": "error",
  "response.undocumented-field": "warning",
  "response.write-only-field": "error",
  "response.inexact-number": "info",
  "response.repeated-member": "warning",
} as const;

/** The stable id of a rule. */
export type RuleId = keyof typeof rules;

type Bare<Id> = Id extends `${"request" | "response"}.${infer Name}` ? Name : never;

/** The name of a rule without its direction. */
export type RuleName = Bare<RuleId>;
