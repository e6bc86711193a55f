import { isArray, type JsonValue, own, typeOf } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { Direction } from "../schema/keywords.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";

/** A keyword that a value can keep or break, one for each name under `required`. */
export interface KeywordPoint {
  /** Of the keyword; of the name under it for `required`. */
  readonly specPointer: string;
  readonly keyword: string;
  /** For `required`: the property. */
  readonly property: string | undefined;
  /** Whether the keyword says anything about a value of this type. */
  applies(value: JsonValue): boolean;
}

const byType: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems", "uniqueItems", "contains"],
  object: ["minProperties", "maxProperties", "propertyNames"],
};
const ofAnyValue = ["type", "enum", "const", "not", "oneOf", "anyOf"];
const closing = ["additionalProperties", "unevaluatedProperties"];

function isA(type: string, value: JsonValue): boolean {
  const actual = typeOf(value);
  return actual === type || (type === "number" && actual === "integer");
}

/** A union with a branch for every text can only be broken by another type, one without any type not at all. */
function canBreak(spec: Spec, node: SchemaNode, keyword: string, direction: Direction): boolean {
  if (keyword !== "anyOf" && keyword !== "oneOf") {
    return true;
  }
  const probes: JsonValue[] = [null, true, 7, 7.5, "\u0000 railspec", [], {}, [{}], ""];
  return probes.some((probe) => spec.validators.errors(node, direction, probe).length > 0);
}

/** The points of one schema, without those of the schemas inside it. */
export function keywordPoints(spec: Spec, node: SchemaNode, direction: Direction): KeywordPoint[] {
  const { schema, pointer } = node;
  if (typeof schema === "boolean") {
    return [];
  }
  const points: KeywordPoint[] = [];
  const add = (keyword: string, applies: (value: JsonValue) => boolean, property?: string): void => {
    const place = appendPointer(pointer, keyword);
    const specPointer = property === undefined ? place : appendPointer(place, property);
    points.push({ specPointer, keyword, property, applies });
  };
  for (const keyword of ofAnyValue) {
    if (own(schema, keyword) !== undefined && canBreak(spec, node, keyword, direction)) {
      add(keyword, () => true);
    }
  }
  for (const [type, keywords] of Object.entries(byType)) {
    for (const keyword of keywords.filter((name) => own(schema, name) !== undefined)) {
      add(keyword, (value) => isA(type, value));
    }
  }
  for (const keyword of closing.filter((name) => own(schema, name) === false)) {
    add(keyword, (value) => isA("object", value));
  }
  const format = own(schema, "format");
  if (format !== undefined && !unchecked.has(String(format))) {
    const isNumeric = /^u?int|^float|^double/.test(String(format));
    add("format", (value) => isA(isNumeric ? "number" : "string", value));
  }
  const required = own(schema, "required");
  for (const name of isArray(required) ? required : []) {
    add("required", (value) => isA("object", value), String(name));
  }
  return points;
}

const unchecked: ReadonlySet<string> = new Set([
  "password",
  "binary",
  "decimal",
  "decimal128",
  "commonmark",
  "html",
  "double",
]);
