import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { possibleClosure } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { formatSamples } from "./format-samples.ts";
import { samplePattern } from "./sample-pattern.ts";
import { numberOf } from "./sample-scalar.ts";

const characters = "0123456789abcdefghijABCDEFGHIJ";
const steps = 50;
const ofOtherTypes: readonly JsonValue[] = ["sample", 1, true, {}, [], null];

function* changedText(text: string): Generator<string> {
  for (const character of characters) {
    yield text + character;
  }
  for (let at = text.length - 1; at >= 0; at -= 1) {
    for (const character of characters) {
      yield text.slice(0, at) + character + text.slice(at + 1);
    }
  }
}

/** Texts of the format or pattern, the shortest of the format, and all of them as long as they must be. */
function* textsFor(text: string, keywords: JsonObject): Generator<string> {
  const { format, pattern } = keywords;
  const least = numberOf(own(keywords, "minLength")) ?? 0;
  const known = typeof format === "string" ? formatSamples[format] : undefined;
  const ofFormat = known === undefined ? [] : [known.short ?? known.good, known.good];
  const fitting = [...ofFormat, typeof pattern === "string" ? samplePattern(pattern, least) : text];
  yield* fitting;
  for (const each of fitting) {
    const lacking = Math.max(0, least - each.length);
    // Base64 comes in groups of four.
    yield* [each + "a".repeat(lacking), "a".repeat(lacking) + each, "a".repeat(4 * Math.ceil(lacking / 4)) + each];
  }
}

function* changedNumber(value: number, keywords: JsonObject): Generator<number> {
  const step = numberOf(own(keywords, "multipleOf")) ?? (Number.isInteger(value) ? 1 : 0.5);
  const least = numberOf(own(keywords, "minimum")) ?? numberOf(own(keywords, "exclusiveMinimum"));
  const most = numberOf(own(keywords, "maximum")) ?? numberOf(own(keywords, "exclusiveMaximum"));
  const bounds = [least, most].filter((bound) => bound !== undefined);
  yield* [...bounds, bounds.reduce((sum, bound) => sum + bound, 0) / 2, value + 0.5];
  for (let count = 1; count <= steps; count += 1) {
    yield Number((value + count * step).toPrecision(15));
    yield Number((value - count * step).toPrecision(15));
  }
}

function* changedObject(value: JsonObject, members: readonly SchemaNode[]): Generator<JsonValue> {
  for (const [name, inner] of Object.entries(value)) {
    const nodes = members.flatMap((member) => member.properties.get(name) ?? []);
    for (const other of otherValues(inner, nodes)) {
      yield { ...value, [name]: other };
    }
  }
}

function* changed(value: JsonValue, keywords: JsonObject, members: readonly SchemaNode[]): Generator<JsonValue> {
  if (typeof value === "string") {
    yield* textsFor(value, keywords);
    yield* changedText(value);
  } else if (typeof value === "number") {
    yield* changedNumber(value, keywords);
  } else if (typeof value === "boolean") {
    yield !value;
  } else if (isObject(value)) {
    yield* changedObject(value, members);
  } else if (isArray(value)) {
    yield* value.map((_item, at) => value.filter((_other, index) => index !== at));
  }
}

/**
 * Values that schemas may accept in place of `value`, always the same ones: those that their keywords name, small changes
 * of `value`, values of other types. Many of them will not do; the caller tests them.
 */
export function* otherValues(value: JsonValue, nodes: readonly SchemaNode[]): Generator<JsonValue> {
  const members = [...new Set(nodes.flatMap(possibleClosure))];
  const keywords: JsonObject = Object.assign({}, ...members.map(({ schema }) => schema));
  for (const { schema } of members) {
    const constant = own(typeof schema === "object" ? schema : {}, "const");
    const values = own(typeof schema === "object" ? schema : {}, "enum");
    yield* constant === undefined ? [] : [constant];
    yield* isArray(values) ? values : [];
  }
  yield* changed(value, keywords, members);
  yield* ofOtherTypes;
}
