import type { Finding } from "@railspec/contract";
import type { Problem } from "./problem.ts";
import type { Refusal } from "./refusal.ts";

/** What the sandbox says about a refused call for which the spec documents no answer. */
export function refusalProblem(operationName: string, refusal: Refusal): Problem {
  switch (refusal.kind) {
    case "credentials":
      return {
        kind: "unauthenticated",
        status: 401,
        title: "Credentials missing or of the wrong form",
        detail: `${explainRefusal(refusal)} The spec documents no answer of ${operationName} for this.`,
        ...(refusal.challenges.length === 0 ? {} : { headers: { "www-authenticate": refusal.challenges.join(", ") } }),
      };
    case "media-type":
      return {
        kind: "unsupported-media-type",
        status: 415,
        title: "Unsupported media type",
        detail: explainRefusal(refusal),
        headers: { accept: refusal.supported.join(", ") },
      };
    case "malformed":
      return { kind: "malformed-body", status: 400, title: "Malformed body", detail: explainRefusal(refusal) };
    case "contract":
      return {
        kind: "request-invalid",
        status: 422,
        title: "The request breaks the contract",
        detail: `${explainRefusal(refusal)} The spec documents no answer of ${operationName} for this.`,
        members: { findings: refusal.findings.map(summary) },
      };
  }
}

/** Why a call was refused, in one sentence without the values it carried. */
export function explainRefusal(refusal: Refusal): string {
  switch (refusal.kind) {
    case "credentials":
      return refusal.sent
        ? "The credential was not sent in the documented form."
        : "The call carries none of the documented credentials.";
    case "media-type":
      return `The body was sent as ${refusal.received ?? "no content type"}; the spec documents ${refusal.supported.join(", ")}.`;
    case "malformed":
      return `The body cannot be read: it ${refusal.reason}.`;
    case "contract":
      return `The request has ${count(refusal.findings.length)}: ${refusal.findings
        .slice(0, 3)
        .map(({ pointer, message }) => `${pointer} ${message}`)
        .join("; ")}.`;
  }
}

/** The members of a finding that help a caller. */
export function summary({ rule, message, pointer, specPointer }: Finding): Record<string, string> {
  return { rule, message, pointer, specPointer };
}

function count(findings: number): string {
  return findings === 1 ? "one finding" : `${findings} findings`;
}
