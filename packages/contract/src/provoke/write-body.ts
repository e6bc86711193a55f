import { isArray, isObject, type JsonValue } from "../json.ts";
import { isJsonType, parseContentType } from "../message/content-type.ts";
import type { MediaType, Parameter } from "../model/operation.ts";
import { itemNode, propertyNode, wants } from "../parameter/expected-types.ts";
import { isStyled } from "../parameter/form-field.ts";
import { isBinary } from "../parameter/is-binary.ts";
import { writeParameter } from "./write-parameter.ts";

/** A body with the content type that describes it. */
export interface WrittenBody {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const boundary = "railspec-boundary";

function writeForm(mediaType: MediaType, value: JsonValue): string {
  const pairs = Object.entries(isObject(value) ? value : {}).flatMap(([name, item]) => {
    const encoding = mediaType.encoding.get(name);
    const style = encoding?.style ?? "form";
    if (!isStyled(encoding) && isObject(item)) {
      return [{ name, raw: encodeURIComponent(JSON.stringify(item)) }];
    }
    const explode = encoding?.explode ?? style === "form";
    // A form field is written like a query parameter of the same style.
    return writeParameter(
      { name, in: "query", style, explode, mediaType: undefined } as Parameters<typeof writeParameter>[0],
      item,
    );
  });
  return pairs.map(({ name, raw }) => `${name}=${raw}`).join("&");
}

function headerValue({ examples, schema }: Parameter): string {
  const [example] = examples;
  if (example !== undefined) {
    return String(example.value);
  }
  return schema !== undefined && wants(schema, "number") ? "1" : "sample";
}

function partHeaders(mediaType: MediaType, name: string, value: JsonValue): string[] {
  const encoding = mediaType.encoding.get(name);
  const node = mediaType.schema && propertyNode(mediaType.schema, name);
  const binary = node !== undefined && isBinary(wants(node, "array") ? (itemNode(node, 0) ?? node) : node);
  const wished =
    encoding?.contentType?.find((type) => !type.includes("*")) ?? encoding?.contentType?.[0]?.replace("*", "png");
  const type = wished ?? (isObject(value) ? "application/json" : binary ? "application/octet-stream" : undefined);
  const disposition = `Content-Disposition: form-data; name="${name}"${binary ? '; filename="sample"' : ""}`;
  const extra = (encoding?.headers ?? [])
    .filter(({ required }) => required)
    .map((header) => `${header.name}: ${headerValue(header)}`);
  return [disposition, ...(type === undefined ? [] : [`Content-Type: ${type}`]), ...extra];
}

function writeMultipart(mediaType: MediaType, value: JsonValue): string {
  const parts = Object.entries(isObject(value) ? value : {}).flatMap(([name, item]) => {
    const isJson = mediaType.encoding.get(name)?.contentType?.some((type) => type.includes("json")) === true;
    const items = isArray(item) && !isJson ? item : [item];
    return items.map((one) => {
      const text = typeof one === "string" && !isJson ? one : JSON.stringify(one);
      return `--${boundary}\r\n${partHeaders(mediaType, name, one).join("\r\n")}\r\n\r\n${text}\r\n`;
    });
  });
  return `${parts.join("")}--${boundary}--\r\n`;
}

/** Writes a value as a body of a media type; undefined for types that no value can be written as. */
export function writeBody(mediaType: MediaType, value: JsonValue): WrittenBody | undefined {
  const range = mediaType.range
    .replace("*+json", "vnd.railspec+json")
    .replace(/^\*\/\*|^application\/\*/, "application/json");
  const essence = parseContentType(range)?.essence ?? "";
  if (isJsonType(essence)) {
    return { contentType: range, bytes: encoder.encode(JSON.stringify(value)) };
  }
  if (essence === "application/x-www-form-urlencoded") {
    return { contentType: range, bytes: encoder.encode(writeForm(mediaType, value)) };
  }
  if (essence === "multipart/form-data") {
    return { contentType: `${essence}; boundary=${boundary}`, bytes: encoder.encode(writeMultipart(mediaType, value)) };
  }
  if (essence.startsWith("text/")) {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return { contentType: range.replace("*", "plain"), bytes: encoder.encode(text) };
  }
  // Without a schema, any bytes are a body of their type.
  return mediaType.schema === undefined
    ? { contentType: range.replace("/*", "/png"), bytes: encoder.encode(String(value)) }
    : undefined;
}
