import { appendPointer } from "../json-pointer.ts";
import type { DocumentedPlace } from "./documented-places.ts";
import { type JsonPlace, type JsonSpan, jsonSpans } from "./json-spans.ts";
import { noteScanned } from "./note-scanned.ts";
import { isWhole, numberKey } from "./number-key.ts";
import { isContainer } from "./plain-text.ts";
import { isKnownName, type Redactable, type Redaction } from "./redaction.ts";
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

/** What is known of a JSON text as a whole. */
export interface JsonScope {
  /** Whether it stands under a sensitive name. */
  readonly isSensitive?: boolean;
  /** Whether the spec does not say what it is. */
  readonly isUnknown?: boolean;
  /** What the spec documents of it; without it, names alone tell what is unknown. */
  readonly documented?: DocumentedPlace | undefined;
}

class RedactableJson implements Redactable<string> {
  readonly #text: string;
  readonly #spans: readonly JsonSpan[];
  readonly #root: () => string;
  readonly #scope: JsonScope;
  readonly #redaction: Redaction;
  readonly #pointers = new Map<JsonPlace, string>();
  /** What is written for names that are values: those of a map under a sensitive name, numbered within it. */
  readonly #keys = new Map<JsonPlace, string>();

  constructor(text: string, spans: readonly JsonSpan[], root: () => string, scope: JsonScope, redaction: Redaction) {
    this.#text = text;
    this.#spans = spans;
    this.#root = root;
    this.#scope = scope;
    this.#redaction = redaction;
    this.#readKeys();
  }

  #readKeys(): void {
    const counts = new Map<JsonPlace | undefined, number>();
    for (const { isKey, place } of this.#spans) {
      if (!isKey || place === undefined) {
        continue;
      }
      const isInside = this.#scope.isSensitive === true || (place.outer?.isNamed ?? false);
      if (isInside && !isKnownName(String(place.token), this.#redaction)) {
        const count = (counts.get(place.outer) ?? 0) + 1;
        counts.set(place.outer, count);
        this.#keys.set(place, count === 1 ? marker : `${marker}${count}`);
      }
    }
  }

  note(): void {
    const { secrets, wasMarked } = this.#redaction;
    for (const span of this.#spans) {
      if (span.isKey && span.place !== undefined && this.#keys.has(span.place)) {
        secrets.note(String(span.value));
      }
      if (!this.#isInside(span)) {
        this.#noteNested(span);
        continue;
      }
      if (typeof span.value === "string") {
        secrets.note(span.value);
        if (isContainer(span.value)) {
          noteScanned(span.value, { isSensitive: true }, this.#redaction);
        }
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
    return !isKey && value !== null && (this.#scope.isSensitive === true || (place?.isNamed ?? false));
  }

  #isUnknown({ isKey, place, value }: JsonSpan): boolean {
    return !isKey && value !== null && (this.#scope.isUnknown === true || (place?.isUnknown ?? false));
  }

  #cleanSpan(span: JsonSpan, source: string): string | undefined {
    const { secrets, cleanName } = this.#redaction;
    if (this.#isInside(span) || this.#isUnknown(span)) {
      return markerOf(span, source);
    }
    const key = span.isKey && span.place !== undefined ? this.#keys.get(span.place) : undefined;
    if (key !== undefined) {
      return JSON.stringify(key);
    }
    if (typeof span.value === "number") {
      return secrets.isShownBy(source) ? numberMarker(source) : undefined;
    }
    if (typeof span.value !== "string") {
      return undefined;
    }
    let isShown = false;
    const nested = this.#nested(span, (pointer) => {
      isShown = true;
      this.#redaction.mark(pointer);
    })?.clean();
    if (nested !== undefined && isShown) {
      return JSON.stringify(nested);
    }
    const clean = span.isKey ? cleanName(span.value) : secrets.clean(span.value);
    return clean === undefined || (span.isKey && clean === span.value) ? undefined : JSON.stringify(clean);
  }

  #noteNested(span: JsonSpan): void {
    if (!span.isKey && typeof span.value === "string" && isContainer(span.value)) {
      const nested = this.#nested(span, () => undefined);
      if (nested === undefined) {
        noteScanned(span.value, {}, this.#redaction);
      } else {
        nested.note();
      }
    }
  }

  /** JSON in a text. */
  #nested({ isKey, place, value }: JsonSpan, mark: (pointer: string) => void): Redactable<string> | undefined {
    return !isKey && typeof value === "string" && isContainer(value)
      ? redactableJson(value, () => this.#pointerOf(place), {}, { ...this.#redaction, mark })
      : undefined;
  }

  /** With the names as they are written. A text can be nested deeper than calls can. */
  #pointerOf(place: JsonPlace | undefined): string {
    const fresh: JsonPlace[] = [];
    let outer = place;
    for (; outer !== undefined && !this.#pointers.has(outer); outer = outer.outer) {
      fresh.push(outer);
    }
    let pointer = (outer && this.#pointers.get(outer)) ?? this.#root();
    for (const one of fresh.reverse()) {
      pointer = appendPointer(pointer, this.#tokenOf(one));
      this.#pointers.set(one, pointer);
    }
    return pointer;
  }

  #tokenOf(place: JsonPlace): string | number {
    const { token } = place;
    return this.#keys.get(place) ?? (typeof token === "string" ? this.#redaction.cleanName(token) : token);
  }
}

/**
 * A JSON text. Bytes between the values stay as they are. Placeholders have the type of what they stand for: `"REDACTED"`, 0, 0.5 and false; null stays. Booleans
 * are replaced where their name is sensitive and nowhere else, as they say too little to be recognised.
 *
 * @param pointer of the whole text, asked for when it is needed, as names in it may have to be cleaned, too
 * @returns undefined when it is no JSON
 */
export function redactableJson(
  text: string,
  pointer: () => string,
  scope: JsonScope,
  redaction: Redaction,
): Redactable<string> | undefined {
  const spans = jsonSpans(text.replace(/^\uFEFF/, " "), redaction, scope.documented);
  return spans && new RedactableJson(text, spans, pointer, scope, redaction);
}
