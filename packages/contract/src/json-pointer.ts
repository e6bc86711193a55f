import { isArray, isObject, type JsonValue, own } from "./json.ts";

function escapeToken(token: string): string {
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** Appends tokens to a JSON pointer (RFC 6901), escaping them. */
export function appendPointer(base: string, ...tokens: readonly (string | number)[]): string {
  let pointer = base;
  for (const token of tokens) {
    pointer += `/${escapeToken(String(token))}`;
  }
  return pointer;
}

/** The unescaped tokens of a JSON pointer; `""` has none. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === "") {
    return [];
  }
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value a JSON pointer leads to, or undefined when there is none. */
export function resolvePointer(root: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (isArray(value)) {
      value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    } else if (isObject(value)) {
      value = own(value, token);
    } else {
      return undefined;
    }
  }
  return value;
}

/** The pointer without its last token; the root is its own parent. */
export function parentPointer(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
