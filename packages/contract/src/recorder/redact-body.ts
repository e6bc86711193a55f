import { type ContentType, isJsonType } from "../message/content-type.ts";
import { isPlainText } from "./plain-text.ts";
import { readText } from "./read-text.ts";
import { isContainer, type JsonScope, redactableJson } from "./redact-json.ts";
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

function plainText(text: string, pointer: string, scope: JsonScope, redaction: Redaction): Redactable<string> {
  const { secrets, mark, noteText } = redaction;
  return {
    note: () => (scope.isSensitive === true ? noteText(text) : undefined),
    clean() {
      const clean = scope.isUnknown === true || scope.isSensitive === true ? marker : secrets.clean(text);
      if (clean !== undefined) {
        mark(pointer);
      }
      return clean ?? text;
    },
  };
}

/** What is known of fields and parts; one without a name can only be hidden. */
function insideOf({ isSensitive, isUnknown }: JsonScope, redaction: Redaction): Redaction {
  return {
    ...redaction,
    ...(isSensitive === true || isUnknown === true ? { isUnknown: () => true } : {}),
    ...(isSensitive === true ? { isSensitive: () => true } : {}),
  };
}

function readable(
  bytes: Uint8Array,
  type: ContentType | undefined,
  pointer: string,
  scope: JsonScope,
  redaction: Redaction,
): Redactable<Uint8Array> | undefined {
  const essence = type?.essence ?? "";
  const inside = insideOf(scope, redaction);
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
  // The schemas of other types say nothing of JSON in their texts.
  const jsonScope = isJson ? scope : { ...scope, documented: undefined };
  const json = isJson || isContainer(text) ? redactableJson(text, () => pointer, jsonScope, redaction) : undefined;
  const isPlain = essence === "text/plain" && isPlainText(text);
  const body = json ?? (isPlain ? plainText(text, pointer, scope, redaction) : undefined);
  return body && asBytes(text, bytes, body);
}

/**
 * A body. Bytes around values stay as they are; one that should be readable but is not is taken out whole.
 *
 * @param scope whether the spec calls all of it sensitive, and whether it is hidden because the spec does not describe it
 */
export function redactableBody(
  bytes: Uint8Array,
  type: ContentType | undefined,
  pointer: string,
  scope: JsonScope,
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
    : (readable(bytes, type, pointer, scope, redaction) ?? whole);
}
