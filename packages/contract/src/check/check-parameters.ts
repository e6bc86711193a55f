import type { JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { Pair } from "../message/pairs.ts";
import { percentDecode } from "../message/percent.ts";
import { readJson } from "../message/read-json.ts";
import type { Parameter } from "../model/operation.ts";
import { createDecoder, type Decoded, type Decoder } from "../parameter/decode-parameter.ts";
import { expectedTypes, propertyNames, wants } from "../parameter/expected-types.ts";
import { checkValue } from "./check-value.ts";
import type { Report } from "./report.ts";

/** The values of one place of a request, as they were sent. */
export interface Carrier {
  /** What the place is called in pointers: `query`, `path`, `headers`, `cookies`. */
  readonly at: string;
  readonly pairs: readonly Pair[];
  /** Whether `+` means a space. */
  readonly plus: boolean;
}

type Entry = { readonly value: Decoded; readonly names: readonly string[] } | undefined;

/** Path of a name such as `filter[range][min]` below `filter`; undefined when it is another name. */
function bracketPath(name: string, parameter: string): string[] | undefined {
  if (!name.startsWith(`${parameter}[`) || !name.endsWith("]")) {
    return undefined;
  }
  return name.slice(parameter.length + 1, -1).split("][");
}

function readContent(raw: string, mediaType: string, plus: boolean): Decoded {
  const text = percentDecode(raw, plus);
  if (text === undefined) {
    return { problem: "broken percent-encoding" };
  }
  if (!/json\b/i.test(mediaType)) {
    return { value: text };
  }
  try {
    return { value: readJson(text).value };
  } catch {
    return { problem: "is no JSON" };
  }
}

function isObjectByFields(parameter: Parameter): boolean {
  const { schema, style, explode, mediaType } = parameter;
  return mediaType === undefined && schema !== undefined && wants(schema, "object") && style === "form" && explode;
}

function find(parameter: Parameter, { pairs, plus }: Carrier, decoder: Decoder, taken: ReadonlySet<string>): Entry {
  if (parameter.style === "deepObject") {
    const fields = pairs.flatMap(({ name, raw }) => {
      const path = bracketPath(name, parameter.name);
      return path === undefined ? [] : [{ name, path, raw }];
    });
    return fields.length === 0
      ? undefined
      : { value: decoder.fields(parameter, fields), names: fields.map(({ name }) => name) };
  }
  if (isObjectByFields(parameter) && parameter.schema !== undefined) {
    const { names, isOpen } = propertyNames(parameter.schema);
    const fields = pairs.filter(({ name }) => names.has(name) || (isOpen && !taken.has(name)));
    const found = fields.map(({ name, raw }) => ({ path: [name], raw }));
    return found.length === 0
      ? undefined
      : { value: decoder.fields(parameter, found), names: fields.map(({ name }) => name) };
  }
  const raw = pairs.filter(({ name }) => name === parameter.name).map((pair) => pair.raw);
  const [first] = raw;
  if (first === undefined) {
    return undefined;
  }
  const value =
    parameter.mediaType === undefined ? decoder.values(parameter, raw) : readContent(first, parameter.mediaType, plus);
  return { value, names: [parameter.name] };
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

/**
 * Checks the parameters of one place.
 *
 * @returns the names that parameters account for.
 */
export function checkParameters(report: Report, parameters: readonly Parameter[], carrier: Carrier): Set<string> {
  const { validators } = report.spec;
  const decoder = createDecoder(
    (node, value) => validators.errors(node, report.direction, value).length === 0,
    carrier.plus,
  );
  const claimed = new Set(parameters.map(({ name }) => name));
  const taken = new Set(claimed);
  for (const parameter of parameters) {
    const entry = find(parameter, carrier, decoder, claimed);
    const pointer = appendPointer(`/${carrier.at}`, parameter.name);
    const place = { pointer, specPointer: parameter.pointer, trail: parameter.trail };
    if (entry === undefined) {
      if (parameter.required) {
        report.add("missing-parameter", {
          ...place,
          message: `misses the ${parameter.in} parameter ${JSON.stringify(parameter.name)}`,
        });
      }
      continue;
    }
    report.observer.parameter?.(parameter);
    for (const name of entry.names) {
      taken.add(name);
    }
    if (isEmptyByRight(parameter, carrier.pairs)) {
      continue;
    }
    const count = carrier.pairs.filter(({ name }) => name === parameter.name).length;
    if (count > 1 && !takesSeveral(parameter)) {
      report.add("repeated-parameter", { ...place, message: `is given ${count} times, but is no list` });
    } else if (count > 1 && isWrittenOnce(parameter)) {
      report.add("repeated-parameter", { ...place, message: `is given ${count} times, but is written as one value` });
    }
    if ("problem" in entry.value) {
      report.add("malformed-parameter", { ...place, message: entry.value.problem });
    } else if (parameter.schema !== undefined) {
      const value: JsonValue = entry.value.value;
      checkValue(report, { node: parameter.schema, value, pointer, trail: parameter.trail, rule: "parameter-schema" });
    }
  }
  return taken;
}
