import { percentDecode } from "./percent.ts";

/** One `name=value` of a query, form or cookie; the value is still as it was sent. */
export interface Pair {
  readonly name: string;
  readonly raw: string;
}

/** Splits a query string or form body; a name with broken percent-encoding is kept as it is. */
export function splitPairs(text: string): Pair[] {
  if (text === "") {
    return [];
  }
  const pairs: Pair[] = [];
  for (const part of text.split("&")) {
    if (part !== "") {
      const equals = part.indexOf("=");
      const name = equals < 0 ? part : part.slice(0, equals);
      pairs.push({ name: percentDecode(name, true) ?? name, raw: equals < 0 ? "" : part.slice(equals + 1) });
    }
  }
  return pairs;
}

/** Splits a `Cookie` header. */
export function splitCookies(header: string | undefined): Pair[] {
  return (header ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const equals = part.indexOf("=");
      const raw = equals < 0 ? "" : part.slice(equals + 1);
      return { name: equals < 0 ? part : part.slice(0, equals), raw: raw.replace(/^"(.*)"$/s, "$1") };
    });
}
