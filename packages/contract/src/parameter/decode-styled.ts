import type { JsonValue } from "../json.ts";
import type { Escapes } from "../message/percent.ts";
import type { ParameterStyle } from "../model/operation.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { BrokenText, plainText } from "./broken-text.ts";
import { expectedTypes, wants } from "./expected-types.ts";
import { type TextReader, typedText } from "./typed-text.ts";
import { typedArray, typedObject } from "./typed-values.ts";

/** How a value is written: the parts of a parameter or a form field that decoding needs. */
export interface Writing {
  readonly name: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly schema: SchemaNode | undefined;
}

/** What the texts are read with. */
export interface Reading extends TextReader {
  readonly escapes: Escapes;
}

/** Whether items and properties are written under names of their own, each as a pair of a query or form. */
function isSpread({ style, explode }: Pick<Writing, "style" | "explode">): boolean {
  return explode && (style === "form" || style === "spaceDelimited" || style === "pipeDelimited");
}

/** Whether a value is an object that has no pair of its own name, only one for each property. */
export function isByFields(writing: Pick<Writing, "style" | "explode" | "schema">): boolean {
  const { style, schema } = writing;
  return style === "deepObject" || (isSpread(writing) && schema !== undefined && wants(schema, "object"));
}

const delimiters: Readonly<Partial<Record<ParameterStyle, RegExp>>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7C|\|/i,
};

/** Splits before decoding, so that an encoded separator inside a value stays in it. */
function split(raw: string, { style, explode }: Writing, { escapes }: Reading): string[] {
  if (raw === "") {
    return [];
  }
  if (escapes === "none") {
    // Lists of headers may have blanks around their commas (RFC 9110, 5.6.1).
    return raw.split(/[\t ]*,[\t ]*/);
  }
  const exploded = style === "label" ? "." : ";";
  const separator = delimiters[style] ?? (explode && (style === "label" || style === "matrix") ? exploded : ",");
  const parts = raw.split(separator);
  // Many clients encode the comma itself; without any plain comma, the encoded ones can only be separators.
  const isEncoded = parts.length === 1 && separator === "," && /%2C/i.test(raw);
  return (isEncoded ? raw.split(/%2C/i) : parts).map((part) => plainText(part, escapes));
}

/** Takes away what label and matrix style put before the value; an empty one needs no `=` (RFC 6570, 3.2.7). */
function bare(raw: string, { name, style, explode, schema }: Writing): string {
  if (style !== "label" && style !== "matrix") {
    return raw;
  }
  const isNested = schema !== undefined && (wants(schema, "array") || wants(schema, "object"));
  const prefix = style === "label" ? "." : isNested && explode ? ";" : `;${name}=`;
  if (raw === `;${name}` && prefix !== ";") {
    return "";
  }
  if (!raw.startsWith(prefix)) {
    throw new BrokenText(`a value of the style ${style} must start with ${prefix}`);
  }
  return raw.slice(prefix.length);
}

function readArray(raw: string, writing: Writing, reading: Reading): JsonValue {
  const parts = split(raw, writing, reading);
  if (writing.style !== "matrix" || !writing.explode) {
    return typedArray(parts, writing.schema, reading);
  }
  const prefix = `${writing.name}=`;
  if (!parts.every((part) => part.startsWith(prefix) || part === writing.name)) {
    throw new BrokenText(`each item must be written ;${prefix}`);
  }
  const texts = parts.map((part) => part.slice(prefix.length));
  return typedArray(texts, writing.schema, reading);
}

function readObject(raw: string, writing: Writing, reading: Reading): JsonValue {
  const parts = split(raw, writing, reading);
  const pairs: [string, string][] = [];
  if (writing.explode) {
    for (const part of parts) {
      const equals = part.indexOf("=");
      pairs.push(equals < 0 ? [part, ""] : [part.slice(0, equals), part.slice(equals + 1)]);
    }
  } else {
    if (parts.length % 2 === 1) {
      throw new BrokenText("an object must be written name,value,name,value");
    }
    for (let index = 0; index < parts.length; index += 2) {
      pairs.push([parts[index] ?? "", parts[index + 1] ?? ""]);
    }
  }
  return typedObject(pairs, writing.schema, reading);
}

function readNested(raw: readonly string[], writing: Writing, schema: SchemaNode, reading: Reading): JsonValue {
  const text = bare(raw[0] ?? "", writing);
  if (!wants(schema, "array")) {
    return readObject(text, writing, reading);
  }
  if (isSpread(writing)) {
    const texts = raw.map((part) => plainText(part, reading.escapes));
    return typedArray(texts, schema, reading);
  }
  return readArray(text, writing, reading);
}

/**
 * Reads the values of one name by style and schema.
 *
 * @throws {BrokenText} when they are not written that way.
 */
export function decodeStyled(raw: readonly string[], writing: Writing, reading: Reading): JsonValue {
  const { schema } = writing;
  const { accepts, escapes } = reading;
  if (schema === undefined || !(wants(schema, "array") || wants(schema, "object"))) {
    return typedText(plainText(bare(raw[0] ?? "", writing), escapes), schema, reading);
  }
  const nested = readNested(raw, writing, schema, reading);
  const isSurelyList = isSpread(writing) && raw.length > 1;
  if (expectedTypes(schema).size === 1 || isSurelyList || accepts(schema, nested)) {
    return nested;
  }
  const scalar = typedText(plainText(raw[0] ?? "", escapes), schema, reading);
  return accepts(schema, scalar) ? scalar : nested;
}
