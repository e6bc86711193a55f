import type { Finding, Operation, Spec } from "@railspec/contract";
import { checkRequest } from "@railspec/contract";
import type { Call } from "./call.ts";
import { header } from "./call.ts";
import type { ProviderRules } from "./provider-rules.ts";
import type { Refusal } from "./refusal.ts";

/** Says why a call to an operation cannot be served; undefined when it can. */
export function judge(spec: Spec, operation: Operation, call: Call, rules: ProviderRules): Refusal | undefined {
  const errors = checkRequest(spec, call.request).filter(({ severity }) => severity === "error");
  const credentials = credentialsRefusal(operation, call, errors, rules);
  const request = requestRefusal(operation, call, errors);
  return rules.firstCheck === "request" ? (request ?? credentials) : (credentials ?? request);
}

function credentialsRefusal(
  operation: Operation,
  call: Call,
  errors: readonly Finding[],
  { acceptsCredentials = () => true }: ProviderRules,
): Refusal | undefined {
  const { security } = operation;
  const finding = errors.find(isAboutCredentials);
  const optional = security.length === 0 || security.some((alternative) => alternative.length === 0);
  if (finding === undefined && (optional || acceptsCredentials(call))) {
    return undefined;
  }
  const schemes = security.flat().flatMap(({ type, scheme = "bearer" }) => (type === "apiKey" ? [] : [scheme]));
  return {
    kind: "credentials",
    sent: finding?.rule !== "request.missing-credentials",
    challenges: [...new Set(schemes.map((scheme) => `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)}`))],
  };
}

function requestRefusal(operation: Operation, call: Call, errors: readonly Finding[]): Refusal | undefined {
  const supported = operation.requestBody?.content.map(({ range }) => range) ?? [];
  const encoding = header(call, "content-encoding") ?? "identity";
  if (call.body.kind !== "none" && encoding !== "identity") {
    return { kind: "media-type", received: `content-encoding ${encoding}`, supported };
  }
  const type = errors.find(({ rule }) => rule.endsWith("content-type"));
  if (type?.pointer === "/headers/content-type") {
    return { kind: "media-type", received: header(call, "content-type"), supported };
  }
  const malformed = errors.find(({ rule }) => rule === "request.malformed-body");
  if (malformed !== undefined) {
    return { kind: "malformed", reason: malformed.message };
  }
  const findings = errors.filter((finding) => !isAboutCredentials(finding));
  return findings.length === 0 ? undefined : { kind: "contract", findings };
}

function isAboutCredentials({ rule }: Finding): boolean {
  return rule === "request.missing-credentials" || rule === "request.malformed-credentials";
}
