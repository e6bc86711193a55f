import { isObject, type JsonValue, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { placePointer } from "../schema/walk-value.ts";
import type { Spec } from "../spec.ts";
import { breakKeyword } from "./break-keyword.ts";
import type { Sampler } from "./sample-value.ts";
import { removed, setAt } from "./set-at.ts";

/** A value changed in one place to break one keyword. */
export interface Mutation {
  readonly keyword: string;
  /** JSON pointer of the change in the value. */
  readonly pointer: string;
  /** JSON pointer of the keyword in the document. */
  readonly specPointer: string;
  /** What was changed, in words. */
  readonly change: string;
  readonly value: JsonValue;
}

function ofSchema(root: JsonValue, node: SchemaNode, value: JsonValue, place: string, sampler: Sampler): Mutation[] {
  if (typeof node.schema === "boolean") {
    return [];
  }
  const { schema } = node;
  const found: Mutation[] = [];
  for (const keyword of Object.keys(schema)) {
    for (const breaker of breakKeyword(keyword, schema, value)) {
      const pointer = breaker.at === undefined ? place : appendPointer(place, breaker.at);
      const isAbsent = breaker.value === removed && !(isObject(value) && own(value, breaker.at ?? "") !== undefined);
      if (!isAbsent) {
        const specPointer = appendPointer(node.pointer, keyword);
        found.push({ keyword, pointer, specPointer, change: breaker.name, value: setAt(root, pointer, breaker.value) });
      }
    }
  }
  if (node.not !== undefined) {
    const forbidden = sampler.sample(node.not, { properties: "few" });
    if (forbidden !== undefined) {
      const specPointer = appendPointer(node.pointer, "not");
      const value = setAt(root, place, forbidden);
      found.push({ keyword: "not", pointer: place, specPointer, change: "what is ruled out", value });
    }
  }
  return found;
}

/** Every way to break a keyword of the schemas that apply to `value` and to what is inside it, once each. */
export function mutations(spec: Spec, node: SchemaNode, value: JsonValue, sampler: Sampler): Mutation[] {
  const found: Mutation[] = [];
  const inArrays = new Set<string>();
  spec.walkers.request.walk(node, value, {
    value: (inner, schemas, place) => {
      const pointer = placePointer(place);
      // The items of a list are alike: breaking the first one of each kind says it all.
      const general = pointer.replace(/\/\d+(?=\/|$)/g, "/*");
      for (const schema of schemas) {
        const key = `${general} ${schema.pointer}`;
        if (!inArrays.has(key)) {
          inArrays.add(key);
          found.push(...ofSchema(value, schema, inner, pointer, sampler));
        }
      }
    },
  });
  return found;
}
