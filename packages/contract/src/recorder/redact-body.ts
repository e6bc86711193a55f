import { type ContentType, isJsonType } from "../message/content-type.ts";
import { decompress } from "../message/decompress.ts";
import { type BodyForm, declaredText, likelyBodies } from "./likely-texts.ts";
import { mendMultipart } from "./mend-multipart.ts";
import { noteScanned, noteWhole } from "./note-scanned.ts";
import { isContainer, isPlainText } from "./plain-text.ts";
import { readText } from "./read-text.ts";
import { type JsonScope, redactableJson } from "./redact-json.ts";
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
  const { secrets, mark } = redaction;
  return {
    note: () => (scope.isSensitive === true ? noteWhole(text, redaction) : undefined),
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
  if (text === undefined || text.includes("\0")) {
    return undefined;
  }
  if (essence === "application/x-www-form-urlencoded") {
    return asBytes(text, bytes, redactablePairs(text, formPlaces(pointer), inside));
  }
  const isJson = type === undefined || isJsonType(essence);
  // The schemas of other types say nothing of JSON in their texts.
  const jsonScope = isJson ? scope : { ...scope, documented: undefined };
  const json = isJson || isContainer(text) ? redactableJson(text, () => pointer, jsonScope, redaction) : undefined;
  const isPlain = essence === "text/plain" && isPlainText(text);
  const body = json ?? (isPlain ? plainText(text, pointer, scope, redaction) : undefined);
  return body && asBytes(text, bytes, body);
}

/** Notes what a multipart body holds that only a forgiving server reads. */
function mended(text: string, type: ContentType, pointer: string, inside: Redaction): Redactable<unknown> | undefined {
  const found = mendMultipart(text, type.parameters.get("boundary") ?? "");
  return found && redactableMultipart(encoder.encode(found.text), found.boundary, pointer, inside);
}

/** Notes what a body holds that is taken out whole, read as generously as any server might. */
function noteUnreadable(
  bytes: Uint8Array,
  form: BodyForm,
  pointer: string,
  scope: JsonScope,
  redaction: Redaction,
): void {
  const { type } = form;
  const isJson = type === undefined || isJsonType(type.essence);
  const isMultipart = type?.essence.startsWith("multipart/") === true;
  const parts = isMultipart ? readable(decompress(bytes, form.coding), type, pointer, scope, redaction) : undefined;
  if (parts !== undefined) {
    // Each part has a charset of its own.
    parts.note();
    return;
  }
  for (const text of likelyBodies(bytes, form)) {
    const again = readable(encoder.encode(text), type, pointer, scope, redaction);
    const inner = again ?? (isMultipart ? mended(text, type, pointer, insideOf(scope, redaction)) : undefined);
    if (inner !== undefined) {
      inner.note();
      continue;
    }
    redaction.noteText(scope.isSensitive === true ? text : "");
    noteScanned(text, { isSensitive: scope.isSensitive === true, isJson }, redaction);
  }
}

/**
 * A body. Bytes around values stay as they are; one that should be readable but is not is taken out whole, and what it
 * holds is noted as far as it can be told.
 *
 * @param scope whether the spec calls all of it sensitive, and whether it is hidden because the spec does not describe it
 */
export function redactableBody(
  bytes: Uint8Array,
  form: BodyForm,
  pointer: string,
  scope: JsonScope,
  redaction: Redaction,
): Redactable<Uint8Array> {
  if (bytes.length === 0) {
    return { note: () => undefined, clean: () => bytes };
  }
  const { type, coding } = form;
  const isCompressed = decompress(bytes, coding) !== bytes;
  const found = isCompressed ? undefined : readable(bytes, type, pointer, scope, redaction);
  if (found === undefined) {
    return {
      note: () => noteUnreadable(bytes, form, pointer, scope, redaction),
      clean() {
        redaction.mark(pointer);
        return encoder.encode(marker);
      },
    };
  }
  // A charset that is not UTF-8 gives other values to the same bytes.
  const declared = declaredText(bytes, type);
  const other =
    declared === undefined || declared === readText(bytes)?.replace(/^\uFEFF/, "")
      ? undefined
      : readable(encoder.encode(declared), type, pointer, scope, redaction);
  return {
    note() {
      found.note();
      other?.note();
    },
    clean: () => found.clean(),
  };
}
