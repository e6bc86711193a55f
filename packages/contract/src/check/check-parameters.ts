import { appendPointer } from "../json-pointer.ts";
import type { Pair } from "../message/pairs.ts";
import type { Escapes } from "../message/percent.ts";
import type { Decoded } from "../message/read-value.ts";
import type { Parameter } from "../model/operation.ts";
import { bracketPath } from "../parameter/decode-fields.ts";
import { createDecoder, type Decoder } from "../parameter/decode-parameter.ts";
import { isByFields } from "../parameter/decode-styled.ts";
import { expectedTypes, propertyNames } from "../parameter/expected-types.ts";
import { acceptsOf } from "./accepts.ts";
import { checkReadValue, type ReadCheck } from "./check-read-value.ts";
import { readCarried } from "./read-carried.ts";
import type { Report } from "./report.ts";

/** The values of one place of a request, as they were sent. */
export interface Carrier {
  /** What the place is called in pointers: `query`, `path`, `headers`, `cookies`. */
  readonly at: string;
  readonly pairs: readonly Pair[];
  readonly escapes: Escapes;
}

/** What findings about a parameter have in common. */
type Place = Pick<ReadCheck, "pointer" | "specPointer" | "trail">;

type Entry = { readonly value: Decoded; readonly names: readonly string[] } | undefined;

function hasFields(parameter: Parameter): boolean {
  return parameter.mediaType === undefined && isByFields(parameter);
}

function findFields(parameter: Parameter, { pairs }: Carrier, decoder: Decoder, claimed: ReadonlySet<string>): Entry {
  const { name: own, schema, style } = parameter;
  const { names, isOpen } = schema === undefined ? { names: new Set<string>(), isOpen: true } : propertyNames(schema);
  const isField = (name: string): boolean => names.has(name) || (isOpen && (name === own || !claimed.has(name)));
  const fields = pairs.flatMap(({ name, raw }) => {
    const path = style === "deepObject" ? bracketPath(name, own) : isField(name) ? [name] : undefined;
    return path === undefined ? [] : [{ name, path, raw }];
  });
  return fields.length === 0
    ? undefined
    : { value: decoder.fields(parameter, fields), names: fields.map(({ name }) => name) };
}

function find(parameter: Parameter, carrier: Carrier, decoder: Decoder, claimed: ReadonlySet<string>): Entry {
  if (hasFields(parameter)) {
    return findFields(parameter, carrier, decoder, claimed);
  }
  const raw = carrier.pairs.filter(({ name }) => name === parameter.name).map((pair) => pair.raw);
  return raw.length === 0
    ? undefined
    : { value: readCarried(parameter, raw, decoder, carrier.escapes), names: [parameter.name] };
}

/** Whether an object whose properties have names of their own is given under its own name, too. */
function isStray(parameter: Parameter, entry: Entry, pairs: readonly Pair[]): boolean {
  const { name } = parameter;
  return hasFields(parameter) && entry?.names.includes(name) !== true && pairs.some((pair) => pair.name === name);
}

function takesSeveral(parameter: Parameter): boolean {
  const types = parameter.schema === undefined ? undefined : expectedTypes(parameter.schema);
  return parameter.style === "deepObject" || types === undefined || types.has("array") || types.has("object");
}

/** A list or object of the query that is written as one value. */
function isWrittenOnce({ in: location, style, explode, mediaType }: Parameter): boolean {
  return location === "query" && style !== "deepObject" && (!explode || mediaType !== undefined);
}

function isEmptyByRight(parameter: Parameter, pairs: readonly Pair[]): boolean {
  return parameter.allowEmptyValue && pairs.some(({ name, raw }) => name === parameter.name && raw === "");
}

function checkRepetition(report: Report, parameter: Parameter, place: Place, count: number): void {
  if (count > 1 && !takesSeveral(parameter)) {
    report.add("repeated-parameter", { ...place, message: `is given ${count} times, but is no list` });
  } else if (count > 1 && isWrittenOnce(parameter)) {
    report.add("repeated-parameter", { ...place, message: `is given ${count} times, but is written as one value` });
  }
}

/** @param entry undefined when the parameter is not there */
function checkParameter(report: Report, parameter: Parameter, entry: Entry, { at, pairs }: Carrier): void {
  const pointer = appendPointer(`/${at}`, parameter.name);
  const place = { pointer, specPointer: parameter.pointer, trail: parameter.trail };
  const isEmpty = isEmptyByRight(parameter, pairs);
  const isGivenWhole = !isEmpty && isStray(parameter, entry, pairs);
  if (isGivenWhole) {
    const how = parameter.style === "deepObject" ? `as ${parameter.name}[…]` : "under the names of its properties";
    report.add("malformed-parameter", { ...place, message: `must be written ${how}` });
  }
  if (entry === undefined) {
    if (parameter.required && !isGivenWhole) {
      const message = `misses the ${parameter.in} parameter ${JSON.stringify(parameter.name)}`;
      report.add("missing-parameter", { ...place, message });
    }
    return;
  }
  report.observer.parameter?.(parameter);
  if (isEmpty) {
    return;
  }
  checkRepetition(report, parameter, place, pairs.filter(({ name }) => name === parameter.name).length);
  if ("problem" in entry.value) {
    report.add("malformed-parameter", { ...place, message: entry.value.problem });
  } else {
    checkReadValue(report, entry.value, { ...place, node: parameter.schema, rule: "parameter-schema" });
  }
}

/**
 * Checks the parameters of one place.
 *
 * @returns the names that parameters account for.
 */
export function checkParameters(report: Report, parameters: readonly Parameter[], carrier: Carrier): Set<string> {
  if (parameters.length === 0) {
    return new Set();
  }
  const decoder = createDecoder(acceptsOf(report), carrier.escapes);
  const claimed = new Set(parameters.map(({ name }) => name));
  const taken = new Set(claimed);
  for (const parameter of parameters) {
    const entry = find(parameter, carrier, decoder, claimed);
    checkParameter(report, parameter, entry, carrier);
    for (const name of entry?.names ?? []) {
      taken.add(name);
    }
  }
  return taken;
}
