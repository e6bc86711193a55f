import { appendPointer } from "../json-pointer.ts";
import { type JsonPlace, type JsonSpan, jsonSpans } from "./json-spans.ts";
import { isWhole, numberKey } from "./number-key.ts";
import type { Redactable, Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";

/** What stands for a number: whole for a whole one, so that its type can still be checked. */
function numberMarker(source: string): string {
  return isWhole(numberKey(source) ?? "0") ? "0" : "0.5";
}

/** What stands for a scalar, of the same type; null says no more than that there is nothing. */
function markerOf({ value }: JsonSpan, source: string): string {
  if (typeof value === "string") {
    return JSON.stringify(marker);
  }
  return typeof value === "number" ? numberMarker(source) : value === null ? source : "false";
}

class RedactableJson implements Redactable<string> {
  readonly #text: string;
  readonly #spans: readonly JsonSpan[];
  readonly #root: () => string;
  readonly #isSensitive: boolean;
  readonly #redaction: Redaction;
  readonly #pointers = new Map<JsonPlace, string>();

  constructor(
    text: string,
    spans: readonly JsonSpan[],
    root: { readonly pointer: () => string; readonly isSensitive: boolean },
    redaction: Redaction,
  ) {
    this.#text = text;
    this.#spans = spans;
    this.#root = root.pointer;
    this.#isSensitive = root.isSensitive;
    this.#redaction = redaction;
  }

  note(): void {
    const { secrets, wasMarked } = this.#redaction;
    for (const span of this.#spans) {
      if (!this.#isInside(span)) {
        continue;
      }
      if (typeof span.value === "string") {
        secrets.note(span.value);
      } else if (typeof span.value === "number" && !wasMarked(this.#pointerOf(span.place))) {
        secrets.note(this.#text.slice(span.start, span.end));
      }
    }
    // Names were not clean yet.
    this.#pointers.clear();
  }

  clean(): string {
    let clean = "";
    let at = 0;
    for (const span of this.#spans) {
      const source = this.#text.slice(span.start, span.end);
      const next = this.#cleanSpan(span, source);
      if (next !== undefined) {
        this.#redaction.mark(this.#pointerOf(span.place));
        clean += this.#text.slice(at, span.start) + next;
        at = span.end;
      }
    }
    return clean + this.#text.slice(at);
  }

  #isInside({ isKey, place, value }: JsonSpan): boolean {
    return !isKey && value !== null && (this.#isSensitive || (place?.isNamed ?? false));
  }

  #cleanSpan(span: JsonSpan, source: string): string | undefined {
    const { secrets, cleanName } = this.#redaction;
    if (this.#isInside(span)) {
      return markerOf(span, source);
    }
    if (typeof span.value === "number") {
      return secrets.isShownBy(source) ? numberMarker(source) : undefined;
    }
    if (typeof span.value !== "string") {
      return undefined;
    }
    const clean = span.isKey ? cleanName(span.value) : secrets.clean(span.value);
    return clean === undefined || (span.isKey && clean === span.value) ? undefined : JSON.stringify(clean);
  }

  /** With the names as they are written. */
  #pointerOf(place: JsonPlace | undefined): string {
    if (place === undefined) {
      return this.#root();
    }
    let pointer = this.#pointers.get(place);
    if (pointer === undefined) {
      const token = typeof place.token === "string" ? this.#redaction.cleanName(place.token) : place.token;
      pointer = appendPointer(this.#pointerOf(place.outer), token);
      this.#pointers.set(place, pointer);
    }
    return pointer;
  }
}

/**
 * A JSON text. Bytes between the values stay as they are. Placeholders have the type of what they stand for: `"REDACTED"`, 0, 0.5 and false; null stays. Booleans
 * are replaced where their name is sensitive and nowhere else, as they say too little to be recognised.
 *
 * @param pointer of the whole text, asked for when it is needed, as names in it may have to be cleaned, too
 * @param isSensitive whether the whole text stands under a sensitive name
 * @returns undefined when it is no JSON
 */
export function redactableJson(
  text: string,
  pointer: () => string,
  isSensitive: boolean,
  redaction: Redaction,
): Redactable<string> | undefined {
  const spans = jsonSpans(text.replace(/^\uFEFF/, " "), redaction.isSensitive);
  return spans && new RedactableJson(text, spans, { pointer, isSensitive }, redaction);
}

/** Whether a text looks like an object or a list, and so can hold sensitive names. */
export function isContainer(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}
