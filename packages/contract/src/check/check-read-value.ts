import type { ReadValue } from "../message/read-value.ts";
import { mapPlace } from "../schema/map-place.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { checkValue, type ValueCheck } from "./check-value.ts";
import type { Report } from "./report.ts";

/** What a read value must keep; without a schema, only how it was written is judged. */
export interface ReadCheck extends Omit<ValueCheck, "node" | "value" | "inexact"> {
  readonly node: SchemaNode | undefined;
  /** Of what holds the schema. */
  readonly specPointer: string;
}

/** Checks a value that was read from text: members that stand twice, the schema, digits that get lost. */
export function checkReadValue(report: Report, read: ReadValue, check: ReadCheck): void {
  const { value, inexact, repeated } = read;
  const { node, pointer, specPointer, trail } = check;
  for (const place of repeated ?? []) {
    const message = "stands in its object more than once; readers differ in which value counts";
    const general = node === undefined ? place : mapPlace(node, value, place);
    const places = { pointer: pointer + place, place: pointer + general };
    report.add("repeated-member", { ...places, message, specPointer, trail });
  }
  if (node !== undefined) {
    checkValue(report, { ...check, node, value, inexact });
  }
}
