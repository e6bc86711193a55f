import type { RecordedRequest } from "./exchange.ts";
import { splitUrl } from "./message/split-url.ts";
import type { Operation } from "./model/operation.ts";
import type { Route } from "./model/router.ts";
import type { Spec } from "./spec.ts";

/** What the spec has for a request. */
export interface OperationMatch {
  /** Undefined when no path of the spec fits. */
  readonly route: Route | undefined;
  /** Undefined when the path has no operation of this method. */
  readonly operation: Operation | undefined;
  /** Values of the path template, still percent-encoded. */
  readonly variables: ReadonlyMap<string, string>;
  /** True when a `HEAD` request is answered by the `GET` operation. */
  readonly isHeadOfGet: boolean;
}

const nothing: ReadonlyMap<string, string> = new Map();

/**
 * Finds the operation of a request by method and path; the host does not count, the base path of the servers does.
 * Where several paths fit, the one with the most fixed segments that has the method wins.
 */
export function findOperation(spec: Spec, request: Pick<RecordedRequest, "method" | "url">): OperationMatch {
  const matches = spec.router.match(splitUrl(request.url).pathname);
  const method = request.method.toUpperCase();
  for (const candidate of method === "HEAD" ? ["HEAD", "GET"] : [method]) {
    for (const { route, variables } of matches) {
      const operation = route.operations.get(candidate);
      if (operation !== undefined) {
        return { route, operation, variables, isHeadOfGet: candidate !== method };
      }
    }
  }
  return { route: matches[0]?.route, operation: undefined, variables: nothing, isHeadOfGet: false };
}
