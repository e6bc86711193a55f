import type { QueryStyle, QueryWriter } from "./definition.ts";
import { ParameterError } from "./errors.ts";

type Values = Readonly<Record<string, unknown>>;

/** A single value as text. Refuses what has none of its own: null, objects, numbers that are none. */
function textOf(name: string, value: unknown): string {
  if (/string|boolean|bigint/.test(typeof value) || Number.isFinite(value)) {
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

/**
 * Writes the query string, with `?` unless it is empty. Names are encoded too, so that they cannot add a parameter.
 * `write` writes each value that is given; without it, single values and lists are written in form style with explode.
 */
export function writeQuery(
  values: Values,
  styles: Readonly<Record<string, QueryStyle>> = {},
  write: QueryWriter = writeForm,
): string {
  let query = "";
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      const pairs = write(encodeURIComponent(name), value, (part) => textOf(name, part), styles[name]);
      query += pairs && (query ? "&" : "?") + pairs;
    }
  }
  return query;
}

const writeForm: QueryWriter = (key, value, text) =>
  [value]
    .flat()
    .map((part) => `${key}=${encodeURIComponent(text(part))}`)
    .join("&");

/** Adds headers under lower-case names. Refuses what HTTP cannot carry, such as a line break. */
export function addHeaders(target: Record<string, string>, values: Values = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      const text = textOf(name, value);
      if (!/^[\w!#$%&'*+.^`|~-]+:[\t -~\x80-\xff]*$/.test(`${name}:${text}`)) {
        throw new ParameterError("a header has no text form");
      }
      target[name.toLowerCase()] = text;
    }
  }
}
