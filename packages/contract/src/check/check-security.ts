import { appendPointer } from "../json-pointer.ts";
import { type Headers, headerValue } from "../message/headers.ts";
import type { Pair } from "../message/pairs.ts";
import type { SecurityScheme } from "../model/operation.ts";
import type { Report } from "./report.ts";

/** Where credentials can be. */
export interface Credentials {
  readonly headers: Headers;
  readonly query: readonly Pair[];
  readonly cookies: readonly Pair[];
}

type State = "present" | "malformed" | "absent";

function isBasic(credentials: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(credentials) && atob(credentials).includes(":");
}

function authorizationState(header: string | undefined, scheme: string): State {
  if (header === undefined || header.trim() === "") {
    return "absent";
  }
  const [, name = "", credentials = ""] = /^\s*(\S+)(?:\s+(.*\S))?\s*$/s.exec(header) ?? [];
  // Scheme names are case-insensitive (RFC 9110, 11.1).
  if (name.toLowerCase() !== scheme) {
    return "malformed";
  }
  const isWellFormed: Readonly<Record<string, (text: string) => boolean>> = {
    basic: (text) => {
      try {
        return isBasic(text);
      } catch {
        return false;
      }
    },
    // Wider than RFC 6750: providers issue tokens such as `1|abc`, and whether they are valid is theirs to say.
    bearer: (text) => /^[\x21-\x7e]+$/.test(text),
  };
  return (isWellFormed[scheme] ?? ((text) => text !== ""))(credentials) ? "present" : "malformed";
}

function keyState(scheme: SecurityScheme, { headers, query, cookies }: Credentials): State {
  const name = scheme.parameterName ?? "";
  if (scheme.in === "header") {
    return (headerValue(headers, name.toLowerCase()) ?? "").trim() === "" ? "absent" : "present";
  }
  const pairs = scheme.in === "query" ? query : cookies;
  return pairs.some((pair) => pair.name === name && pair.raw !== "") ? "present" : "absent";
}

function stateOf(scheme: SecurityScheme, credentials: Credentials): State {
  if (scheme.type === "apiKey") {
    return keyState(scheme, credentials);
  }
  if (scheme.type === "mutualTLS") {
    // A certificate leaves no trace in the message.
    return "present";
  }
  return authorizationState(headerValue(credentials.headers, "authorization"), scheme.scheme ?? "bearer");
}

/** Where a scheme puts its credentials, as a pointer into the message. */
export function credentialPointer(scheme: SecurityScheme): string {
  if (scheme.type !== "apiKey") {
    return "/headers/authorization";
  }
  const name = scheme.parameterName ?? "";
  return scheme.in === "header"
    ? appendPointer("/headers", name.toLowerCase())
    : appendPointer(scheme.in === "query" ? "/query" : "/cookies", name);
}

/** Checks that one of the alternatives of the operation's security is fulfilled, as far as a message shows it. */
export function checkSecurity(report: Report, credentials: Credentials): void {
  const { security, securityPointer, trail } = report.operation;
  if (security.length === 0) {
    return;
  }
  const states = security.map((schemes) => schemes.map((scheme) => ({ scheme, state: stateOf(scheme, credentials) })));
  if (states.some((alternative) => alternative.every(({ state }) => state === "present"))) {
    return;
  }
  const all = states.flat();
  const culprit = all.find(({ state }) => state === "malformed") ?? all.find(({ state }) => state === "absent");
  if (culprit === undefined) {
    return;
  }
  const names = security.map((schemes) => schemes.map(({ name }) => name).join(" and ") || "nothing").join(", or ");
  const isMalformed = culprit.state === "malformed";
  report.add(isMalformed ? "malformed-credentials" : "missing-credentials", {
    message: isMalformed ? `has credentials that are not of the form ${culprit.scheme.name}` : `needs ${names}`,
    pointer: credentialPointer(culprit.scheme),
    specPointer: securityPointer,
    trail: [...trail, culprit.scheme.pointer],
  });
}
