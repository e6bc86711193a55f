import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { hiddenNames, requiredNames } from "./closure.ts";
import type { DirectionMarks } from "./direction-marks.ts";
import { assertions, childSchema, type Direction } from "./keywords.ts";
import type { SchemaNode } from "./schema-node.ts";

/** A schema as it is meant in one direction, ready for the validator. */
export interface Variant {
  readonly id: string;
  readonly node: SchemaNode;
  readonly direction: Direction;
  /** Properties of the value that do not belong into this direction, so nothing may require them. */
  readonly hidden: readonly string[];
  readonly schema: JsonObject | boolean;
}

type Draft = { -readonly [K in keyof Variant]: Variant[K] };

/** Makes variants; each once. */
export interface Variants {
  /** The variant of `node` for a value of its own. */
  of(node: SchemaNode, direction: Direction): Variant;
  /** The variant of `node` applied to a value whose hidden names its user knows. */
  within(node: SchemaNode, direction: Direction, hidden: readonly string[]): Variant;
  /** What a schema object handed to the validator was made from. */
  origin(schema: object): Variant | undefined;
}

/** Keywords whose `false` the validator reports under their own name. */
const closing: ReadonlySet<string> = new Set([
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "unevaluatedItems",
]);

/** Says the same as `false`, but is an object, so that an error can be traced to where it stands. */
const never: Readonly<Record<string, JsonValue>> = { not: {} };

/**
 * Always holds. As the first branch it makes the validator take over what later branches evaluate only where they
 * hold; it takes over what the first one evaluates in any case.
 */
const always: Readonly<Record<string, JsonValue>> = { patternProperties: { "^(?!)": {} } };

/**
 * The `if` without `then` and `else`. It says only which properties are evaluated, and the validator skips it; as
 * `anyOf` with a branch that always holds it means the same.
 */
export function loneCondition(node: SchemaNode): SchemaNode[] {
  return node.if !== undefined && node.then === undefined && node.else === undefined ? [node.if] : [];
}

function withoutHidden(list: JsonValue, hidden: readonly string[]): JsonValue {
  return isArray(list) ? list.filter((name) => !hidden.includes(String(name))) : list;
}

/**
 * @param isMarked tells which schemas need a variant for each direction
 * @param register is called with each new variant that others refer to by its id.
 */
export function createVariants(register: (variant: Variant) => void, isMarked: DirectionMarks): Variants {
  const byKey = new Map<string, Variant>();
  const queue: Draft[] = [];
  const origins = new WeakMap<object, Variant>();
  const required = new Map<SchemaNode, Set<string>>();

  function hiddenUnder(node: SchemaNode, direction: Direction): readonly string[] {
    return isMarked(node, direction) ? hiddenNames(node, direction) : [];
  }

  function relevant(node: SchemaNode, hidden: readonly string[]): readonly string[] {
    if (hidden.length === 0) {
      return hidden;
    }
    let names = required.get(node);
    if (names === undefined) {
      names = requiredNames(node);
      required.set(node, names);
    }
    return hidden.filter((name) => names.has(name));
  }

  function copyAssertions(from: JsonObject, hidden: readonly string[]): Record<string, JsonValue> {
    const to: Record<string, JsonValue> = {};
    for (const keyword of assertions) {
      const value = own(from, keyword);
      if (value !== undefined) {
        to[keyword] = value;
      }
    }
    if (hidden.length > 0 && to.required !== undefined) {
      to.required = withoutHidden(to.required, hidden);
    }
    if (hidden.length > 0 && isObject(to.dependentRequired)) {
      to.dependentRequired = Object.fromEntries(
        Object.entries(to.dependentRequired).map(([name, list]) => [name, withoutHidden(list, hidden)]),
      );
    }
    return to;
  }

  function build(
    node: SchemaNode,
    direction: Direction,
    hidden: readonly string[],
    variant: Variant,
  ): JsonObject | true {
    if (node.schema === true) {
      return true;
    }
    const to = node.schema === false ? { ...never } : copyAssertions(node.schema, hidden);
    const same = (sub: SchemaNode): JsonObject | boolean => inline(sub, direction, hidden);
    const inside = (sub: SchemaNode): JsonObject | boolean => inline(sub, direction, hiddenUnder(sub, direction));
    // A condition asks whether a property is there; dropping the name from it would make the answer always yes.
    const condition = (sub: SchemaNode): JsonObject | boolean => inline(sub, direction, []);
    const put = (keyword: string, value: JsonValue | undefined): void => {
      if (value !== undefined) {
        to[keyword] = value;
      }
    };
    const list = (subs: readonly SchemaNode[], map: typeof same): JsonValue | undefined =>
      subs.length === 0 ? undefined : subs.map(map);
    const byName = (subs: ReadonlyMap<string, SchemaNode>, map: typeof same): JsonValue | undefined =>
      subs.size === 0 ? undefined : Object.fromEntries([...subs].map(([name, sub]) => [name, map(sub)]));

    put("$ref", node.ref && within(node.ref, direction, hidden).id);
    const alone = loneCondition(node);
    put(
      "allOf",
      list([...node.allOf, ...alone], (sub) => (sub === node.if ? { anyOf: [always, condition(sub)] } : same(sub))),
    );
    put("anyOf", list(node.anyOf, same));
    put("oneOf", list(node.oneOf, same));
    put("if", alone.length > 0 ? undefined : node.if && condition(node.if));
    put("then", node.then && same(node.then));
    put("else", node.else && same(node.else));
    put("not", node.not && condition(node.not));
    put("dependentSchemas", byName(node.dependentSchemas, same));
    put("properties", byName(node.properties, inside));
    put("patternProperties", byName(node.patternProperties, inside));
    put("prefixItems", list(node.prefixItems, inside));
    for (const keyword of childSchema) {
      const sub = node[keyword];
      put(keyword, sub && (closing.has(keyword) && sub.schema === false ? false : inside(sub)));
    }
    origins.set(to, variant);
    return to;
  }

  function inline(node: SchemaNode, direction: Direction, hidden: readonly string[]): JsonObject | boolean {
    return build(node, direction, hidden, { id: "", node, direction, hidden, schema: true });
  }

  function within(node: SchemaNode, direction: Direction, hidden: readonly string[]): Variant {
    const names = relevant(node, hidden);
    const scope = isMarked(node, direction) ? direction : "both";
    const key = `${scope} ${names.join(",")} ${node.pointer}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      return known;
    }
    const variant: Draft = {
      id: `railspec:/${byKey.size}`,
      node,
      direction,
      hidden: names,
      schema: true,
    };
    byKey.set(key, variant);
    queue.push(variant);
    return variant;
  }

  /** Builds what was asked for and what that refers to: one after another, as references can form long chains. */
  function flush(): void {
    for (let variant = queue.pop(); variant !== undefined; variant = queue.pop()) {
      variant.schema = build(variant.node, variant.direction, variant.hidden, variant);
      register(variant);
    }
  }

  function flushed(variant: Variant): Variant {
    flush();
    return variant;
  }

  return {
    of: (node, direction) => flushed(within(node, direction, hiddenUnder(node, direction))),
    within: (node, direction, hidden) => flushed(within(node, direction, hidden)),
    origin: (schema) => origins.get(schema),
  };
}
