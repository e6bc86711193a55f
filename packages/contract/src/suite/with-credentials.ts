import type { RecordedHeaders, RecordedRequest } from "../exchange.ts";
import { headerValue, readHeaders } from "../message/headers.ts";
import { type Pair, splitCookies, splitPairs } from "../message/pairs.ts";
import { splitUrl } from "../message/split-url.ts";
import type { Operation, SecurityScheme } from "../model/operation.ts";
import type { Spec } from "../spec.ts";

function carriers({ securitySchemes }: Spec, place: SecurityScheme["in"]): string[] {
  return [...securitySchemes.values()].flatMap(({ in: carried, parameterName }) =>
    carried === place && parameterName !== undefined ? [parameterName] : [],
  );
}

function lowerCased(headers: RecordedHeaders): [name: string, value: RecordedHeaders[string]][] {
  return Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
}

function cookiesOf(headers: RecordedHeaders): Pair[] {
  return splitCookies(headerValue(readHeaders(headers), "cookie"));
}

/** The parts of a query as they were written: those with one of the names, and the others. */
function queryParts({ url }: RecordedRequest, names: readonly string[]): { others: string[]; named: string[] } {
  const parts = splitUrl(url).query.split("&");
  const isNamed = (part: string): boolean => splitPairs(part).some(({ name }) => names.includes(name));
  return {
    others: parts.filter((part) => part !== "" && !isNamed(part)),
    named: parts.filter(isNamed),
  };
}

/**
 * A request with the credentials of one that was accepted in place of its own: in headers, query and cookies. Cookies
 * that the spec says nothing of, such as those of a session, come along.
 */
export function withCredentials(
  spec: Spec,
  operation: Operation,
  request: RecordedRequest,
  good: RecordedRequest,
): RecordedRequest {
  const headerNames = new Set(["authorization", ...carriers(spec, "header").map((name) => name.toLowerCase())]);
  const inCookies = carriers(spec, "cookie");
  const parameters = operation.parameters.flatMap((parameter) => (parameter.in === "cookie" ? [parameter.name] : []));
  const cookies = [
    ...cookiesOf(request.headers).filter(({ name }) => !inCookies.includes(name)),
    ...cookiesOf(good.headers).filter(({ name }) => inCookies.includes(name) || !parameters.includes(name)),
  ];
  const inQuery = carriers(spec, "query");
  const query = [...queryParts(request, inQuery).others, ...queryParts(good, inQuery).named];
  return {
    ...request,
    url: `${request.url.split("?")[0]}${query.length === 0 ? "" : `?${query.join("&")}`}`,
    headers: {
      ...Object.fromEntries(
        lowerCased(request.headers).filter(([name]) => name !== "cookie" && !headerNames.has(name)),
      ),
      ...Object.fromEntries(lowerCased(good.headers).filter(([name]) => headerNames.has(name))),
      ...(cookies.length === 0 ? {} : { cookie: cookies.map(({ name, raw }) => `${name}=${raw}`).join("; ") }),
    },
  };
}
