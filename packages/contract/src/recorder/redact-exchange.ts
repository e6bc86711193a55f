import type { Exchange, RecordedHeaders, RecordedRequest, RecordedResponse } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import { appendPointer } from "../json-pointer.ts";
import { parseContentType } from "../message/content-type.ts";
import { splitCookies, splitPairs } from "../message/pairs.ts";
import { percentDecode } from "../message/percent.ts";
import { splitUrl } from "../message/split-url.ts";
import type { Spec } from "../spec.ts";
import { redactBody } from "./redact-body.ts";
import { createSecrets, type Secrets } from "./secrets.ts";
import { type Sensitivity, sensitiveNames } from "./sensitive-names.ts";

/** Takes what is sensitive out of an exchange, before anything is written. */
export type Redactor = (exchange: Exchange) => Exchange;

/** What is taken out. */
export interface RedactOptions {
  /** @default all three */
  readonly kinds?: readonly Sensitivity[];
}

function redactUrl(spec: Spec, request: RecordedRequest, secrets: Secrets): void {
  const { variables } = findOperation(spec, request);
  for (const [name, raw] of variables) {
    secrets.note(name, percentDecode(raw, false) ?? raw, appendPointer("/request/path", name));
  }
  for (const { name, raw } of splitPairs(splitUrl(request.url).query)) {
    secrets.note(name, percentDecode(raw, true) ?? raw, appendPointer("/request/query", name));
  }
}

function noteHeaders(headers: RecordedHeaders, half: string, secrets: Secrets): void {
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    const values = typeof value === "string" ? [value] : value;
    if (lower === "cookie") {
      for (const cookie of values.flatMap(splitCookies)) {
        secrets.note("cookie", cookie.raw, appendPointer(`/${half}/cookies`, cookie.name));
      }
    }
    for (const one of values) {
      const place = appendPointer(`/${half}/headers`, lower);
      const credentials = one.replace(/^(?:bearer|basic)\s+/i, "");
      secrets.note(lower, credentials, place);
      if (/^basic\s/i.test(one)) {
        for (const part of Buffer.from(credentials, "base64").toString().split(":")) {
          secrets.note(lower, part, place);
        }
      }
    }
  }
}

function cleanHeaders(headers: RecordedHeaders, secrets: Secrets): RecordedHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const clean = (text: string): string => (secrets.has(name) ? secrets.marker : secrets.clean(text));
      return [name, typeof value === "string" ? clean(value) : value.map(clean)];
    }),
  );
}

function typeOf(headers: RecordedHeaders): ReturnType<typeof parseContentType> {
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return found === undefined ? undefined : parseContentType(typeof found === "string" ? found : (found[0] ?? ""));
}

type Half = RecordedRequest | RecordedResponse;

/** Notes and replaces in one go would miss values that stand before the field that calls them sensitive. */
function bodyOf(message: Half, half: string, secrets: Secrets, mode: "note" | "clean"): Uint8Array | undefined {
  return message.body === undefined
    ? undefined
    : redactBody(message.body, typeOf(message.headers), `/${half}/body`, secrets, mode);
}

/**
 * Makes a redactor for a spec: values of parameters, headers, cookies and fields that it calls sensitive, credentials
 * always, and the same values wherever else in the exchange they turn up. Bodies that cannot be read are taken out
 * whole.
 */
export function createRedactor(spec: Spec, options: RedactOptions = {}): Redactor {
  const { names } = sensitiveNames(spec, options.kinds ?? ["secret", "pii", "financial"]);
  return (exchange) => {
    const { request, response } = exchange;
    const secrets = createSecrets(names);
    redactUrl(spec, request, secrets);
    noteHeaders(request.headers, "request", secrets);
    bodyOf(request, "request", secrets, "note");
    if (response !== undefined) {
      noteHeaders(response.headers, "response", secrets);
      bodyOf(response, "response", secrets, "note");
    }
    const sentBody = bodyOf(request, "request", secrets, "clean");
    const clean: RecordedRequest = {
      method: request.method,
      url: secrets.cleanUrl(request.url),
      headers: cleanHeaders(request.headers, secrets),
      ...(sentBody === undefined ? {} : { body: sentBody }),
    };
    const receivedBody = response === undefined ? undefined : bodyOf(response, "response", secrets, "clean");
    const cleanResponse =
      response === undefined
        ? {}
        : {
            response: {
              status: response.status,
              headers: cleanHeaders(response.headers, secrets),
              ...(receivedBody === undefined ? {} : { body: receivedBody }),
            },
          };
    const redacted = [...new Set([...(exchange.redacted ?? []), ...secrets.pointers()])];
    return { request: clean, ...cleanResponse, ...(redacted.length === 0 ? {} : { redacted }) };
  };
}
