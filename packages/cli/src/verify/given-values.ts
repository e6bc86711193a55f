import type { JsonValue, Operation, Parameter, Spec } from "@railspec/contract";
import { isMap, type JsonMap, jsonAt } from "../json-at.ts";
import { unknownName } from "../nearest.ts";
import { UsageError } from "../usage-error.ts";

/** Values of `--param` by name. */
export type GivenValues = ReadonlyMap<string, string>;

/**
 * Reads the values of `--param`.
 *
 * @throws {UsageError} when one is not `<name>=<value>`
 */
export function parseGivenValues(values: readonly string[]): GivenValues {
  return new Map(
    values.map((value) => {
      const at = value.indexOf("=");
      if (at <= 0) {
        throw new UsageError(`--param ${value} needs a name and a value: --param customer_uid=1234.`);
      }
      return [value.slice(0, at), value.slice(at + 1)];
    }),
  );
}

function asJson(text: string): JsonValue {
  try {
    // What is parsed is JSON.
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}

/** Text where the schema takes text, else what it means as JSON. */
function typed(spec: Spec, { name, schema }: Parameter, text: string): unknown {
  if (schema === undefined) {
    return text;
  }
  const values = [text, asJson(text)] as const;
  const fitting = values.find((value) => spec.validators.errors(schema, "request", value).length === 0);
  if (fitting === undefined) {
    throw new UsageError(`--param ${name}: the spec does not allow this value (#${schema.pointer}).`);
  }
  return fitting;
}

function fillParameters(spec: Spec, operation: Operation, document: JsonMap, given: GivenValues): string[] {
  return operation.parameters.map((parameter) => {
    const text = given.get(parameter.name);
    const written = jsonAt(document, parameter.pointer);
    if (text !== undefined && isMap(written)) {
      delete written.examples;
      written.example = typed(spec, parameter, text);
    }
    return parameter.name;
  });
}

/** Puts given values in the place of fields with the same name, anywhere in a body. @returns the names of its fields */
function fillBody(value: unknown, given: GivenValues): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => fillBody(item, given));
  }
  if (!isMap(value)) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    const text = given.get(name);
    if (text !== undefined) {
      value[name] = typeof inner === "string" ? text : asJson(text);
    }
    return [name, ...fillBody(inner, given)];
  });
}

function exampleValue(document: JsonMap, pointer: string): unknown {
  const written = jsonAt(document, pointer);
  return isMap(written) && "value" in written ? written.value : written;
}

/**
 * Puts given values in the place of the examples of a document, so that requests are made with them.
 *
 * @throws {UsageError} for a name that no operation knows, or a value that a parameter does not allow
 */
export function fillValues(spec: Spec, document: JsonMap, given: GivenValues): void {
  const known = new Set<string>();
  for (const operation of spec.operations.values()) {
    const examples = (operation.requestBody?.content ?? []).flatMap((mediaType) => mediaType.examples);
    const names = [
      ...fillParameters(spec, operation, document, given),
      ...examples.flatMap(({ pointer }) => fillBody(exampleValue(document, pointer), given)),
    ];
    for (const name of names) {
      known.add(name);
    }
  }
  const stranger = [...given.keys()].find((name) => !known.has(name));
  if (stranger !== undefined) {
    throw new UsageError(unknownName("parameter", stranger, [...known].sort()));
  }
}
