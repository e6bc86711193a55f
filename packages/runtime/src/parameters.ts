import { createQuerySerializer } from "openapi-fetch";
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

type Write = (values: Values) => string;

function writer(style: string, explode: boolean): Write {
  // openapi-fetch's types split the styles by kind of value; a value has one kind, the other setting is not used.
  const setting = { style, explode } as { style: "form"; explode: boolean };
  return createQuerySerializer<Values>({ array: setting, object: setting });
}

const writeForm: Write = /* @__PURE__ */ writer("form", true);

/** Writes the query string, without `?`. Keys of objects are encoded too, so that they cannot add a parameter. */
export function writeQuery(values: Values, styles: Readonly<Record<string, QueryStyle>> = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) {
      const style = styles[name];
      const write = style ? writer(...style) : writeForm;
      parts.push(write({ [encodeURIComponent(name)]: plain(name, value) }));
    }
  }
  return parts.filter(Boolean).join("&");
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
