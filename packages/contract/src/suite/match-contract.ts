import { checkExchange } from "../check/check-exchange.ts";
import { generalPath } from "../check/check-request.ts";
import type { Exchange, RecordedRequest } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import type { Finding } from "../finding.ts";
import { splitUrl } from "../message/split-url.ts";
import type { Severity } from "../rules.ts";
import type { Spec } from "../spec.ts";
import { basePathOf } from "./base-of.ts";

/** How strict a match is. */
export interface MatchOptions {
  /** The least severity that fails. @default "warning" */
  readonly from?: Severity;
}

/** What a matcher of vitest answers. */
export interface MatchResult {
  readonly pass: boolean;
  message(): string;
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function line({ severity, rule, in: half, pointer, message }: Finding): string {
  return `  ${severity} ${half}${pointer}: ${message} (${rule})`;
}

/** Method and path, with the names of parameters for their values: those can be sensitive, like what an unknown path holds. */
function nameOf(spec: Spec, request: RecordedRequest): string {
  const { pathname } = splitUrl(request.url);
  const path = findOperation(spec, request).route?.path;
  return `${request.method} ${path === undefined ? generalPath(pathname) : basePathOf(path, pathname) + path}`;
}

function toMatchContract(received: Exchange, spec: Spec, { from = "warning" }: MatchOptions = {}): MatchResult {
  const findings = checkExchange(spec, received).filter(({ severity }) => weights[severity] >= weights[from]);
  const what = nameOf(spec, received.request);
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? `${what} keeps the contract of ${spec.title}, but should not`
        : `${what} breaks the contract of ${spec.title}:\n${findings.map(line).join("\n")}`,
  };
}

/** Matchers for vitest: `expect.extend(contractMatchers)`, then `expect(exchange).toMatchContract(spec)`. */
export const contractMatchers: { readonly toMatchContract: typeof toMatchContract } = { toMatchContract };

declare module "vitest" {
  // An augmentation has to repeat the type parameters of vitest, used or not.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Fails with a list of findings when an exchange breaks the contract. */
    toMatchContract(spec: Spec, options?: MatchOptions): T extends Exchange ? R : never;
  }
}
