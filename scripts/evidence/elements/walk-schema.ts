import { asRecord, type Claim } from "./claim.ts";
import type { SpecElement } from "./element.ts";
import { open } from "./open.ts";
import { escapePointer, type SpecReader } from "./spec-reader.ts";

/** The body whose schema is walked. */
export interface BodyScope<P> {
  readonly reader: SpecReader<P>;
  readonly operation: string;
  readonly part: string;
  readonly inherited?: Claim | undefined;
}

/** Keywords whose schema describes the same value as the schema that has them. */
const SAME_VALUE = ["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"];
/** Keywords whose schemas describe the items or members of the value. */
const INSIDE = ["items", "prefixItems", "contains", "additionalProperties", "patternProperties"];

/**
 * Every property that a body's schema describes, at every depth. A schema that contains itself is walked once on each
 * way down. Conditions (`if`, `not`) describe nothing and are left out.
 */
export function* walkSchema<P>(raw: unknown, at: P, scope: BodyScope<P>): Generator<SpecElement<P>> {
  yield* walk(raw, at, scope, "", []);
}

function* walk<P>(
  raw: unknown,
  at: P,
  scope: BodyScope<P>,
  pointer: string,
  trail: readonly string[],
): Generator<SpecElement<P>> {
  const { reader } = scope;
  const schema = open(raw, at, reader);
  const node = asRecord(schema.node);
  const key = reader.key(schema.at);
  if (node === undefined || trail.includes(key)) {
    return;
  }
  const inside = { ...scope, inherited: schema.own ?? scope.inherited };
  const deeper = [...trail, key];
  for (const [name, property] of Object.entries(asRecord(node.properties) ?? {})) {
    const place = reader.child(schema.at, "properties", name);
    const below = `${pointer}/${escapePointer(name)}`;
    yield propertyElement(name, property, place, inside, below);
    yield* walk(property, place, inside, below, deeper);
  }
  for (const keyword of [...SAME_VALUE, ...INSIDE]) {
    const below = INSIDE.includes(keyword) ? `${pointer}/*` : pointer;
    for (const [sub, place] of subschemas(node[keyword], keyword, schema.at, reader)) {
      yield* walk(sub, place, inside, below, deeper);
    }
  }
}

function propertyElement<P>(name: string, raw: unknown, at: P, scope: BodyScope<P>, pointer: string): SpecElement<P> {
  const property = open(raw, at, scope.reader);
  return {
    kind: "property",
    name,
    operation: scope.operation,
    part: scope.part,
    pointer,
    at: property.at,
    node: asRecord(property.node) ?? {},
    ...(property.reference && { reference: property.reference }),
    ...(property.own && { own: property.own }),
    ...(property.cited && { cited: property.cited }),
    ...(scope.inherited && { inherited: scope.inherited }),
  };
}

function subschemas<P>(value: unknown, keyword: string, at: P, reader: SpecReader<P>): [unknown, P][] {
  if (Array.isArray(value)) {
    return value.map((sub: unknown, index) => [sub, reader.child(at, keyword, index)]);
  }
  const record = asRecord(value);
  if (record === undefined) {
    return [];
  }
  return keyword === "patternProperties" || keyword === "dependentSchemas"
    ? Object.entries(record).map(([name, sub]) => [sub, reader.child(at, keyword, name)])
    : [[record, reader.child(at, keyword)]];
}
