import { isArray, isObject, type JsonValue, own, typeOf } from "../json.ts";
import { possibleClosure } from "./closure.ts";
import { isPatternMap } from "./map-place.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { RawError } from "./validators.ts";

function shown(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function listed(values: readonly JsonValue[]): string {
  const first = values.slice(0, 8).map(shown).join(", ");
  return values.length > 8 ? `${first} and ${values.length - 8} more` : first;
}

function sizeOf(value: JsonValue): string {
  if (typeof value === "string") {
    return `${[...value].length} characters`;
  }
  if (isArray(value)) {
    return `${value.length} items`;
  }
  return isObject(value) ? `${Object.keys(value).length} properties` : shown(value);
}

type Params = Readonly<Record<string, unknown>>;
type Sentence = (schema: JsonValue, value: JsonValue, params: Params, isSensitive: boolean) => string;

const atLeast: Sentence = (limit, value) => `has ${sizeOf(value)}, must have at least ${shown(limit)}`;
const atMost: Sentence = (limit, value) => `has ${sizeOf(value)}, must have at most ${shown(limit)}`;
const bound =
  (relation: string): Sentence =>
  (limit) =>
    `must be ${relation} ${shown(limit)}`;
const extra: Sentence = (_schema, _value, params) =>
  `has the property ${JSON.stringify(params.additionalProperty ?? params.unevaluatedProperty)}, which the schema rules out`;
const missing: Sentence = (_schema, _value, params) => `misses the property ${JSON.stringify(params.missingProperty)}`;

/** Values are shown only where the schema itself lists values and does not call them sensitive. */
const sentences: Readonly<Record<string, Sentence>> = {
  type: (types, value) => `is ${typeOf(value)}, must be ${isArray(types) ? types.join(" or ") : String(types)}`,
  enum: (values, value, _params, isSensitive) =>
    `is ${isSensitive ? typeOf(value) : shown(value)}, must be one of ${isArray(values) ? listed(values) : ""}`,
  const: (expected, value, _params, isSensitive) =>
    `is ${isSensitive ? typeOf(value) : shown(value)}, must be ${shown(expected)}`,
  format: (format) => `does not have the format ${shown(format)}`,
  pattern: (pattern) => `does not match the pattern ${shown(pattern)}`,
  multipleOf: (divisor) => `must be a multiple of ${shown(divisor)}`,
  minimum: bound(">="),
  maximum: bound("<="),
  exclusiveMinimum: bound(">"),
  exclusiveMaximum: bound("<"),
  minLength: atLeast,
  maxLength: atMost,
  minItems: atLeast,
  maxItems: atMost,
  minProperties: atLeast,
  maxProperties: atMost,
  uniqueItems: (_schema, _value, params) => `has equal items at ${params.j} and ${params.i}`,
  contains: () => "has too few or too many of the items it must contain",
  items: (_schema, _value, params) => `has more than ${params.limit} items`,
  unevaluatedItems: (_schema, _value, params) => `has more than ${params.limit} items`,
  required: missing,
  dependentRequired: (_schema, _value, params) =>
    `misses the property ${JSON.stringify(params.missingProperty)}, which ${JSON.stringify(params.property)} needs`,
  additionalProperties: extra,
  unevaluatedProperties: extra,
  // Which one, the pointer says: names that have a schema of their own are data.
  propertyNames: () => "has a property name that the schema rules out",
  not: () => "is what the schema rules out",
  anyOf: () => "matches none of the alternatives",
  oneOf: (_schema, _value, params) =>
    isArray(params.passingSchemas as JsonValue)
      ? "matches more than one of the alternatives"
      : "matches none of the alternatives",
};

/** Whether what a keyword rules out is keys of a map, which are data and no names. */
export function rulesOutKeys(keyword: string, node: SchemaNode): boolean {
  return (
    (keyword === "additionalProperties" && isPatternMap([node])) ||
    (keyword === "unevaluatedProperties" && isPatternMap(possibleClosure(node)))
  );
}

/** What a raw error says, without the place. Secrets stay out: see {@link sentences}. */
export function describeError(error: RawError, node: SchemaNode | undefined): string {
  const sentence = sentences[error.keyword];
  if (node !== undefined && rulesOutKeys(error.keyword, node)) {
    return "has a key that no pattern of the schema fits";
  }
  if (sentence === undefined) {
    return error.message ?? `breaks \`${error.keyword}\``;
  }
  const isSensitive = typeof node?.schema === "object" && own(node.schema, "x-sensitive") !== undefined;
  // The validator hands over the schema and the value it was given, which are JSON.
  return sentence(error.schema as JsonValue, error.data as JsonValue, error.params, isSensitive);
}
