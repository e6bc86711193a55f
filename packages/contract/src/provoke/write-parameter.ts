import { isArray, isObject, type JsonValue } from "../json.ts";
import type { Parameter } from "../model/operation.ts";

/** Name and value as they stand in a query, cookie or form; path and header parameters have one, without a name. */
export interface Written {
  readonly name: string;
  /** Percent-encoded where the place asks for it. */
  readonly raw: string;
}

function plain(value: JsonValue): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function fields(value: JsonValue, prefix: string, encode: (text: string) => string): Written[] {
  if (isArray(value)) {
    return value.flatMap((item) => fields(item, `${prefix}[]`, encode));
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([name, item]) => fields(item, `${prefix}[${encode(name)}]`, encode));
  }
  return [{ name: prefix, raw: encode(plain(value)) }];
}

const separators = { spaceDelimited: "%20", pipeDelimited: "|" } as const;

function inQuery({ name, style, explode }: Parameter, value: JsonValue, encode: (text: string) => string): Written[] {
  if (style === "deepObject" && isObject(value)) {
    return fields(value, name, encode);
  }
  const separator = style === "spaceDelimited" || style === "pipeDelimited" ? separators[style] : ",";
  if (isArray(value)) {
    const items = value.map((item) => encode(plain(item)));
    return explode ? items.map((raw) => ({ name, raw })) : [{ name, raw: items.join(separator) }];
  }
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, item]) => ({ name: encode(key), raw: encode(plain(item)) }));
    return explode
      ? entries
      : [{ name, raw: entries.map((entry) => `${entry.name}${separator}${entry.raw}`).join(separator) }];
  }
  return [{ name, raw: encode(plain(value)) }];
}

function inPath({ name, style, explode }: Parameter, value: JsonValue, encode: (text: string) => string): string {
  const lead = { simple: "", label: ".", matrix: ";" }[style as "simple" | "label" | "matrix"];
  const between = explode && lead !== "" ? lead : ",";
  // An empty value has no equals sign in the matrix style (RFC 6570, 3.2.7).
  const titled = (text: string): string => (style === "matrix" ? `${name}${text === "" ? "" : "="}${text}` : text);
  if (isArray(value)) {
    const items = value.map((item) => encode(plain(item)));
    return explode && style === "matrix"
      ? items.map((item) => `;${titled(item)}`).join("")
      : lead + titled(items.join(between));
  }
  if (isObject(value)) {
    const pairs = Object.entries(value).map(
      ([key, item]) => `${encode(key)}${explode ? "=" : ","}${encode(plain(item))}`,
    );
    const text = pairs.join(between);
    return lead + (explode ? text : titled(text));
  }
  return lead + titled(encode(plain(value)));
}

/** Writes a value as its parameter demands; the inverse of decoding. */
export function writeParameter(parameter: Parameter, value: JsonValue): Written[] {
  const { name, mediaType } = parameter;
  const isHeader = parameter.in === "header";
  const encode = isHeader ? (text: string): string => text : encodeURIComponent;
  if (mediaType !== undefined) {
    return [{ name, raw: encode(/json/i.test(mediaType) ? JSON.stringify(value) : plain(value)) }];
  }
  if (parameter.in === "path" || isHeader) {
    return [{ name, raw: inPath(parameter, value, encode) }];
  }
  return inQuery(parameter, value, encode);
}
