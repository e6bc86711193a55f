import { percentDecode } from "../message/percent.ts";

/** A text as it reads after decoding. */
export interface TextView {
  readonly text: string;
  /**
   * For each index of `text`, and its end, where that is in the original; absent where nothing was decoded. A match of
   * whole characters from `i` to `j` covers the original from `starts[i]` to `starts[j]`.
   */
  readonly starts?: readonly number[];
}

/** One escape, as the character it stands for; undefined when it stands for none. */
type Reader = (sequence: string) => string | undefined;

function decode({ text, starts }: TextView, escapes: RegExp, read: Reader): TextView | undefined {
  const origin = (index: number): number => starts?.[index] ?? index;
  const places: number[] = [];
  let decoded = "";
  let at = 0;
  const copy = (end: number): void => {
    decoded += text.slice(at, end);
    for (; at < end; at += 1) {
      places.push(origin(at));
    }
  };
  for (const { 0: sequence, index } of text.matchAll(escapes)) {
    const character = read(sequence);
    if (character !== undefined) {
      copy(index);
      decoded += character;
      places.push(...Array.from({ length: character.length }, () => origin(index)));
      at = index + sequence.length;
    }
  }
  if (at === 0) {
    return undefined;
  }
  copy(text.length);
  places.push(origin(text.length));
  return { text: decoded, starts: places };
}

// One character a match, so that each keeps its place; what is no UTF-8 stays as it is.
const percent =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;
const percentOrPlus = new RegExp(`\\+|${percent.source}`, "gi");
const backslash = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])/g;

function fromPercent(sequence: string): string | undefined {
  try {
    return sequence === "+" ? " " : decodeURIComponent(sequence);
  } catch {
    return undefined;
  }
}

function fromBackslash(sequence: string): string {
  return JSON.parse(`"${sequence}"`);
}

function decodings(view: TextView): TextView[] {
  const { text } = view;
  return [
    text.includes("%") ? decode(view, percent, fromPercent) : undefined,
    text.includes("+") ? decode(view, percentOrPlus, fromPercent) : undefined,
    text.includes("\\") ? decode(view, backslash, fromBackslash) : undefined,
  ].filter((found) => found !== undefined);
}

/** The text of a URL part; unlike other texts it means what it says only when it is decoded. */
export function urlView(text: string): TextView {
  return decode({ text }, percent, fromPercent) ?? { text };
}

/** What percent-encoding stands for; where it is broken, what is left stands for itself. */
export function lenientDecode(text: string, plus: boolean): string {
  return percentDecode(text, plus) ?? urlView(plus ? text.replaceAll("+", " ") : text).text;
}

const escaped = /[%+\\]/;

/**
 * A text in every way in which it can be meant: as it is, percent-encoded, as a form, as the inside of a JSON string,
 * and two of these on top of each other.
 *
 * @param isUrl whether it is part of a URL or a form, so that it is never meant as it is
 */
export function textViews(text: string, isUrl: boolean): readonly TextView[] {
  if (!escaped.test(text)) {
    return [{ text }];
  }
  const plain: TextView = { text };
  const found = new Map<string, TextView>();
  let layer = isUrl ? [urlView(text), decode(plain, percentOrPlus, fromPercent) ?? plain] : [plain];
  for (let depth = 0; depth < 3 && layer.length > 0; depth += 1) {
    const fresh = layer.filter((view) => !found.has(view.text));
    for (const view of fresh) {
      found.set(view.text, view);
    }
    layer = fresh.flatMap(decodings);
  }
  return [...found.values()];
}
