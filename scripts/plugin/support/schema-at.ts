import { asRecord } from "../../evidence/elements/claim.ts";
import type { Opened, SpecReader } from "../../evidence/elements/spec-reader.ts";

/** The schema of the value that a JSON pointer leads to in a body, through references and compositions; none if there is no such value. */
export function schemaAt<P>(schema: unknown, at: P, pointer: string, reader: SpecReader<P>): Opened<P> | undefined {
  const steps = pointer.split("/").slice(1);
  return descend({ node: schema, at }, steps, reader, []);
}

function descend<P>(
  raw: Opened<P>,
  steps: readonly string[],
  reader: SpecReader<P>,
  trail: readonly string[],
): Opened<P> | undefined {
  const here = reader.resolve(raw.node, raw.at);
  const node = asRecord(here.node);
  if (node === undefined || trail.includes(`${reader.key(here.at)} ${steps.length}`)) {
    return undefined;
  }
  const [step, ...rest] = steps;
  if (step === undefined) {
    return here;
  }
  const deeper = [...trail, `${reader.key(here.at)} ${steps.length}`];
  const property = asRecord(node.properties)?.[step];
  if (property !== undefined) {
    return descend({ node: property, at: reader.child(here.at, "properties", step) }, rest, reader, deeper);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const members = node[keyword];
    for (const [index, member] of (Array.isArray(members) ? members : []).entries()) {
      const found = descend({ node: member, at: reader.child(here.at, keyword, index) }, steps, reader, deeper);
      if (found) {
        return found;
      }
    }
  }
  return undefined;
}
