import { appendPointer } from "../json-pointer.ts";
import type { Pair } from "../message/pairs.ts";
import type { Escapes } from "../message/percent.ts";
import type { Decoded } from "../message/read-value.ts";
import type { Parameter } from "../model/operation.ts";
import { bracketPath } from "../parameter/decode-fields.ts";
import { createDecoder, type Decoder } from "../parameter/decode-parameter.ts";
import { isByFields } from "../parameter/decode-styled.ts";
import { expectedTypes, propertyNames, wants } from "../parameter/expected-types.ts";
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

interface Entry {
  readonly value: Decoded;
  readonly names: readonly string[];
  /** Whether it stands under the name of the parameter. */
  readonly isWhole: boolean;
}

function hasFields(parameter: Parameter): boolean {
  return parameter.mediaType === undefined && isByFields(parameter);
}

function findFields(
  parameter: Parameter,
  { pairs }: Carrier,
  decoder: Decoder,
  claimed: ReadonlySet<string>,
): Entry | undefined {
  const { name: own, schema, style } = parameter;
  const { names, isOpen } = schema === undefined ? { names: new Set<string>(), isOpen: true } : propertyNames(schema);
  const isField = (name: string): boolean => names.has(name) || (isOpen && (name === own || !claimed.has(name)));
  const fields = pairs.flatMap(({ name, raw }) => {
    const path = style === "deepObject" ? bracketPath(name, own) : isField(name) ? [name] : undefined;
    return path === undefined ? [] : [{ name, path, raw }];
  });
  return fields.length === 0
    ? undefined
    : { value: decoder.fields(parameter, fields), names: fields.map(({ name }) => name), isWhole: false };
}

function find(
  parameter: Parameter,
  carrier: Carrier,
  decoder: Decoder,
  claimed: ReadonlySet<string>,
): Entry | undefined {
  const { name, schema } = parameter;
  const fields = hasFields(parameter) ? findFields(parameter, carrier, decoder, claimed) : undefined;
  const raw = carrier.pairs.filter((pair) => pair.name === name).map((pair) => pair.raw);
  const [first] = raw;
  if (fields !== undefined || first === undefined) {
    return fields;
  }
  if (hasFields(parameter) && schema !== undefined && !wants(schema, "array")) {
    return { value: decoder.scalar(schema, first), names: [name], isWhole: true };
  }
  return { value: readCarried(parameter, raw, decoder, carrier.escapes), names: [name], isWhole: true };
}

/** Whether an object whose properties have names of their own is given under its own name. */
function isStray(parameter: Parameter, entry: Entry | undefined, pairs: readonly Pair[]): boolean {
  const { name, schema } = parameter;
  if (!hasFields(parameter) || !pairs.some((pair) => pair.name === name)) {
    return false;
  }
  const isOnlyObject = schema === undefined || [...expectedTypes(schema)].every((type) => type === "object");
  return entry?.isWhole === true ? isOnlyObject : entry?.names.includes(name) !== true;
}

function takesSeveral(parameter: Parameter): boolean {
  const types = parameter.schema === undefined ? undefined : expectedTypes(parameter.schema);
  return types === undefined || types.has("array") || (types.size === 1 && types.has("object"));
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
function checkParameter(report: Report, parameter: Parameter, entry: Entry | undefined, { at, pairs }: Carrier): void {
  const pointer = appendPointer(`/${at}`, parameter.name);
  const place = { pointer, specPointer: parameter.pointer, trail: parameter.trail };
  if (entry === undefined) {
    if (parameter.required) {
      const message = `misses the ${parameter.in} parameter ${JSON.stringify(parameter.name)}`;
      report.add("missing-parameter", { ...place, message });
    }
    return;
  }
  report.observer.parameter?.(parameter);
  if (isEmptyByRight(parameter, pairs)) {
    return;
  }
  if (isStray(parameter, entry, pairs)) {
    const how = parameter.style === "deepObject" ? `as ${parameter.name}[…]` : "under the names of its properties";
    report.add("malformed-parameter", { ...place, message: `must be written ${how}` });
    if (entry.isWhole) {
      return;
    }
  }
  if (entry.isWhole) {
    checkRepetition(report, parameter, place, pairs.filter(({ name }) => name === parameter.name).length);
  }
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
