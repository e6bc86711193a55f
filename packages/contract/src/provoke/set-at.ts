import { isArray, isObject, type JsonValue } from "../json.ts";
import { pointerTokens } from "../json-pointer.ts";

/** Stands for a value that is taken away. */
export const removed: unique symbol = Symbol("removed");

function change(value: JsonValue, tokens: readonly string[], next: JsonValue | typeof removed): JsonValue {
  const [token, ...rest] = tokens;
  if (token === undefined) {
    return next === removed ? value : next;
  }
  const isLast = rest.length === 0;
  if (isArray(value)) {
    const index = Number(token);
    return isLast && next === removed
      ? value.filter((_item, at) => at !== index)
      : value.map((item, at) => (at === index ? change(item, rest, next) : item));
  }
  if (!isObject(value)) {
    return value;
  }
  const { [token]: old, ...others } = value;
  if (isLast && next === removed) {
    return others;
  }
  return { ...value, [token]: change(old ?? null, rest, next) };
}

/** A copy of `value` with what stands at `pointer` replaced or taken away. */
export function setAt(value: JsonValue, pointer: string, next: JsonValue | typeof removed): JsonValue {
  return change(value, pointerTokens(pointer), next);
}
