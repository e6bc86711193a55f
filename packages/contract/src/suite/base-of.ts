import type { RecordedRequest } from "../exchange.ts";
import type { Operation } from "../model/operation.ts";

/** Scheme, host, port and base path of a request of an operation: what is left of its URL before the operation's path. */
export function baseOf({ path }: Operation, { url }: RecordedRequest): string {
  const { origin, pathname } = new URL(url);
  const segments = path.split("/").length - 1;
  return origin + pathname.split("/").slice(0, -segments).join("/");
}
