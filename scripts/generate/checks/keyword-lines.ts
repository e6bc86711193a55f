import type { Schema } from "../openapi-document.ts";

/** Keywords that assert something by themselves, as calls of the helpers of their name. */
const plain = [
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
];

const textFormats: Readonly<Record<string, string>> = {
  byte: "isBase64",
  date: "isDate",
  "date-time": "isDateTime",
  email: "isEmail",
  hostname: "isHostname",
  ipv4: "isIpv4",
  ipv6: "isIpv6",
  time: "isTime",
  uri: "isUri",
  uuid: "isUuid",
};

// The largest 64-bit numbers are no doubles; the next one stands for them.
const numberFormats: Readonly<Record<string, readonly [low: number, high: number]>> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
  uint64: [0, 2 ** 64],
  "double-int": [-(2 ** 53 - 1), 2 ** 53 - 1],
};

/** One statement of a check: what it calls, and the source texts of what that gets after the value and the issues. */
export interface Line {
  readonly call: string;
  readonly args: readonly string[];
}

/** The statements for the keywords of a schema that hold no schema. A format without a check is an annotation, as in JSON Schema. */
export function keywordLines(schema: Schema): Line[] {
  return [...typeLines(schema), ...valueLines(schema), ...formatLines(schema), ...limitLines(schema)];
}

/** The list of `type`, whichever way it is written. */
export function typesOf(schema: Schema): string[] {
  const { type } = schema as { type?: string | string[] }; // linted: `type` is a name or a list of names
  return type === undefined ? [] : Array.isArray(type) ? type : [type];
}

/** Whether a text stands for a file: it goes over the wire as it is, in a form. */
function isFile({ type, format, contentMediaType, contentEncoding }: Schema): boolean {
  return (
    type === "string" && (format === "binary" || (contentMediaType !== undefined && contentEncoding === undefined))
  );
}

function typeLines(schema: Schema): Line[] {
  const types = typesOf(schema);
  // A list of values says their types, too; naming both makes two issues of one fault.
  if (types.length === 0 || valuesOf(schema)?.every((value) => types.some((type) => isOfType(value, type)))) {
    return [];
  }
  return [isFile(schema) ? line("file") : line("type", ...types.map((type) => JSON.stringify(type)))];
}

function valuesOf(schema: Schema): unknown[] | undefined {
  return "const" in schema ? [schema.const] : (schema.enum as unknown[] | undefined); // linted: `enum` is a list
}

function isOfType(value: unknown, type: string): boolean {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return own === type || (type === "integer" && Number.isInteger(value));
}

function valueLines(schema: Schema): Line[] {
  return ["enum", "const"]
    .filter((keyword) => keyword in schema)
    .map((keyword) => {
      const values = (keyword === "const" ? [schema.const] : schema.enum) as unknown[]; // linted: `enum` is a list
      const texts = values.map((value) => JSON.stringify(value));
      if (values.some((value) => typeof value === "object" && value !== null)) {
        return line("equalsOne", JSON.stringify(keyword), ...texts);
      }
      return keyword === "const" ? line("exactly", ...texts) : line("oneOfValues", ...texts);
    });
}

function formatLines({ format, pattern }: Schema): Line[] {
  const name = String(format);
  const [text, range] = [textFormats[name], numberFormats[name]];
  return [
    ...(typeof pattern === "string" ? [line("pattern", regularExpression(pattern))] : []),
    ...(text ? [line("format", JSON.stringify(name), text)] : []),
    ...(range ? [line("bits", JSON.stringify(name), ...range.map(String))] : []),
  ];
}

function limitLines(schema: Schema): Line[] {
  const limits = plain.filter((keyword) => keyword in schema).map((keyword) => line(keyword, String(schema[keyword])));
  return schema.uniqueItems === true ? [...limits, line("uniqueItems")] : limits;
}

/** A pattern of JSON Schema as a literal. */
export function regularExpression(pattern: string): string {
  return String(new RegExp(pattern, "u"));
}

/** Makes a statement. */
export function line(call: string, ...args: readonly string[]): Line {
  return { call, args };
}
