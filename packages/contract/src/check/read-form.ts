import type { JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { type Pair, splitPairs } from "../message/pairs.ts";
import { type Decoded, ReadNotes } from "../message/read-value.ts";
import type { MediaType } from "../model/operation.ts";
import { bracketPath, type Field } from "../parameter/decode-fields.ts";
import { createDecoder, type Decoder } from "../parameter/decode-parameter.ts";
import { isByFields } from "../parameter/decode-styled.ts";
import { propertyNames, propertyNode } from "../parameter/expected-types.ts";
import { formWriting, isStyled } from "../parameter/form-field.ts";
import { schemaTrail } from "../schema/schema-trail.ts";
import { acceptsOf } from "./accepts.ts";
import { type FormProperty, readFormProperty, repetition } from "./read-form-property.ts";
import type { Report } from "./report.ts";

/** Finds the path of a pair below the property it belongs to; undefined when it belongs to another. */
type Owner = readonly [property: string, path: (name: string) => readonly string[] | undefined];

/** The objects whose properties are fields of the form. */
function ownersOf({ schema, encoding }: MediaType): Owner[] {
  const documented = schema === undefined ? new Set<string>() : propertyNames(schema).names;
  return [...encoding].flatMap(([property, found]): Owner[] => {
    const node = schema && propertyNode(schema, property);
    const writing = formWriting(property, found, node);
    if (!isStyled(found) || !isByFields(writing)) {
      return [];
    }
    if (writing.style === "deepObject" || node === undefined) {
      return [[property, (name) => bracketPath(name, property)]];
    }
    const { names, isOpen } = propertyNames(node);
    return [[property, (name) => (!documented.has(name) && (names.has(name) || isOpen) ? [name] : undefined)]];
  });
}

/** What a form says of one property. */
interface Group {
  /** Under the name of the property itself. */
  readonly pairs: Pair[];
  /** Under the names of its own properties. */
  readonly fields: Field[];
}

function groupsOf(pairs: readonly Pair[], owners: readonly Owner[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const at = (name: string): Group => {
    const group = groups.get(name) ?? { pairs: [], fields: [] };
    groups.set(name, group);
    return group;
  };
  for (const pair of pairs) {
    let path: readonly string[] | undefined;
    const owner = owners.find(([, pathOf]) => {
      path = pathOf(pair.name);
      return path !== undefined;
    });
    if (owner === undefined || path === undefined) {
      at(pair.name).pairs.push(pair);
    } else {
      at(owner[0]).fields.push({ path, raw: pair.raw });
    }
  }
  return groups;
}

function readGroup(property: FormProperty, { pairs, fields }: Group, isOwner: boolean, decoder: Decoder): Decoded {
  if (!isOwner) {
    return readFormProperty(
      property,
      pairs.map(({ raw }) => raw),
      decoder,
    );
  }
  const [whole] = pairs;
  if (whole === undefined) {
    return decoder.fields(formWriting(property.name, property.encoding, property.schema), fields);
  }
  // An object whose properties are fields has none of its own name: what stands there is only a text.
  return decoder.scalar(property.schema, whole.raw);
}

function reportRepetition(report: Report, mediaType: MediaType, property: FormProperty, count: number): void {
  const problem = count > 1 ? repetition(property) : undefined;
  const { name, schema } = property;
  if (problem !== undefined && schema !== undefined && mediaType.schema !== undefined) {
    report.add("repeated-field", {
      message: `is given ${count} times, but ${problem}`,
      pointer: appendPointer("/body", name),
      specPointer: schema.pointer,
      trail: [...mediaType.trail, ...schemaTrail(mediaType.schema, schema.pointer)],
    });
  }
}

/** Reads a form body into an object, each property by its encoding; fields given too often go to `report`. */
export function readForm(report: Report, mediaType: MediaType, text: string): Decoded {
  const decoder = createDecoder(acceptsOf(report), "form");
  const values = new Map<string, JsonValue>();
  const notes = new ReadNotes();
  const owners = ownersOf(mediaType);
  for (const [name, group] of groupsOf(splitPairs(text), owners)) {
    const schema = mediaType.schema && propertyNode(mediaType.schema, name);
    const property = { name, schema, encoding: mediaType.encoding.get(name) };
    const isOwner = owners.some(([owner]) => owner === name);
    const decoded = readGroup(property, group, isOwner, decoder);
    if ("problem" in decoded) {
      return { problem: `${JSON.stringify(name)}: ${decoded.problem}` };
    }
    reportRepetition(report, mediaType, property, group.pairs.length);
    notes.add(appendPointer("", name), decoded);
    values.set(name, decoded.value);
  }
  // Names such as `__proto__` become properties like all others.
  return { value: Object.fromEntries(values), inexact: notes.inexact, repeated: notes.repeated };
}
