import type { JsonValue } from "../json.ts";
import { type InexactNumber, isInexact } from "../message/inexact-number.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { type Place, placePointer } from "../schema/walk-value.ts";
import { expectedTypes } from "./expected-types.ts";

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Tells whether a value keeps a schema; decides between readings of one text. */
export type Accepts = (node: SchemaNode, value: JsonValue) => boolean;

/** What texts are read with. */
export interface TextReader {
  readonly accepts: Accepts;
  /** Takes the numbers whose text says more than they do. */
  readonly inexact: InexactNumber[];
}

/**
 * Reads the text of a parameter as the type its schema asks for. Where the text can be read in several ways, such as
 * `12` for a number or a string, the first reading that the schema accepts wins, text last.
 *
 * @param place where the text stands in the value that is read
 */
export function typedText(
  text: string,
  node: SchemaNode | undefined,
  { accepts, inexact }: TextReader,
  place?: Place,
): JsonValue {
  if (node === undefined) {
    return text;
  }
  const types = expectedTypes(node);
  const readings: JsonValue[] = [];
  if (types.has("number") && number.test(text)) {
    readings.push(Number(text));
  }
  if (types.has("boolean") && (text === "true" || text === "false")) {
    readings.push(text === "true");
  }
  if (types.has("null") && (text === "null" || text === "")) {
    readings.push(null);
  }
  if (readings.length === 0) {
    return text;
  }
  if (types.has("string")) {
    readings.push(text);
  }
  const [first = text] = readings;
  const chosen = readings.length === 1 ? first : (readings.find((reading) => accepts(node, reading)) ?? first);
  if (typeof chosen === "number" && isInexact(text)) {
    inexact.push({ pointer: placePointer(place), source: text });
  }
  return chosen;
}
