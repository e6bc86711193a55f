import type { DocumentedPlace } from "./documented-places.ts";

/** A place in a JSON value, from the inside out. The root has none. */
export interface JsonPlace {
  readonly outer: JsonPlace | undefined;
  readonly token: string | number;
  /** Whether the name here or one further out is sensitive. */
  readonly isNamed: boolean;
  /** Whether the name here or one further out is unknown. */
  readonly isUnknown: boolean;
  /** What the spec documents here; undefined where there are only names to go by. */
  readonly documented: DocumentedPlace | undefined;
}

/** What is asked about property names. */
export interface NameQuestions {
  isSensitive(name: string): boolean;
  isUnknown(name: string): boolean;
}

/** Where a property name or a scalar value stands in a JSON text. */
export interface JsonSpan {
  readonly isKey: boolean;
  /** Of the value; for a property name, of the value it names. */
  readonly place: JsonPlace | undefined;
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

const scalar = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null/y;
const blank = /[\t\n\r ]*/y;

interface Frame {
  readonly outer: JsonPlace | undefined;
  readonly isList: boolean;
  /** Of the value that is read next; undefined before a name. */
  place: JsonPlace | undefined;
}

/** Reads a text that is known to be JSON, so it need not check anything. */
class JsonScanner {
  readonly #text: string;
  readonly #ask: NameQuestions;
  readonly #root: DocumentedPlace | undefined;
  readonly #spans: JsonSpan[] = [];
  readonly #frames: Frame[] = [];
  #at = 0;

  constructor(text: string, ask: NameQuestions, root: DocumentedPlace | undefined) {
    this.#text = text;
    this.#ask = ask;
    this.#root = root;
  }

  scan(): JsonSpan[] {
    for (this.#skip(); this.#at < this.#text.length; this.#skip()) {
      this.#step(this.#text[this.#at] ?? "");
    }
    return this.#spans;
  }

  #skip(): void {
    blank.lastIndex = this.#at;
    this.#at += blank.exec(this.#text)?.[0].length ?? 0;
  }

  #step(character: string): void {
    const frame = this.#frames.at(-1);
    if (character === "{" || character === "[") {
      const outer = frame?.place;
      const isList = character === "[";
      const place = isList ? this.#item(outer, 0) : undefined;
      this.#frames.push({ outer, isList, place });
      this.#at += 1;
    } else if (character === "}" || character === "]") {
      this.#frames.pop();
      this.#at += 1;
    } else if (character === "," && frame !== undefined) {
      frame.place = frame.isList ? this.#item(frame.outer, Number(frame.place?.token) + 1) : undefined;
      this.#at += 1;
    } else {
      this.#scalar(frame);
    }
  }

  #documented(place: JsonPlace | undefined): DocumentedPlace | undefined {
    return place === undefined ? this.#root : place.documented;
  }

  #item(outer: JsonPlace | undefined, token: number): JsonPlace {
    return {
      outer,
      token,
      isNamed: outer?.isNamed ?? false,
      isUnknown: outer?.isUnknown ?? false,
      documented: this.#documented(outer)?.item(token),
    };
  }

  #property(outer: JsonPlace | undefined, token: string): JsonPlace {
    const around = this.#documented(outer);
    const documented = around?.property(token);
    const isUnknown = around === undefined ? this.#ask.isUnknown(token) : documented === undefined;
    return {
      outer,
      token,
      isNamed: (outer?.isNamed ?? false) || this.#ask.isSensitive(token),
      isUnknown: (outer?.isUnknown ?? false) || isUnknown,
      documented,
    };
  }

  #scalar(frame: Frame | undefined): void {
    scalar.lastIndex = this.#at;
    const source = scalar.exec(this.#text)?.[0] ?? "";
    const value: JsonSpan["value"] = JSON.parse(source);
    const span = { start: this.#at, end: this.#at + source.length, value };
    this.#at += source.length;
    if (frame === undefined || frame.place !== undefined) {
      this.#spans.push({ isKey: false, place: frame?.place, ...span });
      return;
    }
    const { outer } = frame;
    const token = String(value);
    frame.place = this.#property(outer, token);
    this.#spans.push({ isKey: true, place: frame.place, ...span });
    this.#skip();
    // The colon.
    this.#at += 1;
  }
}

/**
 * Finds the property names and scalar values of a JSON text, so that one can be replaced without touching another byte.
 *
 * @param ask is asked about every name
 * @param root what the spec documents of the text; without it, names alone tell what is unknown
 * @returns undefined when the text is no JSON
 */
export function jsonSpans(text: string, ask: NameQuestions, root?: DocumentedPlace): JsonSpan[] | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return new JsonScanner(text, ask, root).scan();
}
