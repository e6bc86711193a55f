import type { BaselineEntry } from "../drift/baseline.ts";

const keys = ["hash", "rule", "place", "reason", "date"] as const;

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  // `2026-02-30` is read as March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readEntry(value: unknown, where: string): BaselineEntry {
  if (typeof value !== "object" || value === null) {
    throw new TypeError(`${where} is no object`);
  }
  // An object can be read by name.
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (key: (typeof keys)[number]): string => {
    const found = fields[key];
    if (typeof found !== "string" || found.trim() === "") {
      throw new TypeError(`${where} needs \`${key}\``);
    }
    return found;
  };
  const unknown = Object.keys(fields).find((key) => !keys.some((known) => known === key));
  if (unknown !== undefined) {
    throw new TypeError(`${where} has \`${unknown}\`, which means nothing; it can have ${keys.join(", ")}`);
  }
  const date = text("date");
  if (!isDate(date)) {
    throw new TypeError(`${where}: \`date\` must be a day, written YYYY-MM-DD`);
  }
  return { hash: text("hash"), rule: text("rule"), place: text("place"), reason: text("reason"), date };
}

/**
 * Reads a baseline file: `{ "version": 1, "accepted": [{ hash, rule, place, reason, date }] }`.
 *
 * @param name of the file, for messages
 * @throws {TypeError} when it is none, with the entry that is wrong
 */
export function readBaseline(text: string, name: string): BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TypeError(`${name} is no JSON`, { cause });
  }
  // Checked in the next step; what is no object has no fields.
  const { version, accepted } = Object(value) as Readonly<Record<string, unknown>>;
  if (version !== 1 || !Array.isArray(accepted)) {
    throw new TypeError(`${name} is no baseline in version 1`);
  }
  const entries = accepted.map((entry: unknown, index) => readEntry(entry, `${name}: entry ${index + 1}`));
  const hashes = new Set<string>();
  for (const [index, { hash }] of entries.entries()) {
    if (hashes.has(hash)) {
      throw new TypeError(`${name}: entry ${index + 1} accepts ${hash} again`);
    }
    hashes.add(hash);
  }
  return entries;
}

/** Writes a baseline file, sorted, so that versions of it can be compared. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const accepted = entries
    .map(({ hash, rule, place, reason, date }) => ({ hash, rule, place, reason, date }))
    .sort((left, right) => left.place.localeCompare(right.place) || left.hash.localeCompare(right.hash));
  return `${JSON.stringify({ version: 1, accepted }, null, 2)}\n`;
}
