import { isDeepStrictEqual } from "node:util";
import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { type BroadType, expectedTypes } from "../parameter/expected-types.ts";
import { certainClosure, hiddenNames, requiredOf } from "../schema/closure.ts";
import { propertySchemas } from "../schema/inside.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";
import { knownValues } from "./known-values.ts";
import { otherValues } from "./other-values.ts";
import { freeNames } from "./property-names.ts";
import { samplePattern } from "./sample-pattern.ts";
import { numberOf, sampleNumber, sampleString } from "./sample-scalar.ts";

/** How a value is made up. */
export interface SampleOptions {
  /** `few` takes required properties only, `all` every one that is known. */
  readonly properties: "few" | "all";
  /** Which branch of a union to take, by the schema that holds the union; the first one otherwise. */
  readonly branches?: ReadonlyMap<SchemaNode, number>;
}

/** Makes values that a schema accepts in a request. */
export interface Sampler {
  /** A value under `node`; undefined when none was found that the schema accepts. */
  sample(node: SchemaNode, options: SampleOptions): JsonValue | undefined;
}

interface Draft {
  /** The schemas that the value must keep. */
  readonly nodes: readonly SchemaNode[];
  /** They and what they apply, one branch of each union. */
  readonly members: readonly SchemaNode[];
  /** The keywords of all members, the last one wins; good enough, as the result is tested. */
  readonly keywords: JsonObject;
  readonly options: Making;
  readonly above: readonly SchemaNode[];
}

const deepest = 12;
const order: readonly BroadType[] = ["object", "array", "string", "number", "boolean", "null"];

function keywordOf(schema: SchemaNode["schema"], keyword: string): JsonValue | undefined {
  return typeof schema === "object" ? own(schema, keyword) : undefined;
}

/** So many values are tried in place of one that will not do. */
const mostTried = 1000;

interface Making extends SampleOptions {
  /** Whether every part is tested, and replaced where it will not do. */
  readonly isCareful?: boolean;
}

/** Whether a list has an item of the same JSON. */
function holds(list: readonly JsonValue[], value: JsonValue): boolean {
  return list.some((item) => isDeepStrictEqual(item, value));
}

/** @param spec whose examples are preferred to made-up values. */
export function createSampler(spec: Spec): Sampler {
  const known = knownValues(spec);

  function accepts(nodes: readonly SchemaNode[], value: JsonValue): boolean {
    return nodes.every((node) => spec.validators.errors(node, "request", value).length === 0);
  }

  /** Certain members and, of each union, the branch that was chosen. */
  function collect(nodes: readonly SchemaNode[], options: SampleOptions): SchemaNode[] {
    const members = new Set(nodes.flatMap(certainClosure));
    for (const member of members) {
      for (const union of [member.oneOf, member.anyOf]) {
        const branch = union[options.branches?.get(member) ?? 0] ?? union[0];
        for (const found of branch === undefined ? [] : certainClosure(branch)) {
          members.add(found);
        }
      }
    }
    return [...members];
  }

  function build(nodes: readonly SchemaNode[], options: Making, above: readonly SchemaNode[]): JsonValue | undefined {
    if (nodes.some(({ schema }) => schema === false) || above.length > deepest) {
      return undefined;
    }
    const members = collect(nodes, options);
    const schemas = members.map(({ schema }) => schema).filter((schema) => typeof schema === "object");
    const keywords: JsonObject = Object.assign({}, ...schemas);
    const draft: Draft = { nodes, members, keywords, options, above: [...above, ...nodes] };
    const isComposite = members.some((member) => member.properties.size > 0 || member.items !== undefined);
    const ready = isComposite ? undefined : readyMade(draft);
    const value = ready ?? repaired(byType(draft), draft);
    const isFine = options.isCareful !== true || (value !== undefined && accepts(nodes, value));
    return isFine ? value : accepted(nodes, value ?? null);
  }

  /** A value in place of `value` that the schemas accept, and that is none of those taken. */
  function accepted(
    nodes: readonly SchemaNode[],
    value: JsonValue,
    taken: readonly JsonValue[] = [],
  ): JsonValue | undefined {
    let tried = 0;
    for (const other of otherValues(value, nodes)) {
      if (!holds(taken, other) && accepts(nodes, other)) {
        return other;
      }
      tried += 1;
      if (tried === mostTried) {
        break;
      }
    }
    return undefined;
  }

  function readyMade({ nodes, members, keywords }: Draft): JsonValue | undefined {
    const constant = own(keywords, "const");
    if (constant !== undefined) {
      return constant;
    }
    const lists = [own(keywords, "enum"), own(keywords, "examples")].flatMap((list) =>
      isArray(list) ? [...list] : [],
    );
    const single = [own(keywords, "example"), own(keywords, "default")].filter((value) => value !== undefined);
    const shown = members.flatMap((member) => known.get(member) ?? []);
    // What was chosen by a branch need not be what examples show of the schema around it.
    return [...shown, ...single, ...lists].find((value) => value !== null && accepts([...nodes, ...members], value));
  }

  function byType(draft: Draft): JsonValue | undefined {
    const types = draft.members.reduce<readonly BroadType[]>(
      (left, member) => left.filter((type) => expectedTypes(member).has(type)),
      order,
    );
    const declared = own(draft.keywords, "type");
    const type = types.length === order.length ? "string" : order.find((candidate) => types.includes(candidate));
    switch (type) {
      case "object":
        return sampleObject(draft);
      case "array":
        return sampleArray(draft);
      case "string":
        return sampleString(draft.keywords);
      case "number":
        return sampleNumber(
          draft.keywords,
          declared === "integer" || (isArray(declared) && declared.includes("integer")),
        );
      case "boolean":
        return true;
      default:
        return null;
    }
  }

  function propertiesOf(members: readonly SchemaNode[], name: string): SchemaNode[] {
    return members.flatMap((member) => member.properties.get(name) ?? []);
  }

  function sampleObject(draft: Draft): JsonObject {
    const { members, options, above } = draft;
    const hidden = new Set(members.flatMap((member) => hiddenNames(member, "request")));
    const required = new Set(members.flatMap(requiredOf));
    const named = members.flatMap((member) => [...member.properties.keys()]);
    const names = new Set([...named.filter((name) => options.properties === "all" || required.has(name)), ...required]);
    const object: Record<string, JsonValue> = {};
    for (const name of names) {
      const properties = propertiesOf(members, name);
      const isCircle = !required.has(name) && properties.some((property) => above.includes(property));
      const value = hidden.has(name) || isCircle ? undefined : build(properties, options, above);
      if (value !== undefined) {
        object[name] = value;
      }
    }
    if (options.properties === "all") {
      Object.assign(object, sampleOthers(members, options, above));
    }
    fillUp(object, draft, hidden);
    return object;
  }

  /** Adds properties until there are as many as must be. */
  function fillUp(
    object: Record<string, JsonValue>,
    { members, options, above }: Draft,
    hidden: ReadonlySet<string>,
  ): void {
    const least = Math.max(...members.map(({ schema }) => numberOf(keywordOf(schema, "minProperties")) ?? 0));
    let missing = least - Object.keys(object).length;
    for (const name of missing > 0 ? freeNames(members, accepts) : []) {
      const isFree = !Object.hasOwn(object, name) && !hidden.has(name);
      const value = isFree ? build(propertySchemas(members, name), options, above) : undefined;
      if (value !== undefined) {
        object[name] = value;
        missing -= 1;
      }
      if (missing === 0) {
        break;
      }
    }
  }

  /** A property for each pattern of names, and one for those that have a schema but no name. */
  function sampleOthers(
    members: readonly SchemaNode[],
    options: Making,
    above: readonly SchemaNode[],
  ): Record<string, JsonValue> {
    const others: Record<string, JsonValue> = {};
    const add = (name: string, schema: SchemaNode): void => {
      const value = above.includes(schema) ? undefined : build([schema], options, above);
      if (value !== undefined) {
        others[name] = value;
      }
    };
    for (const { patternProperties, additionalProperties, propertyNames } of members) {
      for (const [pattern, schema] of patternProperties) {
        add(samplePattern(pattern, 0), schema);
      }
      if (additionalProperties !== undefined && typeof additionalProperties.schema === "object") {
        const name = propertyNames === undefined ? "other" : build([propertyNames], options, above);
        add(typeof name === "string" ? name : "other", additionalProperties);
      }
    }
    return others;
  }

  function sampleArray(draft: Draft): JsonValue {
    const { members, keywords, options, above } = draft;
    const prefix = members.flatMap((member) => member.prefixItems);
    const items = members.map((member) => member.items ?? member.contains).find((found) => found !== undefined);
    const least = Math.max(numberOf(own(keywords, "minItems")) ?? 0, numberOf(own(keywords, "minContains")) ?? 0);
    const isCircle = items !== undefined && above.includes(items);
    const wished = options.properties === "all" && !isCircle ? Math.max(1, least) : least;
    const list: JsonValue[] = [];
    for (let index = 0; index < Math.max(wished, prefix.length); index += 1) {
      const value = nextItem(prefix[index] ?? items, list, draft);
      if (value === undefined) {
        break;
      }
      list.push(value);
    }
    return list;
  }

  /** An item for the end of a list; where items must differ, one that is not there yet. */
  function nextItem(
    item: SchemaNode | undefined,
    list: readonly JsonValue[],
    { keywords, options, above }: Draft,
  ): JsonValue | undefined {
    const value = item === undefined ? `sample${list.length}` : build([item], options, above);
    const isTaken = value !== undefined && own(keywords, "uniqueItems") === true && holds(list, value);
    if (!isTaken || item === undefined) {
      return value;
    }
    // An object with few properties has little to differ in.
    const whole = isObject(value) ? build([item], { ...options, properties: "all" }, above) : undefined;
    const isNew = whole !== undefined && !holds(list, whole) && accepts([item], whole);
    return isNew ? whole : accepted([item], whole ?? value, list);
  }

  /** Adds what conditions ask for once the rest is there. */
  function repaired(value: JsonValue | undefined, draft: Draft): JsonValue | undefined {
    let current = value;
    for (let round = 0; round < 5 && isObject(current); round += 1) {
      const object: JsonObject = current;
      const missing = draft.nodes
        .flatMap((node) => spec.validators.errors(node, "request", object))
        .filter(({ keyword, instancePath }) => /required/i.test(keyword) && instancePath === "")
        .map(({ params }) => String(params.missingProperty))
        .filter((name) => !Object.hasOwn(object, name));
      if (missing.length === 0) {
        break;
      }
      const added = missing.map((name) => {
        const value = build(propertiesOf(draft.members, name), draft.options, draft.above);
        return [name, value ?? "sample"] as const;
      });
      current = { ...object, ...Object.fromEntries(added) };
    }
    return current;
  }

  return {
    sample(node, options) {
      const value = build([node], options, []);
      if (value !== undefined && accepts([node], value)) {
        return value;
      }
      // Testing every part takes time that most schemas do not need.
      const careful = build([node], { ...options, isCareful: true }, []);
      return careful !== undefined && accepts([node], careful) ? careful : undefined;
    },
  };
}
