import type { SensitiveMap } from "./definition.ts";

// For what a spec forgot to mark, and for members that no spec knows.
const SUSPECT = /pass(word|phrase|code)|secret|token|api[-_]?key|authorization|cookie|signature|private/i;

// Shorter values occur everywhere; hiding them would hide the text around them.
const SHORTEST = 3;

/** Hides the sensitive values of one call, also where they come back under other names or inside a text. */
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
    if (typeof value === "object") {
      for (const [key, member] of Object.entries(value ?? {})) {
        learn(member, all || categoryOf(key) !== undefined);
      }
    } else if (all && typeof value !== "boolean" && String(value).length >= SHORTEST) {
      learned.add(String(value));
    }
  };

  const hide = (value: unknown, shape = false): unknown => {
    const longestFirst = [...learned].sort((a, b) => b.length - a.length);
    const pattern = new RegExp(longestFirst.map((text) => text.replace(/\W/g, "\\$&")).join("|") || "$^", "gi");
    const scrub = (text: string): string => text.replace(pattern, "[redacted]");
    // A bare text may say anything.
    return typeof value === "string" ? "[text]" : copy(value, shape, scrub, categoryOf);
  };

  return { learn, hide };
}

function copy(
  value: unknown,
  shape: boolean,
  scrub: (text: string) => string,
  categoryOf: (key: string) => string | undefined,
): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => copy(item, shape, scrub, categoryOf));
  }
  if (value === undefined || value === null || typeof value === "boolean") {
    return value;
  }
  if (typeof value !== "object") {
    const text = String(value);
    const clean = scrub(text);
    return shape ? `[${typeof value}]` : clean === text ? value : clean;
  }
  const kind: string = Object.prototype.toString.call(value);
  if (kind !== "[object Object]") {
    return kind;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const category = member === undefined || member === null ? undefined : categoryOf(key);
    return [scrub(key), category ? `[${category}]` : copy(member, shape, scrub, categoryOf)];
  });
  return Object.fromEntries(members);
}
