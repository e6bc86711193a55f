import type { JsonValue } from "../json.ts";
import type { MediaType, Operation } from "../model/operation.ts";
import type { Direction } from "../schema/keywords.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";

/** Values that the examples of a spec hold, by the schemas that apply to them. */
export type KnownValues = ReadonlyMap<SchemaNode, readonly JsonValue[]>;

const cache = new WeakMap<Spec, KnownValues>();
const enough = 8;

function contents(operation: Operation): [Direction, MediaType][] {
  const responses = operation.responses.flatMap(({ content }) => content);
  return [
    ...(operation.requestBody?.content ?? []).map((mediaType): [Direction, MediaType] => ["request", mediaType]),
    ...responses.map((mediaType): [Direction, MediaType] => ["response", mediaType]),
  ];
}

/** Collects what the named examples show for each schema, requests first. */
export function knownValues(spec: Spec): KnownValues {
  const known = cache.get(spec);
  if (known !== undefined) {
    return known;
  }
  const values = new Map<SchemaNode, JsonValue[]>();
  const all = [...spec.operations.values()].flatMap(contents).sort(([left], [right]) => left.localeCompare(right));
  for (const [direction, { schema, examples }] of all) {
    for (const example of schema === undefined ? [] : examples) {
      spec.walkers[direction].walk(schema as SchemaNode, example.value, {
        value: (value, schemas) => {
          for (const node of schemas) {
            const list = values.get(node) ?? [];
            values.set(node, list);
            if (list.length < enough) {
              list.push(value);
            }
          }
        },
      });
    }
  }
  cache.set(spec, values);
  return values;
}
