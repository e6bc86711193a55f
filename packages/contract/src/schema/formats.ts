import type { Format } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { isDate, isDateTime, isTime } from "./rfc3339.ts";

/** A format of the caller: text that matches, or a predicate; `true` accepts every text. */
export type TextFormat = RegExp | ((text: string) => boolean) | true;

function whole(minimum: number, maximum: number): Format {
  return {
    type: "number",
    validate: (value: number) => Number.isInteger(value) && value >= minimum && value <= maximum,
  };
}

const iri = (text: string): boolean => !/[\s<>"{}|\\^`]/.test(text);

const strict: Record<string, Format> = {
  "date-time": isDateTime,
  date: isDate,
  time: isTime,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  int8: whole(-(2 ** 7), 2 ** 7 - 1),
  int16: whole(-(2 ** 15), 2 ** 15 - 1),
  int32: whole(-(2 ** 31), 2 ** 31 - 1),
  // The largest int64 is no double: 2^63 itself stands for it here, and the digits of the text decide (exact-numbers).
  int64: whole(-(2 ** 63), 2 ** 63),
  uint8: whole(0, 2 ** 8 - 1),
  uint16: whole(0, 2 ** 16 - 1),
  uint32: whole(0, 2 ** 32 - 1),
  uint64: whole(0, 2 ** 64),
  "double-int": whole(-(2 ** 53 - 1), 2 ** 53 - 1),
  float: { type: "number", validate: (value: number) => Math.abs(value) <= 3.4028235677973366e38 },
  double: { type: "number", validate: Number.isFinite },
  decimal: true,
  decimal128: true,
  base64url: /^[\w-]*={0,2}$/,
  char: /^.$/su,
  "idn-email": /^[^\s@]+@[^\s@]+$/,
  "idn-hostname": /^[^\s/@:?#]+$/,
  iri: (text: string) => /^[a-z][a-z0-9+.-]*:/i.test(text) && iri(text),
  "iri-reference": iri,
  "http-date":
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  "media-range": /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(?:\s*;.*)?$/,
  commonmark: true,
  html: true,
};

const standard = [
  "duration",
  "uri",
  "uri-reference",
  "uri-template",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "regex",
  "json-pointer",
  "relative-json-pointer",
  "byte",
  "password",
  "binary",
] as const;

/** The formats of JSON Schema 2020-12 and of the OpenAPI registry, all of them assertions, with those of the caller. */
export function createFormats(custom: Readonly<Record<string, TextFormat>>): Record<string, Format> {
  const taken = Object.fromEntries(standard.map((name) => [name, fullFormats[name]]));
  return { ...taken, ...strict, ...custom };
}
