import { serializeArrayParam, serializeObjectParam } from "openapi-fetch";
import type { QueryWriter } from "./definition.ts";

/**
 * Writes every style of query parameters with openapi-fetch's serializers. A generated client has it when a parameter of its
 * spec is an object, or a list in another style than form with explode; the others do without.
 */
export const writeStyled: QueryWriter = (key, value, text, [style, explode] = ["form", true]) => {
  // openapi-fetch's types know the styles of arrays and objects apart; the spec says which kind a parameter is.
  const options = { style, explode } as { style: "form"; explode: boolean };
  if (Object.prototype.toString.call(value) !== "[object Object]") {
    const items = [value].flat().map(text);
    return items.length ? serializeArrayParam(key, items, options) : "";
  }
  const members: Record<string, string> = {};
  for (const [member, part] of Object.entries(Object(value))) {
    if (part !== undefined) {
      members[encodeURIComponent(member)] = text(part);
    }
  }
  return serializeObjectParam(key, members, options);
};
