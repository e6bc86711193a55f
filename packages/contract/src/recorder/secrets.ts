import { escapeRegExp } from "../escape-reg-exp.ts";
import { numberKey } from "./number-key.ts";
import { type TextView, textViews } from "./text-views.ts";

/** Stands in texts for what was taken out. */
export const marker = "REDACTED";

/** The sensitive values of one exchange, recognised where no name gives them away: see `createRedactor` for the rule. */
export interface Secrets {
  /** Remembers a value; an empty one says nothing. */
  note(value: string): void;
  /**
   * A text without the values.
   *
   * @param isUrl whether it is part of a URL or a form, and so encoded
   * @returns undefined when it shows none of them
   */
  clean(text: string, isUrl?: boolean): string | undefined;
  /** Whether a JSON number is, or at length contains, one of the values; `12.5` is one number and contains no 12. */
  isShownBy(number: string): boolean;
}

interface Search {
  readonly pattern: RegExp;
  /** Whether matches have to be whole words or numbers. */
  readonly isBounded: boolean;
}

type Range = readonly [start: number, end: number];

function lengthOf(text: string): number {
  return text.length > 12 ? text.length : [...text].length;
}

function isLong(value: string): boolean {
  const length = lengthOf(value);
  return length >= 6 || (length >= 3 && !/^\p{N}+$/u.test(value));
}

function toSearch(values: readonly string[], isBounded: boolean): Search {
  // Long values first, so that no part of one stays behind.
  const sorted = values.toSorted((left, right) => right.length - left.length);
  const source = sorted.map(escapeRegExp).join("|");
  return { pattern: new RegExp(source, "giu"), isBounded };
}

function kindAt(text: string, index: number): "digit" | "letter" | undefined {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return /\p{N}/u.test(character) ? "digit" : /[\p{L}\p{M}]/u.test(character) ? "letter" : undefined;
}

/** Whether no word or number goes on over this index. */
function isEdge(text: string, index: number): boolean {
  if (index === 0 || index === text.length) {
    return true;
  }
  const isPair = index > 1 && (text.codePointAt(index - 2) ?? 0) > 0xffff;
  const before = kindAt(text, index - (isPair ? 2 : 1));
  return before === undefined || before !== kindAt(text, index);
}

function toRange({ starts }: TextView, start: number, end: number): Range {
  return [starts?.[start] ?? start, starts?.[end] ?? end];
}

/** Longer values are too long for a pattern; they are looked for one by one. */
const longestPattern = 10_000;
const longestBatch = 200_000;

/** A text in lower case of the same length, so that places in it are places in the text. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** As many values at a time as a pattern takes. */
function inBatches(values: readonly string[]): string[][] {
  const batches: string[][] = [];
  let size = longestBatch;
  for (const value of values) {
    size += value.length;
    if (size > longestBatch) {
      batches.push([]);
      size = value.length;
    }
    batches.at(-1)?.push(value);
  }
  return batches;
}

function findLong(values: readonly string[], view: TextView, into: Range[]): void {
  const fitting = values.filter((value) => value.length <= view.text.length);
  const text = fitting.length === 0 ? "" : folded(view.text);
  for (const value of fitting.map(folded)) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      into.push(toRange(view, at, at + value.length));
    }
  }
}

/** Values can overlap, so the search goes on behind the first character of a match. */
function find({ pattern, isBounded }: Search, view: TextView, into: Range[]): void {
  const { text } = view;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    const end = index + match[0].length;
    if (!isBounded || (isEdge(text, index) && isEdge(text, end))) {
      into.push(toRange(view, index, end));
    }
    pattern.lastIndex = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  }
}

/** Replaces the ranges; those that touch become one marker. */
function replace(text: string, ranges: Range[]): string {
  ranges.sort(([left], [right]) => left - right);
  let clean = "";
  let at = 0;
  let isFirst = true;
  for (const [start, end] of ranges) {
    if (isFirst || start > at) {
      clean += text.slice(at, start) + marker;
    }
    at = Math.max(at, end);
    isFirst = false;
  }
  return clean + text.slice(at);
}

/** Makes an empty set of values. */
export function createSecrets(): Secrets {
  const values = new Set<string>();
  const longest: string[] = [];
  const numbers = new Set<string>();
  let searches: readonly Search[] | undefined;

  function compile(): readonly Search[] {
    const short = [...values].filter((value) => value.length <= longestPattern);
    const groups = Map.groupBy(short, (value) => (isLong(value) ? "long" : lengthOf(value)));
    // Short ones by length: a longer one that is not at a word's edge must not hide a shorter one that is.
    return [...groups].flatMap(([group, members]) =>
      inBatches(members).map((batch) => toSearch(batch, group !== "long")),
    );
  }

  function isNumber(text: string): boolean {
    const key = numbers.size === 0 ? undefined : numberKey(text);
    return key !== undefined && numbers.has(key);
  }

  return {
    note(value) {
      const trimmed = value.trim();
      for (const one of trimmed !== value && isLong(trimmed) ? [value, trimmed] : [value]) {
        if (one !== "" && !values.has(one)) {
          values.add(one);
          if (one.length > longestPattern) {
            longest.push(one);
          }
          searches = undefined;
          const key = numberKey(one);
          if (key !== undefined) {
            numbers.add(key);
          }
        }
      }
    },
    clean(text, isUrl = false) {
      if (values.size === 0 || text === "") {
        return undefined;
      }
      searches ??= compile();
      const ranges: Range[] = [];
      for (const view of textViews(text, isUrl)) {
        if (isNumber(view.text)) {
          ranges.push(toRange(view, view.text.search(/\S/), view.text.trimEnd().length));
        }
        for (const search of searches) {
          find(search, view, ranges);
        }
        findLong(longest, view, ranges);
      }
      return ranges.length === 0 ? undefined : replace(text, ranges);
    },
    isShownBy(number) {
      if (values.size === 0 || isNumber(number)) {
        return values.size > 0;
      }
      searches ??= compile();
      return searches.some(({ pattern, isBounded }) => {
        pattern.lastIndex = 0;
        return !isBounded && pattern.test(number);
      });
    },
  };
}
