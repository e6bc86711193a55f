import type { Accepts } from "../parameter/typed-text.ts";
import type { Report } from "./report.ts";

/** Tells whether a value keeps a schema in the direction of the message. */
export function acceptsOf({ spec, direction }: Report): Accepts {
  return (node, value) => spec.validators.errors(node, direction, value).length === 0;
}
