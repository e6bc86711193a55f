import { findResponse } from "../check/check-response.ts";
import type { Exchange, RecordedHeaders, RecordedRequest, RecordedResponse } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import { fitOf, parseContentType } from "../message/content-type.ts";
import { type Headers, headerValue, readHeaders } from "../message/headers.ts";
import type { MediaType, Operation } from "../model/operation.ts";
import type { Spec } from "../spec.ts";
import { documentedNames } from "./documented-names.ts";
import { type DocumentedPlaces, documentedPlaces } from "./documented-places.ts";
import { noteWhole } from "./note-scanned.ts";
import { isContainer } from "./plain-text.ts";
import { redactableBody } from "./redact-body.ts";
import { redactableHeaders } from "./redact-headers.ts";
import { redactableUrl } from "./redact-url.ts";
import { isKnownName, type Redactable, type Redaction } from "./redaction.ts";
import { createSecrets } from "./secrets.ts";
import type { Sensitivity } from "./sensitive-marks.ts";
import { sensitiveNames } from "./sensitive-names.ts";
import { writtenValues } from "./written-values.ts";

/** Takes what is sensitive out of an exchange, before anything is written. */
export type Redactor = (exchange: Exchange) => Exchange;

/** What is taken out. */
export interface RedactOptions {
  /** @default all three */
  readonly kinds?: readonly Sensitivity[];
  /**
   * What becomes of values that the spec says nothing of: bodies of undocumented answers and types, and what stands under
   * names that it does not document there. They can be anything, so only their names and types are kept.
   *
   * @default "hide"
   */
  readonly undocumented?: "hide" | "keep";
}

function typeOf(headers: Headers): ReturnType<typeof parseContentType> {
  const [found] = headers.get("content-type") ?? [];
  return found === undefined ? undefined : parseContentType(found);
}

/** The length of the body would tell the length of what was taken out of it. */
function withLength(headers: RecordedHeaders, body: Uint8Array): RecordedHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name.toLowerCase() === "content-length" ? String(body.length) : value,
    ]),
  );
}

function contentOf(operation: Operation | undefined, { status }: RecordedResponse): readonly MediaType[] {
  return (operation && findResponse(operation, status)?.content) ?? [];
}

/** The entries that describe a body of this type best; all, if none does or the type is not known. */
function entriesFor(type: ReturnType<typeof parseContentType>, content: readonly MediaType[]): readonly MediaType[] {
  const fits = content.map((media) => (type === undefined ? 0 : fitOf(type, media.range)));
  const best = Math.max(...fits);
  return content.filter((_, index) => fits[index] === best);
}

type Message = Pick<RecordedRequest | RecordedResponse, "headers" | "body">;

/** What is known of all bodies. */
interface Bodies {
  /** Those that are sensitive as a whole. */
  readonly sensitive: ReadonlySet<MediaType>;
  readonly documented: DocumentedPlaces;
}

/** @param half `/request` or `/response` */
function redactableMessage(
  message: Message,
  half: string,
  content: readonly MediaType[],
  bodies: Bodies,
  redaction: Redaction,
): Redactable<Message> {
  const headers = redactableHeaders(message.headers, half, redaction);
  const pointer = `${half}/body`;
  let isChanged = false;
  const mark = (place: string): void => {
    isChanged = true;
    redaction.mark(place);
  };
  const read = readHeaders(message.headers);
  const type = typeOf(read);
  const isUnknown = redaction.hidesUnknown && !(type && content.some((media) => fitOf(type, media.range) > 0));
  const entries = entriesFor(type, content);
  const scope = {
    isUnknown,
    isSensitive: entries.some((media) => bodies.sensitive.has(media)),
    documented: redaction.hidesUnknown ? bodies.documented(entries.flatMap(({ schema }) => schema ?? [])) : undefined,
  };
  const coding = headerValue(read, "content-encoding");
  const body = message.body && redactableBody(message.body, { type, coding }, pointer, scope, { ...redaction, mark });
  return {
    note() {
      headers.note();
      body?.note();
    },
    clean() {
      const cleanHeaders = headers.clean();
      const clean = body?.clean();
      return {
        headers: clean !== undefined && isChanged ? withLength(cleanHeaders, clean) : cleanHeaders,
        ...(clean === undefined ? {} : { body: clean }),
      };
    },
  };
}

/**
 * Makes a redactor for a spec. It takes out the values of parameters, headers, cookies and fields that the spec calls
 * sensitive, credentials always, whatever their length or type, and the same values wherever else in the exchange they
 * turn up:
 *
 * - values of three characters or more, and whole numbers of six digits or more: anywhere in a text or number;
 * - shorter ones: wherever in a text no digit of theirs touches another digit and no letter another letter. `zip12`,
 *   `<12>` and `12.` show a 12, `2126` does not;
 * - numbers: wherever a whole text or JSON number is the same number, however it is spelt (`12.5`, `12.50`, `1.25e1`).
 *
 * Case does not count. Texts are read as they are, percent-encoded, as a form and JSON-escaped, up to two of these on
 * top of each other, and word edges are those of the decoded text. Names are searched like texts.
 *
 * What the spec says nothing of can be anything. Of bodies of undocumented answers and types, and of what stands under
 * names that it does not document, only names and types are kept, unless `undocumented` is `"keep"`. In a JSON body, the
 * schemas of a place tell which names are documented there; in a form, a multipart body, a query and JSON within a text, a
 * name counts that is documented anywhere for the operation.
 * In a sensitive object such names are values themselves: `REDACTED`, `REDACTED2`.
 *
 * A list, an object or JSON that is written as one text is taken apart, too, as the spec writes it anywhere under that
 * name. What a body holds that is taken out whole counts elsewhere as far as it can be read: compressed, in another
 * charset, in a broken multipart body, and under sensitive names of broken JSON, lines of JSON, XML and flat YAML.
 *
 * URLs are read wherever one stands (the request's, `Location`, `Content-Location`, `Referer`, `Link`), and so is JSON within
 * texts. A fragment is always left out, a value that is written in one piece (`user=name,jd,pin,1234`) is sensitive when a
 * property of it is, and a body of a type that nothing here reads (XML, CSV, streams, bytes) is taken out whole.
 *
 * What is written instead: in JSON a placeholder of the same type, `"REDACTED"`, 0 for a whole number, 0.5 for another
 * one, false; elsewhere `REDACTED`. null stays. A body, or a part of one, that cannot be read is taken out whole, and
 * `Content-Length` is that of the redacted body.
 *
 * What stays:
 *
 * - what the spec itself says, even if a sensitive value is the same: the fixed segments of the path, the names that it
 *   documents for the operation, method, status and media types; and standard header names;
 * - the address that the request went to: its port, and its host unless that is a name that the spec does not have;
 * - under other names: booleans, texts that read `true`, `false` or `null` where there are only texts, and short values
 *   within longer words or numbers, as they say too little to be recognised;
 * - under names that are not sensitive, names that the spec does not document, unless they show a sensitive value;
 * - what nothing here sees through: base64 (but basic auth and parts), digests such as `ETag`, HTML entities, other Unicode normal
 *   forms, text that is not UTF-8 in percent-encoding, values in pieces; and elsewhere what was sent in CSV, in nested YAML
 *   or in bytes.
 *
 * @throws {SpecError} when an `x-sensitive` says something else than `secret`, `pii` or `financial`.
 */
export function createRedactor(spec: Spec, options: RedactOptions = {}): Redactor {
  const { names, bodies: sensitive } = sensitiveNames(spec, options.kinds ?? ["secret", "pii", "financial"]);
  const bodies: Bodies = { sensitive, documented: documentedPlaces() };
  const namesOf = documentedNames(spec);
  const valuesOf = writtenValues(spec);
  const isSensitive = (name: string): boolean => names.has(name.toLowerCase());
  const hidesUnknown = options.undocumented !== "keep";

  return ({ request, response, redacted = [] }) => {
    const secrets = createSecrets();
    const places = new Set(redacted);
    const marked: ReadonlySet<string> = new Set(redacted);
    const { operation } = findOperation(spec, request);
    const documented = namesOf(operation);
    const redaction: Redaction = {
      spec,
      secrets,
      documented,
      isSensitive,
      hidesUnknown,
      isUnknown: (name) => hidesUnknown && !documented.names.has(name),
      cleanName: (name) => (isKnownName(name, redaction) ? name : (secrets.clean(name) ?? name)),
      noteText: (text) => (["true", "false", "null"].includes(text) ? undefined : secrets.note(text)),
      noteNamed(name, raw, decode = (text) => text) {
        const isName = (one: string): boolean => isKnownName(one, redaction);
        const text = decode(raw);
        // Separators count before decoding, but clients encode them, too.
        const pieces = isContainer(text)
          ? []
          : [...valuesOf(name, raw, isName).map(decode), ...valuesOf(name, text, isName)];
        for (const value of new Set([text, ...pieces])) {
          noteWhole(value, redaction);
        }
      },
      mark: (pointer) => void places.add(pointer),
      wasMarked: (pointer) => marked.has(pointer),
    };
    const url = redactableUrl(spec, request, redaction);
    const sent = redactableMessage(request, "/request", operation?.requestBody?.content ?? [], bodies, redaction);
    const received =
      response && redactableMessage(response, "/response", contentOf(operation, response), bodies, redaction);
    url.note();
    sent.note();
    received?.note();
    const { method } = request;
    return {
      request: { method, url: url.clean(), ...sent.clean() },
      ...(response && received && { response: { status: response.status, ...received.clean() } }),
      ...(places.size === 0 ? {} : { redacted: [...places] }),
    };
  };
}
