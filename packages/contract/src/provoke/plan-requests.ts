import { isArray, isObject, type JsonValue, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { MediaType, Operation, Parameter } from "../model/operation.ts";
import { certainClosure } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { placePointer } from "../schema/walk-value.ts";
import type { Spec } from "../spec.ts";
import { firstCredentials, type RequestPlan } from "./build-request.ts";
import { createSampler, type Sampler } from "./sample-value.ts";
import { setAt } from "./set-at.ts";

/** A body that the spec accepts, with what it shows. */
export interface PlannedBody {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly value: JsonValue;
}

/** What valid requests of one operation are made of. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly sampler: Sampler;
  /** Values for each parameter that has some, the usual one first, then one for each branch of each union. */
  readonly values: ReadonlyMap<Parameter, readonly [JsonValue, ...JsonValue[]]>;
  /** Valid bodies: named examples, the fewest and the most properties, each branch of each union. */
  readonly bodies: readonly PlannedBody[];
  /** The plan with required parameters, or all of them, and a body. */
  plan(parameters: "few" | "all", body: PlannedBody | undefined): RequestPlan;
}

function unions(node: SchemaNode, seen: Set<SchemaNode> = new Set()): SchemaNode[] {
  if (seen.has(node)) {
    return [];
  }
  seen.add(node);
  const members = certainClosure(node);
  const inside = members.flatMap((member) => [
    ...member.properties.values(),
    ...member.prefixItems,
    ...member.oneOf,
    ...member.anyOf,
    ...(member.items === undefined ? [] : [member.items]),
  ]);
  const here = members.filter((member) => member.oneOf.length > 1 || member.anyOf.length > 1);
  return [...new Set([...here, ...inside.flatMap((next) => unions(next, seen))])];
}

/** Every choice of one branch of one union, the first choice of all unions first. */
function choices(node: SchemaNode): (readonly [name: string, branches: ReadonlyMap<SchemaNode, number>])[] {
  return unions(node).flatMap((union) => {
    const count = Math.max(union.oneOf.length, union.anyOf.length);
    return Array.from({ length: count - 1 }, (_item, index) => {
      const name = `branch ${index + 1} of ${union.pointer}`;
      return [name, new Map([[union, index + 1]])] as const;
    });
  });
}

function parameterValues({ examples, schema }: Parameter, sampler: Sampler): JsonValue[] {
  const shown = examples.map(({ value }) => value);
  if (schema === undefined) {
    return [...shown, "sample"];
  }
  const made = [
    sampler.sample(schema, { properties: "all" }),
    ...choices(schema).map(([, branches]) => sampler.sample(schema, { properties: "all", branches })),
  ];
  return [...shown, ...made.filter((value) => value !== undefined)];
}

const mostVariants = 12;

function constants({ schema }: SchemaNode): readonly JsonValue[] {
  const constant = typeof schema === "object" ? own(schema, "const") : undefined;
  const values = typeof schema === "object" ? own(schema, "enum") : undefined;
  return [...(constant === undefined ? [] : [constant]), ...(isArray(values) ? values.slice(0, mostVariants) : [])];
}

/**
 * The values that an enum or a condition names for places inside `value`, each put in its place: what else must be
 * there often hangs on them.
 */
function variants(spec: Spec, schema: SchemaNode, value: JsonValue): { name: string; value: JsonValue }[] {
  const found: { name: string; value: JsonValue }[] = [];
  const add = (pointer: string, node: SchemaNode, now: JsonValue | undefined): void => {
    for (const item of constants(node)) {
      if (item !== now) {
        found.push({ name: `${pointer} = ${JSON.stringify(item)}`, value: setAt(value, pointer, item) });
      }
    }
  };
  spec.walkers.request.walk(schema, value, {
    value: (inner, schemas, place) => {
      const pointer = placePointer(place);
      for (const node of schemas) {
        add(pointer, node, inner);
        const conditions = node.if === undefined ? [] : certainClosure(node.if);
        for (const [name, property] of isObject(inner) ? conditions.flatMap(({ properties }) => [...properties]) : []) {
          add(appendPointer(pointer, name), property, isObject(inner) ? inner[name] : undefined);
        }
      }
    },
  });
  return found;
}

function bodiesOf(spec: Spec, mediaType: MediaType, sampler: Sampler): PlannedBody[] {
  const { schema, examples } = mediaType;
  const isPreferred = (value: JsonValue): boolean =>
    schema === undefined || spec.validators.errors(schema, "request", value).length === 0;
  const bodies: PlannedBody[] = examples
    .filter(({ value }) => isPreferred(value))
    .map(({ name, value }) => ({ name: `example ${name}`, mediaType, value }));
  if (schema === undefined) {
    return bodies.length > 0 ? bodies : [{ name: "any body", mediaType, value: "sample" }];
  }
  const add = (name: string, value: JsonValue | undefined): void => {
    const isNew = value !== undefined && !bodies.some((body) => JSON.stringify(body.value) === JSON.stringify(value));
    if (isNew && isPreferred(value)) {
      bodies.push({ name, mediaType, value });
    }
  };
  const every = sampler.sample(schema, { properties: "all" });
  add("every property", every);
  add("required properties only", sampler.sample(schema, { properties: "few" }));
  for (const [name, branches] of choices(schema)) {
    add(name, sampler.sample(schema, { properties: "all", branches }));
  }
  for (const { name, value } of every === undefined ? [] : variants(spec, schema, every)) {
    add(name, value);
  }
  return bodies;
}

/** Finds out what valid requests of an operation are made of. */
export function planRequests(spec: Spec, operation: Operation): OperationPlan {
  const sampler = createSampler(spec);
  const values = new Map<Parameter, readonly [JsonValue, ...JsonValue[]]>();
  for (const parameter of operation.parameters) {
    const [first, ...others] = parameterValues(parameter, sampler);
    if (first !== undefined) {
      values.set(parameter, [first, ...others]);
    }
  }
  const bodies = (operation.requestBody?.content ?? []).flatMap((mediaType) => bodiesOf(spec, mediaType, sampler));
  return {
    operation,
    sampler,
    values,
    bodies,
    plan(parameters, body) {
      const chosen = [...values]
        .filter(([parameter]) => parameters === "all" || parameter.required)
        .map(([parameter, [value]]) => [parameter, value] as const);
      const credentials = firstCredentials(operation);
      return { parameters: new Map(chosen), credentials, ...(body === undefined ? {} : { body }) };
    },
  };
}
