import type { RecordedRequest } from "../exchange.ts";
import type { OperationCases } from "./documented-cases.ts";

/**
 * A request that was accepted, with one thing broken: a body of another type or media type, a parameter of another type,
 * or, where neither has a type to break, a method the path does not have.
 */
export function breakRequest(good: RecordedRequest, operation: OperationCases): RecordedRequest {
  if (operation.bodyMediaType !== undefined) {
    const json = operation.bodyMediaType.includes("json");
    const mediaType = json ? operation.bodyMediaType : "application/x-undocumented";
    const body = new TextEncoder().encode(json ? '"a string where an object belongs"' : "?");
    return { ...good, headers: { ...good.headers, "content-type": mediaType }, body };
  }
  const url = new URL(good.url);
  const [query] = operation.typedParameters.query;
  if (query !== undefined) {
    url.searchParams.set(query, "not-of-this-type");
    return { ...good, url: url.href };
  }
  const [parameter] = operation.typedParameters.path;
  if (parameter !== undefined) {
    url.pathname = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(name === parameter ? "not-of-this-type" : String(operation.params.path[name])),
    );
    return { ...good, url: url.href };
  }
  return { ...good, method: operation.undocumentedMethod };
}
