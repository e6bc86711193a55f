import { createQuerySerializer } from "openapi-fetch";
import type { QueryStyle } from "./definition.ts";
import { ParameterError } from "./errors.ts";

type Values = Readonly<Record<string, unknown>>;

/** A single value as text. Refuses what has none of its own: null, objects, numbers that are none. */
function textOf(name: string, value: unknown): string {
  if (value instanceof Date) {
    return value.toISOString();
  }
  const text = String(value);
  if (/^(obj|und|fun|sym)/.test(typeof value) || /^(NaN|-?Inf)/.test(text)) {
    throw new ParameterError(`parameter ${name} has no text form`);
  }
  return text;
}

/** Puts path parameters in their places. Refuses a missing one, and one that would lead to another path. */
export function fillPath(template: string, values: Values): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = textOf(name, values[name]);
    if (!text || /(^|[\\/])\.\.?([\\/]|$)/.test(text)) {
      throw new ParameterError(`parameter ${name} is empty or would lead to another path`);
    }
    return encodeURIComponent(text);
  });
}

/** Writes the query string, without `?`. Keys of objects are encoded too, so that they cannot add a parameter. */
export function writeQuery(values: Values, styles: Readonly<Record<string, QueryStyle>> = {}): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const [style, explode] = styles[name] ?? ["form", true];
      // openapi-fetch's types split the styles by kind of value; a value has one kind, the other setting is not used.
      const setting = { style, explode } as { style: "form"; explode: boolean };
      const write = createQuerySerializer<Values>({ array: setting, object: setting });
      return write({ [encodeURIComponent(name)]: plain(name, value) });
    })
    .filter(Boolean)
    .join("&");
}

function plain(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => textOf(name, item));
  }
  if (Object.prototype.toString.call(value) !== "[object Object]") {
    return textOf(name, value);
  }
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, member]) => [encodeURIComponent(key), textOf(name, member)]),
  );
}
