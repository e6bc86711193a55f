import { type ContentType, isJsonType } from "../message/content-type.ts";
import { isPlainText } from "./plain-text.ts";
import { readText } from "./read-text.ts";
import { isContainer, redactableJson } from "./redact-json.ts";
import { redactableMultipart } from "./redact-multipart.ts";
import { formPlaces, redactablePairs } from "./redact-pairs.ts";
import type { Redactable, Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";

const encoder = new TextEncoder();

function asBytes(text: string, bytes: Uint8Array, body: Redactable<string>): Redactable<Uint8Array> {
  return {
    note: body.note.bind(body),
    clean() {
      const clean = body.clean();
      return clean === text ? bytes : encoder.encode(clean);
    },
  };
}

function plainText(text: string, pointer: string, isUnknown: boolean, redaction: Redaction): Redactable<string> {
  const { secrets, mark } = redaction;
  return {
    note: () => undefined,
    clean() {
      const clean = isUnknown ? marker : secrets.clean(text);
      if (clean !== undefined) {
        mark(pointer);
      }
      return clean ?? text;
    },
  };
}

function readable(
  bytes: Uint8Array,
  type: ContentType | undefined,
  pointer: string,
  isUnknown: boolean,
  redaction: Redaction,
): Redactable<Uint8Array> | undefined {
  const essence = type?.essence ?? "";
  const inside = isUnknown ? { ...redaction, isUnknown: () => true } : redaction;
  if (essence.startsWith("multipart/")) {
    return redactableMultipart(bytes, type?.parameters.get("boundary") ?? "", pointer, inside);
  }
  const text = readText(bytes);
  if (text === undefined) {
    return undefined;
  }
  if (essence === "application/x-www-form-urlencoded") {
    const rules = { places: formPlaces(pointer), valuesOf: (_: string, value: string) => [value] };
    return asBytes(text, bytes, redactablePairs(text, rules, inside));
  }
  const isJson = type === undefined || isJsonType(essence);
  const json = isJson || isContainer(text) ? redactableJson(text, () => pointer, { isUnknown }, redaction) : undefined;
  const isPlain = essence === "text/plain" && isPlainText(text);
  const body = json ?? (isPlain ? plainText(text, pointer, isUnknown, redaction) : undefined);
  return body && asBytes(text, bytes, body);
}

/**
 * A body. Bytes around values stay as they are; one that should be readable but is not is taken out whole.
 *
 * @param isUnknown whether its values are hidden because the spec does not describe it
 */
export function redactableBody(
  bytes: Uint8Array,
  type: ContentType | undefined,
  pointer: string,
  isUnknown: boolean,
  redaction: Redaction,
): Redactable<Uint8Array> {
  const whole: Redactable<Uint8Array> = {
    note: () => undefined,
    clean() {
      redaction.mark(pointer);
      return encoder.encode(marker);
    },
  };
  return bytes.length === 0
    ? { note: () => undefined, clean: () => bytes }
    : (readable(bytes, type, pointer, isUnknown, redaction) ?? whole);
}
