import { isArray, isObject, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { checkNesting } from "./nesting.ts";
import { repeatedMembers } from "./repeated-members.ts";

/** A number whose text says more than a double can hold. */
export interface InexactNumber {
  readonly pointer: string;
  /** The digits as they were sent. */
  readonly source: string;
}

/** A JSON text, read. */
export interface JsonText {
  readonly value: JsonValue;
  readonly inexact: readonly InexactNumber[];
  /** Pointers of members that stand in their object more than once; `value` has the last of each. */
  readonly repeated: readonly string[];
}

type Numbers = Pick<JsonText, "value" | "inexact">;

const none: readonly InexactNumber[] = [];

/** Digits without sign, point, exponent and outer zeros, so that equal numbers compare equal. */
function significant(text: string): string {
  return text
    .replace(/e.*$/i, "")
    .replace(/[-.]/g, "")
    .replace(/^0+|0+$/g, "");
}

function isInexact(source: string): boolean {
  return significant(source) !== significant(String(Number(source)));
}

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
  const read: Numbers = /\d[\d.]{15}/.test(text) ? readExactly(text) : { value: JSON.parse(text), inexact: none };
  return { ...read, repeated: repeatedMembers(text, read.value) };
}
