import type { SensitiveMap } from "./definition.ts";

// For what a spec forgot to mark, and for members that no spec knows.
const SUSPECT = /pass(word|phrase|code)|secret|token|api[-_]?key|authorization|cookie|signature|private/i;

// A key that is no name may be data: a list keyed by e-mail address.
const NAME = /^[\w$.-]+$/;

// Shorter values occur everywhere; hiding them would hide the text around them.
const SHORTEST = 3;

/**
 * Hides the sensitive values of one call: under the names that the spec marks, and wherever else a value comes back that was
 * found under one of them. A text of several words is hidden whole, for it may say anything about anybody.
 */
export interface Redactor {
  /** Remembers the sensitive values in a tree; `all` takes every value for one. */
  readonly learn: (value: unknown, all?: boolean) => void;
  /** A copy without sensitive values; `shape` keeps no value at all. */
  readonly hide: (value: unknown, shape?: boolean) => unknown;
}

/** Makes the redactor of a call from the generated map. */
export function createRedactor(names: SensitiveMap, operationId: string): Redactor {
  const learned = new Set<string>();

  const categoryOf = (key: string): string | undefined => {
    const name = [`${operationId}.${key}`, key].find((candidate) => Object.hasOwn(names, candidate));
    return name === undefined ? (SUSPECT.test(key) ? "secret" : undefined) : names[name];
  };

  const learn = (value: unknown, all = false): void => {
    if (typeof value === "object" && !ArrayBuffer.isView(value)) {
      for (const [key, member] of Object.entries(value ?? {})) {
        learn(member, all || categoryOf(key) !== undefined);
      }
    } else if (all && /^(string|number|bigint)$/.test(typeof value) && String(value).length >= SHORTEST) {
      const text = String(value);
      learned.add(text).add(encodeURIComponent(text.toWellFormed()));
    }
  };

  const hide = (value: unknown, shape = false): unknown => {
    const longestFirst = [...learned].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map((text) => text.replace(/\W/g, "\\$&")).join("|") || "$^", "gi");
    const scrub = (text: string): string => text.replace(pattern, "[redacted]");
    const copy = (part: unknown): unknown => {
      if (Array.isArray(part)) {
        return part.map(copy);
      }
      if (typeof part === "object" && part !== null) {
        return copyMembers(part);
      }
      return leaf(part, shape, scrub);
    };
    const copyMembers = (part: object): unknown => {
      const kind: string = Object.prototype.toString.call(part);
      if (kind !== "[object Object]") {
        return kind;
      }
      const members = Object.entries(part).map(([key, member]) => {
        const category = member === undefined || member === null ? undefined : categoryOf(key);
        return [NAME.test(key) ? scrub(key) : "[key]", category ? `[${category}]` : copy(member)];
      });
      return Object.fromEntries(members);
    };
    return typeof value === "string" ? "[text]" : copy(value);
  };

  return { learn, hide };
}

function leaf(value: unknown, shape: boolean, scrub: (text: string) => string): unknown {
  if (value === undefined || value === null || typeof value === "boolean") {
    return value;
  }
  if (shape) {
    return `[${typeof value}]`;
  }
  const text = String(value);
  if (/\s/.test(text)) {
    return "[text]";
  }
  const clean = scrub(text);
  return clean === text ? value : clean;
}
