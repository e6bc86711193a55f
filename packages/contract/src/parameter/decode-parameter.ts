import type { JsonValue } from "../json.ts";
import { BrokenText } from "./broken-text.ts";
import { decodeFields, type Field } from "./decode-fields.ts";
import { decodeStyled, type Reading, type Writing } from "./decode-styled.ts";
import type { Accepts } from "./typed-text.ts";

/** A value read from text, or why it cannot be read. */
export type Decoded = { readonly value: JsonValue } | { readonly problem: string };

/** Reads texts by the types of the schema. */
export interface Decoder {
  /** Values of one name, each as it was sent, in order; at least one. */
  values(writing: Writing, raw: readonly string[]): Decoded;
  /** An object whose properties are written under names of their own (`deepObject`, or `form` exploded). */
  fields(writing: Writing, fields: readonly Field[]): Decoded;
}

function guarded(run: () => JsonValue): Decoded {
  try {
    return { value: run() };
  } catch (error) {
    if (error instanceof BrokenText) {
      return { problem: error.message };
    }
    throw error;
  }
}

/** @param plus whether `+` means a space. */
export function createDecoder(accepts: Accepts, plus: boolean): Decoder {
  const reading: Reading = { accepts, plus };
  return {
    values: (writing, raw) => guarded(() => decodeStyled(raw, writing, reading)),
    fields: (writing, fields) => guarded(() => decodeFields(fields, writing.schema, reading)),
  };
}
