import { isArray, isObject, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { type InexactNumber, isInexact } from "./inexact-number.ts";
import { checkNesting } from "./nesting.ts";
import type { ReadValue } from "./read-value.ts";
import { repeatedMembers } from "./repeated-members.ts";

/** A JSON text, read. */
export type JsonText = Required<ReadValue>;

type Numbers = Pick<JsonText, "value" | "inexact">;

const none: readonly InexactNumber[] = [];

/** What a double can lose: many digits, or an exponent of three. A text can have either in strings, too. */
const risky = /\d(?:[\d.]{15}|[eE][+-]?\d{3})/;
/** The same, slower, without what looks like an exponent in words such as those of a UUID. */
const riskier = /\d[\d.]{15}|(?:^|[\s,:[])-?\d[\d.]*[eE][+-]?\d{3}/;

type Sources = Map<unknown, Map<string, string>>;

function collect(value: JsonValue, pointer: string, sources: Sources, into: InexactNumber[]): void {
  for (const [key, source] of sources.get(value) ?? []) {
    into.push({ pointer: appendPointer(pointer, key), source });
  }
  if (isArray(value)) {
    for (const [index, item] of value.entries()) {
      collect(item, appendPointer(pointer, index), sources, into);
    }
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      collect(item, appendPointer(pointer, name), sources, into);
    }
  }
}

/** Reads a text with long numbers again, keeping the digits that a double loses. */
function readExactly(text: string): Numbers {
  const sources: Sources = new Map();
  // The third argument is standard (JSON.parse source text access) but not yet in the type of `JSON.parse`.
  const reviver = function (
    this: unknown,
    key: string,
    value: unknown,
    context?: { readonly source?: string },
  ): unknown {
    if (typeof value === "number" && context?.source !== undefined && isInexact(context.source)) {
      const holder = sources.get(this) ?? new Map<string, string>();
      sources.set(this, holder.set(key, context.source));
    }
    return value;
  };
  const value: JsonValue = JSON.parse(text, reviver);
  const inexact: InexactNumber[] = [];
  collect(value, "", sources, inexact);
  const isRoot = typeof value === "number" && isInexact(text.trim());
  return { value, inexact: isRoot ? [{ pointer: "", source: text.trim() }] : inexact };
}

/**
 * Reads a JSON text (RFC 8259).
 *
 * @throws {SyntaxError} when it is none; a `NestingError` when it is nested too deeply.
 */
export function readJson(text: string): JsonText {
  checkNesting(text);
  const read: Numbers =
    risky.test(text) && riskier.test(text) ? readExactly(text) : { value: JSON.parse(text), inexact: none };
  return { ...read, repeated: repeatedMembers(text, read.value) };
}
