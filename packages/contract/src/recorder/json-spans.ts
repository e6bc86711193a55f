import { appendPointer } from "../json-pointer.ts";

/** Where a property name or a scalar value stands in a JSON text. */
export interface JsonSpan {
  readonly isKey: boolean;
  readonly pointer: string;
  /** The property names above the value, the nearest one last. */
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

const scalar = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/y;
const blank = /[\t\n\r ]*/y;

interface Frame {
  readonly pointer: string;
  readonly names: readonly string[];
  /** The index in a list; undefined in an object. */
  index: number | undefined;
  /** The property being read; undefined in a list, and before a name. */
  key: string | undefined;
}

/** Reads a text that is known to be JSON, so it need not check anything. */
class JsonScanner {
  readonly #text: string;
  readonly #spans: JsonSpan[] = [];
  readonly #frames: Frame[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
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

  #here(): { pointer: string; names: readonly string[] } {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      return { pointer: "", names: [] };
    }
    const names = frame.key === undefined ? frame.names : [...frame.names, frame.key];
    return { pointer: appendPointer(frame.pointer, frame.index ?? frame.key ?? ""), names };
  }

  #step(character: string): void {
    const frame = this.#frames.at(-1);
    if (character === "{" || character === "[") {
      this.#frames.push({ ...this.#here(), index: character === "[" ? 0 : undefined, key: undefined });
      this.#at += 1;
    } else if (character === "}" || character === "]") {
      this.#frames.pop();
      this.#at += 1;
    } else if (character === "," && frame !== undefined) {
      frame.index = frame.index === undefined ? undefined : frame.index + 1;
      frame.key = undefined;
      this.#at += 1;
    } else {
      this.#scalar(frame);
    }
  }

  #scalar(frame: Frame | undefined): void {
    scalar.lastIndex = this.#at;
    const source = scalar.exec(this.#text)?.[0] ?? "";
    const value: JsonSpan["value"] = JSON.parse(source);
    const place = { start: this.#at, end: this.#at + source.length, value };
    this.#at += source.length;
    if (frame !== undefined && frame.index === undefined && frame.key === undefined) {
      this.#spans.push({ isKey: true, pointer: frame.pointer, names: frame.names, ...place });
      frame.key = String(value);
      this.#skip();
      // The colon.
      this.#at += 1;
    } else {
      this.#spans.push({ isKey: false, ...this.#here(), ...place });
    }
  }
}

/**
 * Finds the property names and scalar values of a JSON text, so that one can be replaced without touching another byte.
 *
 * @returns undefined when the text is no JSON
 */
export function jsonSpans(text: string): JsonSpan[] | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return new JsonScanner(text).scan();
}
