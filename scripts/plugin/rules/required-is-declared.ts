import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";
import { didYouMean } from "../../evidence/nearest.ts";

/** A branch of a schema describes the same value, so it may demand what an enclosing schema declares. */
const BRANCHES = ["allOf", "anyOf", "oneOf", "if", "then", "else", "not"];
const IN_BRANCH = /\/(?:(?:allOf|anyOf|oneOf)\/\d+|if|then|else|not)$/;

/** Whatever a schema requires it also declares, itself or by a schema around it: a required name that exists nowhere is a slip. */
export const requiredIsDeclared: Oas3Rule = () => ({
  Schema(schema, context) {
    // A branch is looked at from the schema that has it, where the names it may use are known.
    if (!IN_BRANCH.test(context.location.pointer) || isReferred(context)) {
      check(schema, context.location, new Set(), context);
    }
  },
});

const isReferred = ({ rawLocation, location }: UserContext): boolean =>
  rawLocation.absolutePointer !== location.absolutePointer;

function check(schema: unknown, at: Location, around: ReadonlySet<string>, context: UserContext): void {
  const node = asRecord(schema) ?? {};
  const declared = new Set([...around, ...declaredBy(schema, context, [])]);
  const required: readonly unknown[] = Array.isArray(node.required) ? node.required : [];
  for (const [index, name] of required.entries()) {
    if (typeof name === "string" && !declared.has(name)) {
      context.report({
        message: `"${name}" is required but not declared in \`properties\`.${didYouMean(name, declared)}`,
        location: at.child(["required", index]),
      });
    }
  }
  for (const keyword of BRANCHES) {
    for (const [branch, place] of branches(node[keyword], at.child(keyword))) {
      if (asRecord(branch)?.$ref === undefined) {
        check(branch, place, declared, context);
      }
    }
  }
}

/** Names that a schema's own `properties` declare, those of the schemas it is composed of included. */
function declaredBy(schema: unknown, context: UserContext, trail: readonly unknown[]): string[] {
  const node = asRecord(schema);
  if (node === undefined || trail.includes(schema)) {
    return [];
  }
  const deeper = [...trail, schema];
  const target = node.$ref === undefined ? undefined : context.resolve(node, context.location.source.absoluteRef).node;
  const parts: readonly unknown[] = Array.isArray(node.allOf) ? node.allOf : [];
  return [
    ...Object.keys(asRecord(node.properties) ?? {}),
    ...[target, ...parts].flatMap((part) => declaredBy(part, context, deeper)),
  ];
}

function branches(value: unknown, at: Location): [unknown, Location][] {
  if (Array.isArray(value)) {
    return value.map((branch: unknown, index) => [branch, at.child(index)]);
  }
  return value === undefined ? [] : [[value, at]];
}
