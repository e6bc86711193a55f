import type { SensitiveMap } from "./definition.ts";

// For what a spec forgot to mark, and for members that no spec knows.
const SUSPECT = /pass(w|phr|code)|secret|token|api.?key|authorization|cookie|signature|private/i;

// A key that is no name may be data: a list keyed by e-mail address.
const NAME = /^[\w$.-]+$/;

/**
 * Hides the sensitive values of one call: under the names that the spec marks, and wherever else a value comes back that was
 * found under one of them. A text of several words is hidden whole, for it may say anything about anybody.
 */
export type Redactor = readonly [
  /** Remembers the sensitive values in a tree; `all` takes every value for one. */
  learn: (value: unknown, all?: unknown) => void,
  /**
   * A copy without sensitive values; `shape` keeps no value at all. `key` is the name of the value: the map has the status of
   * an answer that is sensitive as a whole.
   */
  hide: (value: unknown, shape?: boolean, key?: number) => unknown,
];

/** Makes the redactor of a call from the generated map. */
export function createRedactor(names: SensitiveMap, operationId: string): Redactor {
  const learned = new Set<string>();

  // A map, for a key of a body may be that of any object's own member.
  const marked = new Map(Object.entries(names));

  const categoryOf = (key: string): string | undefined =>
    marked.get(`${operationId}.${key}`) ?? marked.get(key) ?? (SUSPECT.test(key) ? "secret" : undefined);

  const learn = (given: unknown, all?: unknown): void => {
    const value = onWire(given);
    if (typeof value === "object") {
      // A form is a list of its fields.
      for (const [key, member] of typeof Object(value).append === "function"
        ? Object(value)
        : Object.entries(ArrayBuffer.isView(value) ? {} : Object(value))) {
        learn(member, all || categoryOf(key));
      }
    } else if (all && /string|number|bigint/.test(typeof value)) {
      const text = String(value);
      learned.add(text).add(encodeURIComponent(text.toWellFormed()));
    }
  };

  const hide = (value: unknown, shape = false, own?: number): unknown => {
    const longestFirst = [...learned].sort((a, b) => b.length - a.length);
    const parts = longestFirst.filter(Boolean).map((text) => {
      const literal = text.replace(/\W/g, "\\$&");
      return text.length < 3 ? `(?<!\\w)${literal}(?!\\w)` : literal;
    });
    const pattern = new RegExp(parts.join("|") || "$^", "gi");
    const scrub = (text: string): string => text.replace(pattern, "[redacted]");
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a row of cases; it counts for standing in two functions
    const copy = (given: unknown, category?: string): unknown => {
      const part = onWire(given);
      const kind = Object.prototype.toString.call(part);
      if (part === undefined || part === null) {
        return part;
      }
      if (category) {
        return `[${category}]`;
      }
      if (Array.isArray(part)) {
        return part.map((item) => copy(item));
      }
      if (kind === "[object Object]") {
        return Object.fromEntries(
          Object.entries(part).map(([key, member]) => [
            NAME.test(key) ? scrub(key) : "[key]",
            copy(member, categoryOf(key)),
          ]),
        );
      }
      const text = String(part);
      const clean = shape ? `[${typeof part}]` : /\s/.test(text) ? "[text]" : scrub(text);
      return typeof part === "object" ? kind : clean === text ? part : clean;
    };
    return copy(value, categoryOf(`${own}`));
  };

  return [learn, hide];
}

// What `value` is on the wire; data cannot have a function.
const onWire = (value: unknown): unknown =>
  typeof Object(value).toJSON === "function" ? Object(value).toJSON() : value;
