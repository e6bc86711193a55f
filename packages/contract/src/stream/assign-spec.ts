import type { Exchange, RecordedRequest } from "../exchange.ts";
import { findOperation, type OperationMatch } from "../find-operation.ts";
import { isArray, isObject, own } from "../json.ts";
import type { Operation } from "../model/operation.ts";
import type { Spec } from "../spec.ts";

/** The spec that an exchange belongs to. */
export interface Assignment {
  /** Position among the specs; undefined when it is about none of them. */
  readonly index: number | undefined;
  readonly operationId: string | undefined;
}

function originOf(url: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase();
}

function serverOrigins({ document }: Spec): ReadonlySet<string> {
  const servers = own(document, "servers");
  const urls = (isArray(servers) ? servers : []).map((server) => (isObject(server) ? own(server, "url") : undefined));
  return new Set(urls.flatMap((url) => (typeof url === "string" ? (originOf(url) ?? []) : [])));
}

/** What HTTP carries, or a path alone; a name before a port is no scheme. */
function isHttp(url: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(url)?.[1];
  return scheme === undefined || /^(?:http|ws)s?$/i.test(scheme);
}

/** The first message of a web socket is a call only where the spec has an answer of this kind. */
function isSocket({ request, response }: Exchange, operation: Operation | undefined): boolean {
  const isOpened = response?.status === 101 || /^wss?:/i.test(request.url);
  return isOpened && operation?.responses.some(({ status }) => status === "101" || status === "1XX") !== true;
}

/** Browsers ask on their own whether a call to another origin is allowed (CORS); it is no call of the API. */
function isPreflight({ method, headers }: RecordedRequest): boolean {
  const names = Object.keys(headers);
  return method === "OPTIONS" && names.some((name) => name.toLowerCase() === "access-control-request-method");
}

/**
 * Makes a function that says which spec an exchange belongs to: one that has an operation for it, of several the one
 * whose servers have its origin. What none has an operation for belongs to the spec with its origin, or to the only
 * spec. The answer is `"skip"` for what is no call of any of them: what a browser notes of other schemes, web sockets
 * that the spec has no 101 for, preflights.
 *
 * @param origins when given, only requests to these origins (and those without one) are calls
 */
export function createAssignment(
  specs: readonly Spec[],
  origins: readonly string[] | undefined,
): (exchange: Exchange) => Assignment | "skip" {
  const known = specs.map(serverOrigins);
  const wanted = origins && new Set(origins.flatMap((origin) => originOf(origin) ?? []));
  return (exchange) => {
    const { request } = exchange;
    if (!isHttp(request.url)) {
      return "skip";
    }
    const origin = originOf(request.url);
    if (wanted !== undefined && origin !== undefined && !wanted.has(origin)) {
      return "skip";
    }
    const operations = specs.map((spec): OperationMatch["operation"] => findOperation(spec, request).operation);
    const hasOrigin = (index: number): boolean => origin !== undefined && known[index]?.has(origin) === true;
    const fitting = [...operations.keys()].filter((index) => operations[index] !== undefined);
    const index = fitting.find(hasOrigin) ?? fitting[0];
    if (isSocket(exchange, index === undefined ? undefined : operations[index])) {
      return "skip";
    }
    if (index !== undefined) {
      return { index, operationId: operations[index]?.id };
    }
    if (isPreflight(request)) {
      return "skip";
    }
    const owner = specs.length === 1 ? 0 : [...specs.keys()].find(hasOrigin);
    return { index: owner, operationId: undefined };
  };
}
