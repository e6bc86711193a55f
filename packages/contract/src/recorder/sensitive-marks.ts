import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";

const sensitivities = ["secret", "pii", "financial"] as const;

/** What `x-sensitive` can say. */
export type Sensitivity = (typeof sensitivities)[number];

/** Keys that hold a map, in which any key is a name; `callbacks` holds a map of maps. */
const maps: ReadonlyMap<string | number, number> = new Map(
  Object.entries({
    $defs: 1,
    callbacks: 2,
    content: 1,
    definitions: 1,
    dependentRequired: 1,
    dependentSchemas: 1,
    encoding: 1,
    headers: 1,
    parameters: 1,
    pathItems: 1,
    paths: 1,
    patternProperties: 1,
    properties: 1,
    requestBodies: 1,
    responses: 1,
    schemas: 1,
    securitySchemes: 1,
    webhooks: 1,
  }),
);

/** Maps whose keys are names in messages. */
const naming: ReadonlySet<string | number> = new Set(["properties", "headers", "encoding"]);

/** Keys that hold values of the API, not descriptions of them. */
const opaque: ReadonlySet<string | number> = new Set([
  "const",
  "default",
  "enum",
  "example",
  "examples",
  "links",
  "value",
]);

/** An object of the document that describes something. */
export interface Described {
  readonly value: JsonObject;
  readonly pointer: string;
  /** The name that values under it have in a message. */
  readonly name: string | undefined;
  /** Where that name is given. */
  readonly root: string;
}

interface Level {
  /** How many maps are still to come. */
  readonly maps: number;
  readonly isNaming: boolean;
}

const described: Level = { maps: 0, isNaming: false };

/** Goes through everything that the document describes, but not through examples and other values of the API. */
export function visitDescribed(document: JsonObject, visit: (found: Described) => void): void {
  function each(list: Iterable<[string | number, JsonValue]>, found: Omit<Described, "value">, level: Level): void {
    for (const [token, child] of list) {
      const pointer = appendPointer(found.pointer, token);
      if (level.maps > 0) {
        const isNamed = level.maps === 1 && level.isNaming;
        const inner = { maps: level.maps - 1, isNaming: level.isNaming };
        step(child, isNamed ? { pointer, name: String(token), root: pointer } : { ...found, pointer }, inner);
      } else if (!opaque.has(token)) {
        step(child, { ...found, pointer }, { maps: maps.get(token) ?? 0, isNaming: naming.has(token) });
      }
    }
  }

  function step(value: JsonValue, outer: Omit<Described, "value">, level: Level): void {
    if (isArray(value)) {
      each(
        value.map((item, index): [number, JsonValue] => [index, item]),
        outer,
        described,
      );
      return;
    }
    if (!isObject(value)) {
      return;
    }
    if (level.maps > 0) {
      each(Object.entries(value), outer, level);
      return;
    }
    const parameter = typeof own(value, "in") === "string" ? own(value, "name") : undefined;
    const named = typeof parameter === "string" ? { ...outer, name: parameter, root: outer.pointer } : outer;
    visit({ ...named, value });
    each(Object.entries(value), named, described);
  }

  step(document, { pointer: "", name: undefined, root: "" }, described);
}

/**
 * What `x-sensitive` says of an object.
 *
 * @throws {SpecError} when it says something that nobody understands, as the value would be written otherwise.
 */
export function sensitivityOf(value: JsonObject, pointer: string): Sensitivity | undefined {
  const written = own(value, "x-sensitive");
  const found = sensitivities.find((known) => known === written);
  if (written !== undefined && found === undefined) {
    throw new SpecError(
      `\`x-sensitive\` ${JSON.stringify(written)} is none of ${sensitivities.join(", ")}`,
      appendPointer(pointer, "x-sensitive"),
    );
  }
  return found;
}
