import type { JsonValue } from "../json.ts";
import type { Escapes } from "../message/percent.ts";
import type { Decoded } from "../message/read-value.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { BrokenText, plainText } from "./broken-text.ts";
import { decodeFields, type Field } from "./decode-fields.ts";
import { decodeStyled, type Reading, type Writing } from "./decode-styled.ts";
import { type Accepts, typedText } from "./typed-text.ts";

/** Reads texts by the types of the schema. */
export interface Decoder {
  /** Values of one name, each as it was sent, in order; at least one. */
  values(writing: Writing, raw: readonly string[]): Decoded;
  /** One text, as it was sent, that is neither a list nor an object. */
  scalar(schema: SchemaNode | undefined, raw: string): Decoded;
  /** An object whose properties are written under names of their own (`deepObject`, or `form` exploded). */
  fields(writing: Writing, fields: readonly Field[]): Decoded;
}

/** @param escapes of the texts, as they were sent */
export function createDecoder(accepts: Accepts, escapes: Escapes): Decoder {
  const guarded = (read: (reading: Reading) => JsonValue): Decoded => {
    const reading: Reading = { accepts, escapes, inexact: [] };
    try {
      return { value: read(reading), inexact: reading.inexact };
    } catch (error) {
      if (error instanceof BrokenText) {
        return { problem: error.message };
      }
      throw error;
    }
  };
  return {
    values: (writing, raw) => guarded((reading) => decodeStyled(raw, writing, reading)),
    scalar: (schema, raw) => guarded((reading) => typedText(plainText(raw, escapes), schema, reading)),
    fields: (writing, fields) => guarded((reading) => decodeFields(fields, writing.schema, reading)),
  };
}
