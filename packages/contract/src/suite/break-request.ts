import type { RecordedRequest } from "../exchange.ts";
import { baseOf } from "./base-of.ts";
import type { OperationCases } from "./documented-cases.ts";

/**
 * A request that was accepted, with one thing broken: a body of another type or media type, a parameter of another type,
 * or, where neither has a type to break, a method the path does not have.
 */
export function breakRequest(good: RecordedRequest, cases: OperationCases): RecordedRequest {
  const { operation, params, typedParameters, undocumentedMethod } = cases;
  const [content] = operation.requestBody?.content ?? [];
  if (content !== undefined) {
    const json = content.range.includes("json");
    const mediaType = json ? content.range : "application/x-undocumented";
    const body = new TextEncoder().encode(json ? '"a string where an object belongs"' : "?");
    return { ...good, headers: { ...good.headers, "content-type": mediaType }, body };
  }
  const url = new URL(good.url);
  const [query] = typedParameters.query;
  if (query !== undefined) {
    url.searchParams.set(query, "not-of-this-type");
    return { ...good, url: url.href };
  }
  const [parameter] = typedParameters.path;
  if (parameter !== undefined) {
    const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(name === parameter ? "not-of-this-type" : String(params.path[name])),
    );
    return { ...good, url: baseOf(operation, good) + path + url.search };
  }
  return { ...good, method: undocumentedMethod };
}
