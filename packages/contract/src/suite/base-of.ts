import type { RecordedRequest } from "../exchange.ts";
import type { Operation } from "../model/operation.ts";

/** What is left of a path before the path of an operation, as the spec writes it: the base path. */
export function basePathOf(path: string, pathname: string): string {
  const segments = path.split("/").length - 1;
  return pathname.split("/").slice(0, -segments).join("/");
}

/** Scheme, host, port and base path of a request of an operation: what is left of its URL before the operation's path. */
export function baseOf({ path }: Operation, { url }: RecordedRequest): string {
  const { origin, pathname } = new URL(url);
  return origin + basePathOf(path, pathname);
}
