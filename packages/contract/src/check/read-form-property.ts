import { isArray, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { percentDecode } from "../message/percent.ts";
import { type Decoded, ReadNotes } from "../message/read-value.ts";
import type { Encoding } from "../model/operation.ts";
import type { Decoder } from "../parameter/decode-parameter.ts";
import { expectedTypes, itemNode, wants } from "../parameter/expected-types.ts";
import { formWriting, isStyled } from "../parameter/form-field.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { readDocument } from "./read-document.ts";

/** A property of a form body. */
export interface FormProperty {
  readonly name: string;
  readonly schema: SchemaNode | undefined;
  readonly encoding: Encoding | undefined;
}

/** Why a property cannot stand in a form several times; undefined when it can. */
export function repetition({ schema, encoding }: FormProperty): string | undefined {
  if (schema === undefined) {
    return undefined;
  }
  if (!expectedTypes(schema).has("array")) {
    return "is no list";
  }
  return isStyled(encoding) && !formWriting("", encoding, schema).explode ? "is written as one value" : undefined;
}

function wantsObject(schema: SchemaNode | undefined): boolean {
  return schema !== undefined && wants(schema, "object");
}

/** Reads one JSON text; where the spec does not say that it is one, it can be a plain text, too. */
function readJsonField({ schema, encoding }: FormProperty, raw: string, decoder: Decoder): Decoded {
  const text = percentDecode(raw, true);
  if (text === undefined) {
    return { problem: "broken percent-encoding" };
  }
  const read = readDocument(text, () => decoder.scalar(schema, raw));
  const isText = "value" in read && (typeof read.value !== "object" || read.value === null);
  return isText && encoding?.contentType === undefined ? decoder.scalar(schema, raw) : read;
}

/** Reads a list with one JSON text an item, or with one for all of them where the spec names the type. */
function readJsonList(property: FormProperty, list: SchemaNode, raw: readonly string[], decoder: Decoder): Decoded {
  const values: JsonValue[] = [];
  const notes = new ReadNotes();
  for (const [index, text] of raw.entries()) {
    const read = readJsonField({ ...property, schema: itemNode(list, index) }, text, decoder);
    const isWhole = "value" in read && isArray(read.value) && raw.length === 1;
    if ("problem" in read || (isWhole && property.encoding?.contentType !== undefined)) {
      return read;
    }
    if (typeof read.value !== "object" && raw.length === 1 && expectedTypes(list).size > 1) {
      return decoder.scalar(list, text);
    }
    notes.add(appendPointer("", index), read);
    values.push(read.value);
  }
  return { value: values, inexact: notes.inexact, repeated: notes.repeated };
}

/** Reads what stands in a form under the name of a property, at least one text: by its style or by its content. */
export function readFormProperty(property: FormProperty, raw: readonly string[], decoder: Decoder): Decoded {
  const { name, schema, encoding } = property;
  const first = raw[0] ?? "";
  const styled = (): Decoded => decoder.values(formWriting(name, encoding, schema), raw);
  if (isStyled(encoding)) {
    return styled();
  }
  const type = encoding?.contentType;
  const isDefault = type === undefined;
  const isJson = type?.some((one) => one.includes("json")) === true;
  // By default, objects are written as JSON, also those in a list.
  if (schema !== undefined && wants(schema, "array") && !(wantsObject(schema) && raw.length === 1)) {
    const isJsonList = isJson || (isDefault && wantsObject(itemNode(schema, 0)));
    return isJsonList ? readJsonList(property, schema, raw, decoder) : styled();
  }
  if (isJson || (isDefault && wantsObject(schema))) {
    return readJsonField(property, first, decoder);
  }
  return wantsObject(schema) ? decoder.scalar(schema, first) : styled();
}
