import type { RecordedHeaders } from "../exchange.ts";

/** Header values by lower-case name, in the order they came. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Reads recorded headers; names in any case that mean the same header are put together. */
export function readHeaders(recorded: RecordedHeaders): Headers {
  const headers = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(recorded)) {
    const key = name.toLowerCase();
    const values = typeof value === "string" ? [value] : value;
    const before = headers.get(key);
    headers.set(key, before === undefined ? values : [...before, ...values]);
  }
  return headers;
}

/**
 * The value of a header, several fields joined as RFC 9110 allows, cookies as RFC 9113 demands (8.2.3); undefined when it
 * is absent.
 */
export function headerValue(headers: Headers, name: string): string | undefined {
  const values = headers.get(name);
  if (values === undefined || values.length === 0) {
    return undefined;
  }
  return values.length === 1 ? values[0] : values.join(name === "cookie" ? "; " : ", ");
}
