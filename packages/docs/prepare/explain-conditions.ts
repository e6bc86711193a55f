import type { OpenApiDocument, Reference, Schema } from "./open-api.ts";
import { isReference } from "./resolve-reference.ts";
import { visitElements } from "./visit-elements.ts";

/**
 * Turns `if` / `then: required` of every schema into a sentence of its description, in place:
 * the page renderer shows neither keyword.
 */
export function explainConditions(document: OpenApiDocument): void {
  visitElements(document, explain);
}

function explain(schema: Schema): void {
  const sentences = [schema, ...(Array.isArray(schema.allOf) ? schema.allOf : [])].map(sentence).filter(Boolean);
  if (sentences.length === 0) {
    return;
  }
  schema.description = [schema.description, ...sentences].filter(Boolean).join("\n\n");
  const rest = schema.allOf?.filter((member) => sentence(member) === undefined);
  if (rest?.length === 0) {
    delete schema.allOf;
  } else if (rest !== undefined) {
    schema.allOf = rest;
  }
}

function sentence(schema: Schema | Reference): string | undefined {
  if (isReference(schema) || schema.then?.required === undefined || schema.if?.properties === undefined) {
    return undefined;
  }
  const conditions = Object.entries(schema.if.properties).flatMap(([name, condition]) =>
    isReference(condition) ? [] : [`\`${name}\` is ${allowed(condition)}`],
  );
  const required = schema.then.required.map((name) => `\`${name}\``).join(" and ");
  return `**Condition:** ${required} is required when ${conditions.join(" and ")}.`;
}

function allowed(condition: Schema): string {
  const values = condition.enum ?? (condition.const === undefined ? [] : [condition.const]);
  return values.length === 0 ? "present" : values.map((value) => `\`${JSON.stringify(value)}\``).join(" or ");
}
