import type { OpenApiDocument } from "../openapi-document.ts";

/** What stands at a JSON pointer of the document, `#/…`; undefined when nothing does. */
export function schemaAt(document: OpenApiDocument, pointer: string): unknown {
  const tokens = decodeURIComponent(pointer)
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return tokens.reduce<unknown>((at, token) => (at as Record<string, unknown> | undefined)?.[token], document); // walking JSON by pointer
}

/** A JSON pointer continued by these tokens. */
export function pointerTo(pointer: string, ...tokens: readonly (string | number)[]): string {
  return [pointer, ...tokens.map((token) => String(token).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}
