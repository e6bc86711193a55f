import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import type { QueryStyle } from "./definition.ts";
import { ParameterError } from "./errors.ts";

type Values = Readonly<Record<string, unknown>>;

/** A single value as text. Refuses what has none of its own: null, objects, numbers that are none. */
function textOf(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value)) {
    return String(value);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  throw new ParameterError(`parameter ${name} has no text form`);
}

/** Puts path parameters in their places. Refuses a missing one, and one that would lead to another path. */
export function fillPath(template: string, values: Values): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = textOf(name, values[name]);
    if (!text || /(^|[\\/])\.\.?([\\/]|$)/.test(text)) {
      throw new ParameterError(`parameter ${name} is no path segment`);
    }
    return encodeURIComponent(text);
  });
}

/** Writes the query string, without `?`. Names and keys are encoded too, so that they cannot add a parameter. */
export function writeQuery(values: Values, styles: Readonly<Record<string, QueryStyle>> = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      const [style, explode] = styles[name] ?? ["form", true];
      parts.push(writeParameter(name, value, { style, explode }));
    }
  }
  return parts.filter(Boolean).join("&");
}

function writeParameter(name: string, value: unknown, style: { style: QueryStyle[0]; explode: boolean }): string {
  const key = encodeURIComponent(name);
  // openapi-fetch's types know the styles of arrays and objects apart; the spec says which kind a parameter is.
  const options = style as { style: "form"; explode: boolean };
  if (Array.isArray(value)) {
    const items = value.map((item) => textOf(name, item));
    return items.length ? serializeArrayParam(key, items, options) : "";
  }
  if (Object.prototype.toString.call(value) === "[object Object]") {
    const members: Record<string, string> = {};
    for (const [member, part] of Object.entries(Object(value))) {
      if (part !== undefined) {
        members[encodeURIComponent(member)] = textOf(name, part);
      }
    }
    return serializeObjectParam(key, members, options);
  }
  return serializePrimitiveParam(key, textOf(name, value));
}

/** Adds headers under lower-case names. Refuses what HTTP cannot carry, such as a line break. */
export function addHeaders(target: Record<string, string>, values: Values = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      const text = textOf(name, value);
      if (!/^[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*$/.test(`${name}:${text}`)) {
        throw new ParameterError("a header is not valid");
      }
      target[name.toLowerCase()] = text;
    }
  }
}
