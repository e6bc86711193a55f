import { isStandardHeader } from "../check/standard-headers.ts";
import type { RecordedHeaders } from "../exchange.ts";
import { appendPointer } from "../json-pointer.ts";
import { splitCookies } from "../message/pairs.ts";
import { percentDecode } from "../message/percent.ts";
import { readDisposition } from "../message/read-multipart.ts";
import { noteScanned } from "./note-scanned.ts";
import { isContainer } from "./plain-text.ts";
import { redactableJson } from "./redact-json.ts";
import { redactableLink } from "./redact-url.ts";
import { isKnownName, type Redactable, type Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";
import { lenientDecode } from "./text-views.ts";

/** Headers that HTTP and browsers name in requests, and the usual ones that name an exchange. */
const requestHeaders =
  /^(?:accept|accept-(?:charset|encoding|language)|expect|host|if-[a-z-]+|origin|range|referer|sec-[a-z-]+|te|traceparent|user-agent|x-(?:correlation|request|trace)-id)$/;

/** Parameters of credentials that say how they are meant, and are no secrets. */
const openParameters = /^(?:algorithm|charset|nc|qop|realm|signedheaders|uri|userhash)$/i;

/** The values of credentials that are made of parameters, such as those of `Digest`. */
function parametersOf(credentials: string): string[] {
  const pairs = credentials.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",=][^\s",]{5,}))/gs);
  return [...pairs].flatMap(([, name = "", quoted, plain = ""]) => {
    const value = quoted?.replace(/\\(.)/gs, "$1") ?? plain;
    return openParameters.test(name) ? [] : [value, percentDecode(value, false) ?? value];
  });
}

/** The pieces of a `Cookie` that have a value, but no name. */
function namelessCookies(text: string): string[] {
  return text
    .split(";")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !piece.includes("="));
}

function noteCookies(header: string, text: string, redaction: Redaction): void {
  const isCookie = header === "cookie";
  // Several of `Set-Cookie` can be joined, but a comma can also be part of a date or of a value.
  const each = isCookie ? [text] : [text, ...text.split(/,\s*(?=[^\s;,=]+=)/)].map((one) => one.split(";", 1).join());
  for (const one of each) {
    const nameless = namelessCookies(one).filter((piece) => !isKnownName(piece, redaction));
    for (const { name, raw } of [...splitCookies(one), ...nameless.map((piece) => ({ name: "", raw: piece }))]) {
      redaction.noteNamed(name, raw);
      redaction.noteNamed(name, raw, (text) => lenientDecode(text, false));
    }
  }
}

/** Notes the values that a sensitive header holds. */
function noteValues(name: string, text: string, redaction: Redaction): void {
  if (name === "cookie" || name === "set-cookie") {
    noteCookies(name, text, redaction);
    return;
  }
  const [, scheme = "", credentials] = /^(?:proxy-)?authorization$/.test(name)
    ? (/^(\S+) (.+)$/s.exec(text) ?? [])
    : [];
  if (credentials === undefined) {
    redaction.noteNamed(name, text);
    redaction.noteNamed(name, text, (raw) => lenientDecode(raw, false));
    return;
  }
  redaction.noteText(credentials);
  if (scheme.toLowerCase() !== "basic") {
    parametersOf(credentials).forEach(redaction.noteText);
    return;
  }
  const [, user = "", password = ""] = /^([^:]*):?(.*)$/s.exec(Buffer.from(credentials, "base64").toString()) ?? [];
  redaction.noteText(user);
  redaction.noteText(password);
}

/** Media types are of the spec; their parameters need not be. */
function cleanMediaTypes(text: string, { secrets, hidesUnknown }: Redaction): string | undefined {
  const clean = text
    .split(/([;,])/)
    .map((piece, index) => {
      if (index % 2 === 1) {
        return piece;
      }
      if (hidesUnknown && /^\s*(?:file)?name\*?=/i.test(piece)) {
        return piece.replace(/=.*$/s, `=${marker}`);
      }
      if (hidesUnknown && !/[=/,;]|^\s*$/.test(piece)) {
        return marker;
      }
      return /^\s*(?:[^\s=/]+\/[^\s=/]+|(?:boundary|charset|q)=.*|)\s*$/is.test(piece)
        ? piece
        : (secrets.clean(piece) ?? piece);
    })
    .join("");
  return clean === text ? undefined : clean;
}

/** What a `Content-Disposition` is made of stays; file names and the like do not. */
function cleanDisposition(text: string, { secrets, hidesUnknown }: Redaction): string | undefined {
  const clean = readDisposition(text).map(({ source, name }, index) => {
    if (hidesUnknown && index > 0) {
      return name === "" ? marker : source.replace(/=.*$/s, `="${marker}"`);
    }
    return secrets.clean(source) ?? source;
  });
  const joined = clean.join(";");
  return joined === text ? undefined : joined;
}

/** What stands around the targets of a `Link`: of its parameters, only the relation says nothing about anybody. */
function linkParameters(text: string, { secrets, hidesUnknown }: Redaction): Redactable<string> {
  const isPlain = /^[\s,;]*(?:rel=(?:"[^"<]*"|[\w-]*)[\s,;]*)?$/i.test(text);
  return {
    note: () => undefined,
    clean: () => (hidesUnknown && !isPlain ? marker : (secrets.clean(text) ?? text)),
  };
}

/** What can be read in the value of a header that is not sensitive itself. */
function readable(
  name: string,
  value: string,
  place: () => string,
  redaction: Redaction,
): Redactable<string> | undefined {
  if (/^(?:location|content-location|referer)$/.test(name)) {
    return redactableLink(value.trim(), place(), redaction);
  }
  if (name === "link") {
    // Behind the last bracket no target ends.
    const end = value.lastIndexOf(">") + 1;
    const pieces = value.slice(0, end).split(/<([^>]*)>/);
    const parts = [...pieces.slice(0, -1), `${pieces.at(-1)}${value.slice(end)}`].map((piece, index) =>
      index % 2 === 1 ? redactableLink(piece, place(), redaction) : linkParameters(piece, redaction),
    );
    return {
      note: () => parts.forEach((part) => void part.note()),
      clean: () => parts.map((part, index) => (index % 2 === 1 ? `<${part.clean()}>` : part.clean())).join(""),
    };
  }
  if (!isContainer(value)) {
    return undefined;
  }
  const broken = { note: () => noteScanned(value, {}, redaction), clean: () => value };
  return redactableJson(value, place, {}, redaction) ?? broken;
}

/** The value of a header. */
export interface RedactableValue {
  note(): void;
  /** Undefined when it shows nothing sensitive. */
  clean(): string | undefined;
}

/**
 * The value of a header that the spec or a standard knows.
 *
 * @param place of the header, asked for when it is needed, as its name may have to be cleaned, too
 */
export function redactableHeaderValue(
  name: string,
  value: string,
  place: () => string,
  redaction: Redaction,
): RedactableValue {
  const { isSensitive, secrets, mark } = redaction;
  const lower = name.toLowerCase();
  if (isSensitive(name)) {
    return { note: () => noteValues(lower, value, redaction), clean: () => marker };
  }
  if (/^(?:content-type|accept)$/.test(lower)) {
    return { note: () => undefined, clean: () => cleanMediaTypes(value, redaction) };
  }
  if (lower === "content-disposition") {
    return { note: () => undefined, clean: () => cleanDisposition(value, redaction) };
  }
  let isShown = false;
  const inner = readable(lower, value, place, {
    ...redaction,
    mark(pointer) {
      isShown = true;
      mark(pointer);
    },
  });
  return {
    note: () => inner?.note(),
    clean() {
      const clean = inner?.clean();
      if (clean === undefined || (!isShown && clean === value)) {
        return secrets.clean(value);
      }
      // A value can reach over several parts of a URL.
      const rest = clean.replaceAll(marker, "\uFFFF");
      return isContainer(value) || secrets.clean(rest) === undefined ? clean : marker;
    },
  };
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
  const { cleanName, mark } = redaction;
  const placeOf = (shown: string): string => appendPointer(`${half}/headers`, shown.toLowerCase());
  const all = Object.entries(headers).map(([name, value]) => {
    const isHidden = redaction.hidesUnknown && !isKnownHeader(name, redaction);
    const place = (): string => placeOf(cleanHeaderName(name, redaction));
    const values = [value].flat().map((text) => ({
      text,
      isHidden: isHidden && text !== "",
      inner: redactableHeaderValue(name, text, place, redaction),
    }));
    return { name, isList: typeof value !== "string", values };
  });

  function cleanOne(
    shown: string,
    name: string,
    { text, isHidden, inner }: (typeof all)[number]["values"][number],
  ): string {
    const clean = isHidden ? marker : inner.clean();
    if (clean !== undefined || shown !== name) {
      mark(placeOf(shown));
    }
    if (name.toLowerCase() === "cookie") {
      const nameless = new Set(namelessCookies(text).filter((piece) => !isKnownName(piece, redaction)));
      for (const cookie of splitCookies(text).filter((one) => !nameless.has(one.name))) {
        mark(appendPointer(`${half}/cookies`, cleanName(cookie.name)));
      }
    }
    return clean ?? text;
  }

  return {
    note: () => all.flatMap(({ values }) => values).forEach(({ inner }) => void inner.note()),
    clean() {
      const clean = new Map<string, string | readonly string[]>();
      for (const { name, isList, values } of all) {
        const shown = cleanHeaderName(name, redaction);
        const cleanValues = values.map((one) => cleanOne(shown, name, one));
        const before = clean.get(shown);
        const [first = ""] = cleanValues;
        // Two names can become one.
        clean.set(shown, before === undefined ? (isList ? cleanValues : first) : [before, cleanValues].flat());
      }
      return Object.fromEntries(clean);
    },
  };
}
