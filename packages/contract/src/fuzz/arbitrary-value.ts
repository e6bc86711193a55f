import fc from "fast-check";
import { isArray, type JsonObject, type JsonValue, own } from "../json.ts";
import { type BroadType, expectedTypes } from "../parameter/expected-types.ts";
import { freeNames } from "../provoke/property-names.ts";
import { certainClosure, hiddenNames, requiredOf } from "../schema/closure.ts";
import { propertySchemas } from "../schema/inside.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";

const deepest = 4;
const reals = { noNaN: true, noDefaultInfinity: true } as const;

function numberOf(schema: JsonObject, keyword: string): number | undefined {
  const value = own(schema, keyword);
  return typeof value === "number" ? value : undefined;
}

function merged(members: readonly SchemaNode[]): JsonObject {
  return Object.assign({}, ...members.map(({ schema }) => schema).filter((schema) => typeof schema === "object"));
}

function textOf(keywords: JsonObject): fc.Arbitrary<string> {
  const format = own(keywords, "format");
  const pattern = own(keywords, "pattern");
  const minLength = numberOf(keywords, "minLength") ?? 0;
  const maxLength = Math.max(minLength, Math.min(numberOf(keywords, "maxLength") ?? minLength + 20, minLength + 200));
  const byFormat: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
    "date-time": () =>
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
    date: () =>
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((date) => date.toISOString().slice(0, 10)),
    email: () => fc.emailAddress(),
    uuid: () => fc.uuid(),
    uri: () => fc.webUrl(),
    ipv4: () => fc.ipV4(),
    ipv6: () => fc.ipV6(),
    hostname: () => fc.domain(),
    byte: () => fc.base64String(),
  };
  const make = typeof format === "string" ? byFormat[format] : undefined;
  if (make !== undefined) {
    return make();
  }
  if (typeof pattern === "string") {
    return fc.stringMatching(new RegExp(pattern, "u"));
  }
  return fc.string({ minLength, maxLength, unit: "grapheme" });
}

function numbersOf(keywords: JsonObject): fc.Arbitrary<number> {
  const types = own(keywords, "type");
  const isWhole = types === "integer" || (isArray(types) && types.includes("integer") && !types.includes("number"));
  const step = numberOf(keywords, "multipleOf") ?? (isWhole ? 1 : undefined);
  const min = numberOf(keywords, "minimum") ?? numberOf(keywords, "exclusiveMinimum") ?? -1e6;
  const max = Math.max(min, numberOf(keywords, "maximum") ?? numberOf(keywords, "exclusiveMaximum") ?? min + 2e6);
  if (step === undefined) {
    return fc.double({ min, max, ...reals });
  }
  const whole = { min: Math.ceil(min / step), max: Math.max(Math.ceil(min / step), Math.floor(max / step)) };
  return fc
    .integer({ min: Math.max(whole.min, -(2 ** 31)), max: Math.min(whole.max, 2 ** 31 - 1) })
    .map((count) => Number((count * step).toPrecision(12)));
}

type Accepts = (nodes: readonly SchemaNode[], value: JsonValue) => boolean;

interface Draft {
  readonly accepts: Accepts;
  readonly members: readonly SchemaNode[];
  readonly keywords: JsonObject;
  readonly depth: number;
}

/** Names beside those that have a schema: what is required, and as many others as there must be at least. */
function extraNames(
  { accepts, members, keywords }: Draft,
  named: readonly string[],
  hidden: ReadonlySet<string>,
): Set<string> {
  const least = numberOf(keywords, "minProperties") ?? 0;
  const extra = new Set([...new Set(members.flatMap(requiredOf))].filter((name) => !named.includes(name)));
  for (const name of named.length + extra.size < least ? freeNames(members, accepts) : []) {
    const isOpen = propertySchemas(members, name).every(({ schema }) => schema !== false);
    if (isOpen && !named.includes(name) && !hidden.has(name)) {
      extra.add(name);
    }
    if (named.length + extra.size >= least) {
      break;
    }
  }
  return extra;
}

function objectsOf(draft: Draft): fc.Arbitrary<JsonValue> {
  const { accepts, members, keywords, depth } = draft;
  const hidden = new Set(members.flatMap((member) => hiddenNames(member, "request")));
  const required = new Set(members.flatMap(requiredOf));
  const model: Record<string, fc.Arbitrary<JsonValue>> = {};
  for (const member of members) {
    for (const [name, property] of member.properties) {
      const isDeep = depth >= deepest && !required.has(name);
      if (!hidden.has(name) && !isDeep && property.schema !== false) {
        model[name] = build(property, depth + 1, accepts);
      }
    }
  }
  for (const name of extraNames(draft, Object.keys(model), hidden)) {
    const [node] = propertySchemas(members, name);
    model[name] = node === undefined ? fc.string() : build(node, depth + 1, accepts);
  }
  const names = Object.keys(model);
  const withKeys = (requiredKeys: string[]): fc.Arbitrary<JsonValue> =>
    fc.record(model, { requiredKeys, noNullPrototype: true });
  const some = withKeys(names.filter((name) => required.has(name)));
  // Where some number of properties must be there, chance alone seldom finds enough of them.
  return (numberOf(keywords, "minProperties") ?? 0) > 0 ? fc.oneof(withKeys(names), some) : some;
}

function arraysOf({ accepts, members, keywords, depth }: Draft): fc.Arbitrary<JsonValue> {
  const prefix = members.flatMap((member) => member.prefixItems).map((item) => build(item, depth + 1, accepts));
  const items = members.map((member) => member.items ?? member.contains).find((found) => found !== undefined);
  if (prefix.length > 0) {
    return fc.tuple(...prefix).map((values): JsonValue => values);
  }
  const minLength = numberOf(keywords, "minItems") ?? 0;
  const maxLength =
    depth >= deepest ? minLength : Math.min(numberOf(keywords, "maxItems") ?? minLength + 4, minLength + 20);
  const item = items === undefined ? fc.string() : build(items, depth + 1, accepts);
  const options = { minLength, maxLength: Math.max(minLength, maxLength) };
  return own(keywords, "uniqueItems") === true
    ? fc.uniqueArray(item, { ...options, selector: (value) => JSON.stringify(value) })
    : fc.array(item, options);
}

function ofType(type: BroadType, draft: Draft): fc.Arbitrary<JsonValue> {
  switch (type) {
    case "object":
      return objectsOf(draft);
    case "array":
      return arraysOf(draft);
    case "string":
      return textOf(draft.keywords);
    case "number":
      return numbersOf(draft.keywords);
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function build(node: SchemaNode, depth: number, accepts: Accepts): fc.Arbitrary<JsonValue> {
  const certain = certainClosure(node);
  const union = certain.flatMap((member) =>
    member.oneOf.length > 0 ? [member.oneOf] : member.anyOf.length > 0 ? [member.anyOf] : [],
  )[0];
  const variants = union === undefined ? [certain] : union.map((branch) => [...certain, ...certainClosure(branch)]);
  return fc.oneof(
    ...variants.map((members) => {
      const keywords = merged(members);
      const values = own(keywords, "enum");
      const constant = own(keywords, "const");
      if (constant !== undefined) {
        return fc.constant(constant);
      }
      if (isArray(values)) {
        return fc.constantFrom(...values);
      }
      const types = [...expectedTypes(node)].filter((type) =>
        members.every((member) => expectedTypes(member).has(type)),
      );
      return fc.oneof(...types.map((type) => ofType(type, { accepts, members, keywords, depth })));
    }),
  );
}

/**
 * Values that a schema accepts in a request. They are made from the keywords and then tested, so a schema whose
 * conditions are rarely met by chance makes a slow arbitrary.
 */
export function validValue(spec: Spec, node: SchemaNode): fc.Arbitrary<JsonValue> {
  const accepts: Accepts = (nodes, value) =>
    nodes.every((each) => spec.validators.errors(each, "request", value).length === 0);
  return build(node, 0, accepts).filter((value) => accepts([node], value));
}
