import { isArray, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { type ContentType, fitOf, isJsonType, parseContentType } from "../message/content-type.ts";
import { headerValue } from "../message/headers.ts";
import { type Part, readMultipart } from "../message/read-multipart.ts";
import { type Decoded, ReadNotes } from "../message/read-value.ts";
import type { MediaType } from "../model/operation.ts";
import { expectedTypes, itemNode, propertyNode, wants } from "../parameter/expected-types.ts";
import { isBinary } from "../parameter/is-binary.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { checkHeaders, type HeaderRules } from "./check-headers.ts";
import { decodeText } from "./decode-text.ts";
import { readDocument } from "./read-document.ts";
import { readPlain } from "./read-plain.ts";
import type { Report } from "./report.ts";

const latin1 = new TextDecoder("latin1");
const plain: ContentType = { essence: "text/plain", parameters: new Map() };
const partHeaderRules: HeaderRules = {
  missing: "missing-part-header",
  malformed: "part-header-schema",
  schema: "part-header-schema",
};

function typeOfPart(part: Part): ContentType {
  const written = headerValue(part.headers, "content-type");
  // RFC 7578, 4.4: a part without a type is text.
  return (written === undefined ? undefined : parseContentType(written)) ?? plain;
}

/** Whether a part is a file whose content the schema takes as it is, whatever its type. */
function isFile({ filename }: Part, node: SchemaNode | undefined): boolean {
  if (node === undefined) {
    return false;
  }
  const types = expectedTypes(node);
  const isOnlyText = types.has("string") && [...types].every((type) => type === "string" || type === "null");
  return isBinary(node) || (filename !== undefined && isOnlyText);
}

/** Bytes as one character each: lengths count bytes, and nothing is lost. */
function asBytes({ bytes }: Part): Decoded {
  return { value: latin1.decode(bytes) };
}

function readPart(report: Report, part: Part, node: SchemaNode | undefined): Decoded {
  const type = typeOfPart(part);
  const isJson = isJsonType(type.essence);
  const isText = type.essence.startsWith("text/");
  if ((!isText && !isJson) || (node !== undefined && isBinary(node))) {
    return asBytes(part);
  }
  const text = decodeText(part.bytes, type);
  if (isFile(part, node)) {
    return text === undefined ? asBytes(part) : { value: text };
  }
  if (text === undefined) {
    return { problem: `is not ${type.parameters.get("charset") ?? "UTF-8"} text` };
  }
  if (isJson) {
    return readDocument(text);
  }
  const isObject = node !== undefined && wants(node, "object") && !part.headers.has("content-type");
  return isObject ? readDocument(text, () => ({ value: text })) : readPlain(report, text, node);
}

function checkPart(report: Report, mediaType: MediaType, name: string, part: Part): void {
  const encoding = mediaType.encoding.get(name);
  if (encoding === undefined) {
    return;
  }
  const pointer = appendPointer("/body", name);
  const type = typeOfPart(part);
  if (encoding.contentType !== undefined && !encoding.contentType.some((range) => fitOf(type, range) > 0)) {
    report.add("part-content-type", {
      message: `is ${type.essence}, must be ${encoding.contentType.join(" or ")}`,
      pointer,
      specPointer: appendPointer(encoding.pointer, "contentType"),
      trail: encoding.trail,
    });
  }
  checkHeaders(report, encoding.headers, part.headers, pointer, partHeaderRules);
}

/** The values of several parts; a part that is a JSON list gives all of its own. */
function readList(report: Report, parts: readonly Part[], node: SchemaNode | undefined, isList: boolean): Decoded {
  const values: JsonValue[] = [];
  const notes = new ReadNotes();
  for (const part of parts) {
    const decoded = readPart(report, part, isList ? node && itemNode(node, values.length) : node);
    if ("problem" in decoded) {
      return decoded;
    }
    if (isList && isArray(decoded.value)) {
      notes.addItems(values.length, decoded);
      values.push(...decoded.value);
    } else {
      notes.add(appendPointer("", values.length), decoded);
      values.push(decoded.value);
    }
  }
  return { value: values, inexact: notes.inexact, repeated: notes.repeated };
}

/** The value of the parts of one name: a list where the schema wants one or there are several. */
function readGroup(report: Report, parts: readonly Part[], node: SchemaNode | undefined): Decoded {
  const isList = node !== undefined && wants(node, "array");
  const [first, second] = parts;
  return first === undefined || second !== undefined || isList
    ? readList(report, parts, node, isList)
    : readPart(report, first, node);
}

function readNamed(report: Report, mediaType: MediaType, parts: readonly Part[]): Decoded {
  const values = new Map<string, JsonValue>();
  const notes = new ReadNotes();
  for (const [name, group] of Map.groupBy(parts, (part) => part.name)) {
    if (name === undefined) {
      return { problem: "has a part without a name" };
    }
    for (const part of group) {
      checkPart(report, mediaType, name, part);
    }
    const decoded = readGroup(report, group, mediaType.schema && propertyNode(mediaType.schema, name));
    if ("problem" in decoded) {
      return { problem: `part ${JSON.stringify(name)} ${decoded.problem}` };
    }
    notes.add(appendPointer("", name), decoded);
    values.set(name, decoded.value);
  }
  // Names such as `__proto__` become properties like all others.
  return { value: Object.fromEntries(values), inexact: notes.inexact, repeated: notes.repeated };
}

/** Reads a multipart body: `form-data` into an object by name, other kinds into an array in order. */
export function readMultipartForm(
  report: Report,
  mediaType: MediaType,
  type: ContentType,
  bytes: Uint8Array,
): Decoded | "unreadable type" {
  const boundary = type.parameters.get("boundary");
  const parts = boundary === undefined ? undefined : readMultipart(bytes, boundary);
  if (parts === undefined) {
    return { problem: boundary === undefined ? "has no boundary in its content type" : "is no multipart body" };
  }
  if (type.essence === "multipart/form-data") {
    return readNamed(report, mediaType, parts);
  }
  const values: JsonValue[] = [];
  const notes = new ReadNotes();
  for (const part of parts) {
    const decoded = readPart(report, part, mediaType.schema && itemNode(mediaType.schema, values.length));
    if ("problem" in decoded) {
      return { problem: `part ${values.length} ${decoded.problem}` };
    }
    notes.add(appendPointer("", values.length), decoded);
    values.push(decoded.value);
  }
  return { value: values, inexact: notes.inexact, repeated: notes.repeated };
}
