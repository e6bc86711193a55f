import { isStandardHeader } from "../check/standard-headers.ts";
import type { RecordedHeaders } from "../exchange.ts";
import { appendPointer } from "../json-pointer.ts";
import { splitCookies } from "../message/pairs.ts";
import { percentDecode } from "../message/percent.ts";
import type { Redactable, Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";

/** Headers that HTTP and browsers name in requests, and the usual ones that name an exchange. */
const requestHeaders =
  /^(?:accept|accept-(?:charset|encoding|language)|expect|forwarded|from|host|if-[a-z-]+|origin|range|referer|sec-[a-z-]+|te|traceparent|user-agent|x-(?:correlation|request|trace)-id|x-forwarded-[a-z]+)$/;

/** The values that a header with credentials holds. */
function valuesOf(name: string, text: string): string[] {
  if (name === "cookie" || name === "set-cookie") {
    const cookies = splitCookies(text).slice(0, name === "cookie" ? undefined : 1);
    return cookies.flatMap(({ raw }) => [raw, percentDecode(raw, false) ?? raw]);
  }
  const [, scheme = "", credentials] = /^(?:proxy-)?authorization$/.test(name)
    ? (/^(\S+) (.+)$/s.exec(text) ?? [])
    : [];
  if (credentials === undefined) {
    return [text];
  }
  if (scheme.toLowerCase() !== "basic") {
    return [credentials];
  }
  const [, user = "", password = ""] = /^([^:]*):?(.*)$/s.exec(Buffer.from(credentials, "base64").toString()) ?? [];
  return [credentials, user, password];
}

/** Media types are of the spec; their parameters need not be. */
function cleanMediaTypes(text: string, { secrets }: Redaction): string | undefined {
  const clean = text
    .split(/([;,])/)
    .map((piece) =>
      /^\s*(?:[^\s=/]+\/[^\s=/]+|(?:boundary|charset|q)=.*|)\s*$/is.test(piece)
        ? piece
        : (secrets.clean(piece) ?? piece),
    )
    .join("");
  return clean === text ? undefined : clean;
}

/** The value of a header that is not sensitive itself, without sensitive values; undefined when it shows none. */
export function cleanHeaderValue(name: string, value: string, redaction: Redaction): string | undefined {
  if (redaction.isSensitive(name)) {
    return marker;
  }
  return /^(?:content-type|accept)$/i.test(name) ? cleanMediaTypes(value, redaction) : redaction.secrets.clean(value);
}

function isKnownHeader(name: string, { documented, isSensitive }: Redaction): boolean {
  const lower = name.toLowerCase();
  return documented.headers.has(lower) || isSensitive(lower) || isStandardHeader(lower) || requestHeaders.test(lower);
}

function cleanHeaderName(name: string, redaction: Redaction): string {
  return isKnownHeader(name, redaction) ? name : (redaction.secrets.clean(name) ?? name);
}

/** @param half `/request` or `/response` */
export function redactableHeaders(
  headers: RecordedHeaders,
  half: string,
  redaction: Redaction,
): Redactable<RecordedHeaders> {
  const all = Object.entries(headers).map(([name, value]) => ({ name, value, list: [value].flat() }));
  const { isSensitive, cleanName, mark, noteText } = redaction;

  function cleanOne(shown: string, name: string, value: string): string {
    const isHidden = redaction.hidesUnknown && value !== "" && !isKnownHeader(name, redaction);
    const clean = isHidden ? marker : cleanHeaderValue(name, value, redaction);
    if (clean !== undefined || shown !== name) {
      mark(appendPointer(`${half}/headers`, shown.toLowerCase()));
    }
    if (name.toLowerCase() === "cookie") {
      for (const cookie of splitCookies(value)) {
        mark(appendPointer(`${half}/cookies`, cleanName(cookie.name)));
      }
    }
    return clean ?? value;
  }

  return {
    note() {
      for (const { name, list } of all) {
        if (isSensitive(name)) {
          list.flatMap((value) => valuesOf(name.toLowerCase(), value)).forEach(noteText);
        }
      }
    },
    clean() {
      const clean: Record<string, string | readonly string[]> = {};
      for (const { name, value, list } of all) {
        const shown = cleanHeaderName(name, redaction);
        const values = list.map((one) => cleanOne(shown, name, one));
        const before = Object.hasOwn(clean, shown) ? clean[shown] : undefined;
        const [first = ""] = values;
        // Two names can become one.
        clean[shown] = before === undefined ? (typeof value === "string" ? first : values) : [before, values].flat();
      }
      return clean;
    },
  };
}
