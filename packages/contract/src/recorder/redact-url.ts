import { escapeRegExp } from "../escape-reg-exp.ts";
import type { RecordedRequest } from "../exchange.ts";
import { findOperation, type OperationMatch } from "../find-operation.ts";
import { isObject, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { Operation } from "../model/operation.ts";
import { propertyNames, wants } from "../parameter/expected-types.ts";
import type { Spec } from "../spec.ts";
import { type PairPlaces, redactablePairs } from "./redact-pairs.ts";
import type { Redactable, Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";
import { urlView } from "./text-views.ts";

type Part = Redactable<string>;

/** Kept as it is. */
function fixed(text: string): Part {
  return { note: () => undefined, clean: () => text };
}

/** No name says what it is. */
function unnamed(text: string, { secrets }: Redaction): Part {
  return { note: () => undefined, clean: () => secrets.clean(text, true) ?? text };
}

/** A segment of a path that the spec does not have; one that stands in other paths of it is no data. */
function unknownSegment(text: string, redaction: Redaction): Part {
  const isKept =
    !redaction.hidesUnknown ||
    ["", ".", ".."].includes(text) ||
    pathTexts(redaction.spec).has(urlView(text).text) ||
    serverTexts(redaction.spec).has(urlView(text).text);
  return isKept ? unnamed(text, redaction) : hidden("/request/path", redaction);
}

function hidden(place: string, { mark }: Redaction): Part {
  return {
    note: () => undefined,
    clean() {
      mark(place);
      return marker;
    },
  };
}

function redactableVariable(name: string, raw: string, operation: Operation | undefined, redaction: Redaction): Part {
  const { secrets, isSensitive, mark } = redaction;
  return {
    note() {
      if (isSensitive(name)) {
        redaction.noteNamed(name, raw, (one) => urlView(one).text);
      }
    },
    clean() {
      const isHidden = isSensitive(name) || (redaction.hidesUnknown && operation === undefined);
      const clean = isHidden ? marker : secrets.clean(raw, true);
      if (clean !== undefined) {
        mark(appendPointer("/request/path", name));
      }
      return clean ?? raw;
    },
  };
}

/** The parts of a segment, such as `{name}.csv`, by their position in its template. */
function partsOf(raw: string, template: string, operation: Operation | undefined, redaction: Redaction): Part[] {
  const pieces = template.split(/\{([^{}]+)\}/);
  const names = pieces.filter((_, index) => index % 2 === 1);
  const source = pieces.map((piece, index) => (index % 2 === 1 ? "(.+)" : escapeRegExp(urlView(piece).text))).join("");
  const { text, starts } = urlView(raw);
  const places = new RegExp(`^${source}$`, "dsu").exec(text)?.indices;
  if (places === undefined) {
    // The template did lead here, so this is a way to spell it that nobody thought of: nothing of it is kept.
    return names.map((name, index) => redactableVariable(name, index === 0 ? raw : "", operation, redaction));
  }
  const parts: Part[] = [];
  let at = 0;
  for (const [index, name] of names.entries()) {
    const [from = 0, to = 0] = (places[index + 1] ?? []).map((place) => starts?.[place] ?? place);
    parts.push(fixed(raw.slice(at, from)), redactableVariable(name, raw.slice(from, to), operation, redaction));
    at = to;
  }
  return [...parts, fixed(raw.slice(at))];
}

function redactablePath(path: string, { route, operation }: OperationMatch, redaction: Redaction): Part[] {
  const { spec } = redaction;
  const raw = path.split("/");
  const template = route?.path.split("/") ?? [];
  const base = raw.length - template.length + 1;
  return raw.flatMap((segment, index) => {
    const wanted = index < base ? undefined : template[index - base + 1];
    const slash = fixed(index === 0 ? "" : "/");
    if (wanted === undefined) {
      if (route === undefined) {
        return [slash, unknownSegment(segment, redaction)];
      }
      const isBase = serverTexts(spec).has(urlView(segment).text);
      return [slash, isBase ? fixed(segment) : unnamed(segment, redaction)];
    }
    return [slash, ...(wanted.includes("{") ? partsOf(segment, wanted, operation, redaction) : [fixed(segment)])];
  });
}

const knownPaths = new WeakMap<Spec, ReadonlySet<string>>();

/** The fixed segments of all paths. */
function pathTexts(spec: Spec): ReadonlySet<string> {
  const { paths } = spec.document;
  const templates = isObject(paths) ? Object.keys(paths) : [];
  const texts =
    knownPaths.get(spec) ??
    new Set(templates.flatMap((path) => path.split("/")).filter((segment) => !segment.includes("{")));
  knownPaths.set(spec, texts);
  return texts;
}

const knownServers = new WeakMap<Spec, ReadonlySet<string>>();

/** Hosts and path segments that the spec's servers have. */
function serverTexts(spec: Spec): ReadonlySet<string> {
  const known = knownServers.get(spec);
  if (known !== undefined) {
    return known;
  }
  const texts = new Set<string>();
  const collect = (value: JsonValue | undefined): void => {
    for (const server of Array.isArray(value) ? value : []) {
      for (const text of isObject(server) && typeof server.url === "string" ? server.url.split("/") : []) {
        texts.add(text);
      }
    }
  };
  const { paths, servers } = spec.document;
  collect(servers);
  for (const item of isObject(paths) ? Object.values(paths) : []) {
    for (const value of isObject(item) ? [item, ...Object.values(item)] : []) {
      collect(isObject(value) ? value.servers : undefined);
    }
  }
  knownServers.set(spec, texts);
  return texts;
}

/** Scheme, host and port: where the request went. A host name that the spec does not have is cleaned. */
function redactableOrigin(origin: string, spec: Spec, redaction: Redaction): Part[] {
  const [, scheme = "", user, host = "", port = ""] = /^([^/]*\/\/)(?:(.*)@)?(.*?)(:\d*)?$/s.exec(origin) ?? [];
  const isAddress = /^(?:\[.*\]|[\d.]+|localhost)$/i.test(host) || serverTexts(spec).has(host + port);
  const credentials: Part = {
    note() {
      const [, name = "", password = ""] = /^([^:]*):?(.*)$/s.exec(user ?? "") ?? [];
      redaction.noteText(urlView(name).text);
      redaction.noteText(urlView(password).text);
    },
    clean: () => (user === undefined ? "" : `${marker}@`),
  };
  return [fixed(scheme), credentials, isAddress ? fixed(host) : unnamed(host, redaction), fixed(port)];
}

function queryPlaces(operation: Operation | undefined): PairPlaces {
  const parameters = operation?.parameters.filter((parameter) => parameter.in === "query") ?? [];
  return (name, tokens) => [
    appendPointer("/request/query", name),
    appendPointer("/request/query", ...tokens),
    // The properties of an exploded object are parameters of their own.
    ...parameters
      .filter(({ schema, style, explode }) => schema && style === "form" && explode && wants(schema, "object"))
      .filter(({ schema }) => schema && propertyNames(schema).names.has(name))
      .map((parameter) => appendPointer("/request/query", parameter.name, name)),
  ];
}

/** A URL that is sent nowhere ends before its fragment, and so does one that is written. */
function dropped(text: string, place: string, redaction: Redaction): Part {
  return {
    // Answers of OAuth are written like a query.
    note: () => redactablePairs(text, () => [], redaction).note(),
    clean() {
      redaction.mark(place);
      return "";
    },
  };
}

/** @param origin what of the URL stands before its path */
function redactableParts(url: string, origin: string, match: OperationMatch, redaction: Redaction): Part {
  const [, path = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url.slice(origin.length)) ?? [];
  const parts = [
    ...(origin === "" ? [] : redactableOrigin(origin, redaction.spec, redaction)),
    ...redactablePath(path, match, redaction),
    ...(query === undefined ? [] : [fixed("?"), redactablePairs(query, queryPlaces(match.operation), redaction)]),
    ...(fragment === undefined ? [] : [dropped(fragment, "/request/fragment", redaction)]),
  ];
  return {
    note: () => parts.forEach((part) => void part.note()),
    clean: () => parts.map((part) => part.clean()).join(""),
  };
}

/**
 * The URL of a request, without its fragment. What the spec has of it stays: the path's fixed segments and the names of
 * parameters.
 */
export function redactableUrl(spec: Spec, request: RecordedRequest, redaction: Redaction): Part {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(request.url)?.[0] ?? "";
  return redactableParts(request.url, origin, findOperation(spec, request), redaction);
}

/**
 * A URL in a header, absolute or not: like that of a request, of whatever method.
 *
 * @param place of the header
 */
export function redactableLink(url: string, place: string, redaction: Redaction): Part {
  const origin = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
  const match = findOperation(redaction.spec, { method: "GET", url: url.slice(origin.length) });
  const operation = match.operation ?? match.route?.operations.values().next().value;
  const query = operation?.parameters.filter((parameter) => parameter.in === "query") ?? [];
  return redactableParts(
    url,
    origin,
    { ...match, operation },
    {
      ...redaction,
      isUnknown: (name) => redaction.isUnknown(name) && !query.some((parameter) => parameter.name === name),
      mark: () => redaction.mark(place),
    },
  );
}
