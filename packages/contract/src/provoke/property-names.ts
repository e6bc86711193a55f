import type { JsonValue } from "../json.ts";
import { matches } from "../schema/inside.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { otherValues } from "./other-values.ts";
import { samplePattern } from "./sample-pattern.ts";

/**
 * Names that an object can have: those with a schema, those of patterns, any others; the last two as far as
 * `propertyNames` accepts them.
 */
export function* freeNames(
  members: readonly SchemaNode[],
  accepts: (nodes: readonly SchemaNode[], value: JsonValue) => boolean,
): Generator<string> {
  const rules = members.flatMap(({ propertyNames }) => propertyNames ?? []);
  const near = function* (start: string, pattern = ""): Generator<string> {
    for (const name of [start, ...otherValues(start, rules)]) {
      if (typeof name === "string" && matches(pattern, name) && accepts(rules, name)) {
        yield name;
      }
    }
  };
  yield* members.flatMap(({ properties }) => [...properties.keys()]);
  for (const pattern of members.flatMap(({ patternProperties }) => [...patternProperties.keys()])) {
    yield* near(samplePattern(pattern, 0), pattern);
  }
  yield* near("other");
}
