import { isArray, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { type ContentType, fitOf, isJsonType, parseContentType } from "../message/content-type.ts";
import { headerValue } from "../message/headers.ts";
import { NestingError } from "../message/nesting.ts";
import { readJson } from "../message/read-json.ts";
import { type Part, readMultipart } from "../message/read-multipart.ts";
import type { MediaType } from "../model/operation.ts";
import type { Decoded } from "../parameter/decode-parameter.ts";
import { itemNode, propertyNode, wants } from "../parameter/expected-types.ts";
import { typedText } from "../parameter/typed-text.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { checkHeaders, type HeaderRules } from "./check-headers.ts";
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

function readPart(report: Report, part: Part, node: SchemaNode | undefined): Decoded {
  const type = typeOfPart(part);
  const isText = type.essence.startsWith("text/");
  const isObject = node !== undefined && wants(node, "object");
  if (!isText && !isJsonType(type.essence)) {
    // Bytes as one character each: lengths count bytes, and nothing is lost.
    return { value: latin1.decode(part.bytes) };
  }
  let text: string;
  try {
    text = new TextDecoder(type.parameters.get("charset") ?? "utf-8", { fatal: true }).decode(part.bytes);
  } catch {
    return { problem: "is not UTF-8 text" };
  }
  if (isJsonType(type.essence) || (isObject && !part.headers.has("content-type"))) {
    try {
      return { value: readJson(text).value };
    } catch (error) {
      if (error instanceof NestingError) {
        return { problem: `cannot be judged: ${error.message}` };
      }
      return isJsonType(type.essence) ? { problem: "is no JSON" } : { value: text };
    }
  }
  const { validators } = report.spec;
  return {
    value: typedText(text, node, (schema, value) => validators.errors(schema, report.direction, value).length === 0),
  };
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

function isArraySchema(node: SchemaNode | undefined): node is SchemaNode {
  return node !== undefined && wants(node, "array");
}

/** The value of the parts of one name: a list where the schema wants one or there are several. */
function readGroup(report: Report, parts: readonly Part[], node: SchemaNode | undefined): Decoded {
  const isList = isArraySchema(node);
  const values: JsonValue[] = [];
  for (const part of parts) {
    const isWholeList = isList && isJsonType(typeOfPart(part).essence);
    const item = isList && !isWholeList ? itemNode(node, values.length) : node;
    const decoded = readPart(report, part, item);
    if ("problem" in decoded) {
      return decoded;
    }
    values.push(...(isWholeList && isArray(decoded.value) ? decoded.value : [decoded.value]));
  }
  return { value: isList || values.length > 1 ? values : (values[0] ?? null) };
}

function readNamed(report: Report, mediaType: MediaType, parts: readonly Part[]): Decoded {
  const values = new Map<string, JsonValue>();
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
    values.set(name, decoded.value);
  }
  // Names such as `__proto__` become properties like all others.
  return { value: Object.fromEntries(values) };
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
  for (const part of parts) {
    const decoded = readPart(report, part, mediaType.schema && itemNode(mediaType.schema, values.length));
    if ("problem" in decoded) {
      return { problem: `part ${values.length} ${decoded.problem}` };
    }
    values.push(decoded.value);
  }
  return { value: values };
}
