import { isArray, isObject, type JsonObject, type JsonValue, own, typeOf } from "../json.ts";
import { formatSamples } from "./format-samples.ts";
import { removed } from "./set-at.ts";

/** A value, or the lack of one, that may break a keyword: `at` is the property concerned, if not the value itself. */
export interface Breaker {
  readonly name: string;
  readonly value: JsonValue | typeof removed;
  readonly at?: string;
}

type Break = (limit: JsonValue, value: JsonValue, schema: JsonObject) => readonly Breaker[];

const ofEachType: readonly (readonly [string, JsonValue])[] = [
  ["null", null],
  ["boolean", true],
  ["integer", 7],
  ["number", 7.5],
  ["string", "text"],
  ["array", []],
  ["object", {}],
];

const extraName = "railspecExtra";

function breakType(types: JsonValue, value: JsonValue): Breaker[] {
  const allowed = isArray(types) ? types.map(String) : [String(types)];
  const fits = (name: string): boolean => allowed.includes(name) || (name === "integer" && allowed.includes("number"));
  const wrong = ofEachType.filter(([name]) => !fits(name)).map(([name, other]) => ({ name, value: other }));
  const isNumeric = typeof value === "number" && !allowed.includes("string");
  return isNumeric ? [...wrong, { name: "number as text", value: String(value) }] : wrong;
}

/** Values beside the allowed ones: another case, one character more or less, the same value as another type. */
function neighbours(value: JsonValue): Breaker[] {
  if (typeof value === "string") {
    const other = value.toUpperCase() === value ? value.toLowerCase() : value.toUpperCase();
    return [
      { name: `${value} in another case`, value: other },
      { name: `${value} and more`, value: `${value}x` },
      { name: `${value} cut short`, value: value.slice(0, -1) },
      { name: `${value} after a blank`, value: ` ${value}` },
    ];
  }
  if (typeof value === "number") {
    return [
      { name: `${value} + 1`, value: value + 1 },
      { name: `${value} - 1`, value: value - 1 },
      { name: `${value} as text`, value: String(value) },
    ];
  }
  return typeof value === "boolean" ? [{ name: `not ${value}`, value: !value }] : [{ name: "other", value: "other" }];
}

function text(value: JsonValue): string {
  return typeof value === "string" ? value : "";
}

function withItems(value: JsonValue, count: number, isUnique: boolean): JsonValue {
  const items = isArray(value) ? [...value] : [];
  while (items.length < count) {
    const last = items.at(-1) ?? "item";
    items.push(isUnique && typeof last === "string" ? `${last}${items.length}` : last);
  }
  return items.slice(0, count);
}

function step(schema: JsonObject): number {
  const multiple = own(schema, "multipleOf");
  const unit = own(schema, "type") === "integer" ? 1 : 0.5;
  return typeof multiple === "number" ? multiple : unit;
}

function offBy(limit: JsonValue, amount: number, name: string): Breaker[] {
  return typeof limit === "number" ? [{ name, value: Number((limit + amount).toPrecision(15)) }] : [];
}

const breakers: Readonly<Record<string, Break>> = {
  type: (types, value) => breakType(types, value),
  enum: (values) => (isArray(values) ? values.slice(0, 12).flatMap(neighbours) : []),
  const: (value) => neighbours(value),
  minimum: (limit, _value, schema) => offBy(limit, -step(schema), "below"),
  maximum: (limit, _value, schema) => offBy(limit, step(schema), "above"),
  exclusiveMinimum: (limit) => offBy(limit, 0, "at the bound"),
  exclusiveMaximum: (limit) => offBy(limit, 0, "at the bound"),
  multipleOf: (divisor, value) =>
    typeof divisor === "number" && typeof value === "number"
      ? [{ name: "half a step off", value: Number((value + divisor / 2).toPrecision(15)) }]
      : [],
  minLength: (limit, value) =>
    typeof limit === "number" && limit > 0
      ? [
          { name: "one too short", value: text(value).slice(0, limit - 1) || "a".repeat(limit - 1) },
          { name: "empty", value: "" },
        ]
      : [],
  maxLength: (limit, value) =>
    typeof limit === "number"
      ? [{ name: "one too long", value: text(value).padEnd(limit + 1, text(value).at(-1) ?? "a") }]
      : [],
  pattern: (_pattern, value) =>
    [
      `${text(value)}!`,
      `!${text(value)}`,
      "",
      " ",
      text(value).toUpperCase(),
      text(value).toLowerCase(),
      "\u{1F600}",
    ].map((broken) => ({ name: JSON.stringify(broken).slice(0, 40), value: broken })),
  format: (format, value) =>
    typeof value === "number"
      ? [1e20, -1e20, value + 0.5].map((broken) => ({ name: String(broken), value: broken }))
      : [...(formatSamples[String(format)]?.bad ?? []), ""].map((broken) => ({
          name: JSON.stringify(broken),
          value: broken,
        })),
  minItems: (limit, value) =>
    typeof limit === "number" && limit > 0 ? [{ name: "one too few", value: withItems(value, limit - 1, false) }] : [],
  maxItems: (limit, value, schema) =>
    typeof limit === "number"
      ? [{ name: "one too many", value: withItems(value, limit + 1, own(schema, "uniqueItems") === true) }]
      : [],
  uniqueItems: (isUnique, value) =>
    isUnique === true && isArray(value) && value[0] !== undefined
      ? [{ name: "an item twice", value: [...value, value[0]] }]
      : [],
  contains: (_schema, value) => [
    { name: "none", value: [] },
    { name: "only others", value: isArray(value) ? value.map(() => "railspec other") : [] },
  ],
  maxContains: (limit, value) => [
    {
      name: "too many",
      value: isArray(value) && typeof limit === "number" ? Array(limit + 1).fill(value[0] ?? 0) : [],
    },
  ],
  prefixItems: (_schemas, value) => (isArray(value) ? [{ name: "reversed", value: [...value].reverse() }] : []),
  items: (_schema, value) => (isArray(value) ? [{ name: "an odd item", value: [...value, { [extraName]: 1 }] }] : []),
  minProperties: () => [{ name: "none", value: {} }],
  maxProperties: (limit, value) =>
    typeof limit === "number" && isObject(value)
      ? [
          {
            name: "one too many",
            value: {
              ...value,
              ...Object.fromEntries(Array.from({ length: limit + 1 }, (_item, at) => [`extra${at}`, 1])),
            },
          },
        ]
      : [],
  required: (names) =>
    isArray(names) ? names.map((name) => ({ name: `no ${name}`, value: removed, at: String(name) })) : [],
  dependentRequired: (map) =>
    isObject(map)
      ? Object.values(map).flatMap((names) =>
          isArray(names) ? names.map((name) => ({ name: `no ${name}`, value: removed, at: String(name) })) : [],
        )
      : [],
  additionalProperties: () => [
    { name: "an extra property", value: "extra", at: extraName },
    { name: "an extra object", value: {}, at: extraName },
  ],
  unevaluatedProperties: () => [{ name: "an extra property", value: "extra", at: extraName }],
  propertyNames: () => [{ name: "an odd name", value: "extra", at: " Railspec 1" }],
  patternProperties: (map) => (isObject(map) ? [{ name: "an extra property", value: {}, at: extraName }] : []),
};

/**
 * Values that may break one keyword of a schema that `value` keeps now. Some do not, because other values are allowed
 * too; the caller tests them.
 */
export function breakKeyword(keyword: string, schema: JsonObject, value: JsonValue): readonly Breaker[] {
  const limit = own(schema, keyword);
  if (limit === undefined) {
    return [];
  }
  const found = breakers[keyword]?.(limit, value, schema) ?? [];
  return found.filter(
    (breaker) => breaker.value === removed || breaker.at !== undefined || !isSame(breaker.value, value),
  );
}

function isSame(left: JsonValue, right: JsonValue): boolean {
  return typeOf(left) === typeOf(right) && JSON.stringify(left) === JSON.stringify(right);
}
