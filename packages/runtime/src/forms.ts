import type { BodyEncoder } from "./definition.ts";
import { ParameterError } from "./errors.ts";
import { stringifyJson } from "./json.ts";

type Fields = readonly (readonly [name: string, value: string | Blob])[];

function fieldsOf(body: unknown): Fields {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new ParameterError("the body of a form must be an object");
  }
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined)
      .map((item) => [name, fieldOf(name, item)] as const),
  );
}

function fieldOf(name: string, value: unknown): string | Blob {
  if (value instanceof Blob) {
    return value;
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    // A view's buffer may be shared in type only; `Blob` copies its bytes.
    return new Blob([value as BlobPart]);
  }
  const isNoNumber = typeof value === "number" && !Number.isFinite(value);
  if (value === null || isNoNumber || typeof value === "function" || typeof value === "symbol") {
    throw new ParameterError(`form field ${name} has no text form`);
  }
  return typeof value === "object" ? stringifyJson(value) : String(value);
}

/**
 * Writes `multipart/form-data`: a `Blob`, `File` or bytes become a file, an array one part per item, an object JSON, all else text.
 * A `FormData` goes as it is.
 */
export const multipart: BodyEncoder = (body) => {
  if (body instanceof FormData) {
    return body;
  }
  const form = new FormData();
  for (const [name, value] of fieldsOf(body)) {
    form.append(name, value);
  }
  return form;
};

/** Writes `application/x-www-form-urlencoded`. `URLSearchParams` go as they are; a file is refused. */
export const urlencoded: BodyEncoder = (body) => {
  if (body instanceof URLSearchParams) {
    return body.toString();
  }
  const form = new URLSearchParams();
  for (const [name, value] of fieldsOf(body)) {
    if (typeof value !== "string") {
      throw new ParameterError(`form field ${name} is a file, which this form cannot hold`);
    }
    form.append(name, value);
  }
  return form.toString();
};
