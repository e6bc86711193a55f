import type { Answer } from "./answer.ts";

/** What the sandbox itself has to say, as opposed to what the provider documents. */
export type ProblemKind =
  | "body-too-large"
  | "body-too-slow"
  | "broken-example"
  | "internal-error"
  | "malformed-body"
  | "not-acceptable"
  | "refused"
  | "request-invalid"
  | "unauthenticated"
  | "unknown-control"
  | "unknown-method"
  | "unknown-path"
  | "unknown-preference"
  | "unsupported-media-type";

/** One problem details object (RFC 9457) before it is written. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Further members of the object, such as `findings`. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes a problem as `application/problem+json`; its `type` is `urn:railspec:sandbox:<kind>`. */
export function problemAnswer(problem: Problem): Answer {
  const { kind, status, title, detail, members, headers } = problem;
  const body = { type: `urn:railspec:sandbox:${kind}`, title, status, detail, ...members };
  return {
    status,
    headers: { ...headers, "content-type": "application/problem+json" },
    body: Buffer.from(JSON.stringify(body)),
  };
}
