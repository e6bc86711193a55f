import type { JsonValue } from "../json.ts";
import type { MediaType, Operation, Parameter } from "../model/operation.ts";
import { certainClosure } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";
import { firstCredentials, type RequestPlan } from "./build-request.ts";
import { createSampler, type SampleOptions, type Sampler } from "./sample-value.ts";

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
  /** A value for each parameter that has one. */
  readonly values: ReadonlyMap<Parameter, JsonValue>;
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

function parameterValue(parameter: Parameter, sampler: Sampler): JsonValue | undefined {
  const [example] = parameter.examples;
  if (example !== undefined || parameter.schema === undefined) {
    return example?.value ?? "sample";
  }
  return sampler.sample(parameter.schema, { properties: "all" });
}

function bodiesOf(mediaType: MediaType, sampler: Sampler, isPreferred: (value: JsonValue) => boolean): PlannedBody[] {
  const { schema, examples } = mediaType;
  const bodies: PlannedBody[] = examples
    .filter(({ value }) => isPreferred(value))
    .map(({ name, value }) => ({ name: `example ${name}`, mediaType, value }));
  if (schema === undefined) {
    return bodies;
  }
  const add = (name: string, options: SampleOptions): void => {
    const value = sampler.sample(schema, options);
    const isNew = value !== undefined && !bodies.some((body) => JSON.stringify(body.value) === JSON.stringify(value));
    if (isNew) {
      bodies.push({ name, mediaType, value });
    }
  };
  add("every property", { properties: "all" });
  add("required properties only", { properties: "few" });
  for (const union of unions(schema)) {
    const count = Math.max(union.oneOf.length, union.anyOf.length);
    for (let index = 1; index < count; index += 1) {
      add(`branch ${index} of ${union.pointer}`, { properties: "all", branches: new Map([[union, index]]) });
    }
  }
  return bodies;
}

/** Finds out what valid requests of an operation are made of. */
export function planRequests(spec: Spec, operation: Operation): OperationPlan {
  const sampler = createSampler(spec);
  const values = new Map<Parameter, JsonValue>();
  for (const parameter of operation.parameters) {
    const value = parameterValue(parameter, sampler);
    if (value !== undefined) {
      values.set(parameter, value);
    }
  }
  const bodies = (operation.requestBody?.content ?? []).flatMap((mediaType) =>
    bodiesOf(
      mediaType,
      sampler,
      (value) => mediaType.schema === undefined || spec.validators.errors(mediaType.schema, "request", value).length === 0,
    ),
  );
  return {
    operation,
    sampler,
    values,
    bodies,
    plan(parameters, body) {
      const chosen = [...values].filter(([parameter]) => parameters === "all" || parameter.required);
      const credentials = firstCredentials(operation);
      return { parameters: new Map(chosen), credentials, ...(body === undefined ? {} : { body }) };
    },
  };
}
