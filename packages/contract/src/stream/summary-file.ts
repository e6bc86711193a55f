import type { RecordingSummary } from "./recording-summary.ts";

/** A summary as a file: the JSON report, and what shards hand over to be merged. */
export function writeSummary(summary: RecordingSummary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** What every summary has; enough to tell one from another file. */
const lists = ["sources", "specs", "problems"] as const;
const numbers = ["matched", "unmatched", "skipped"] as const;

const bodyCounts = ["sent", "sentMissing", "received", "receivedMissing"];

function isCounts(value: unknown): boolean {
  // An object can be read by name.
  const counts = typeof value === "object" ? (value as Readonly<Record<string, unknown>> | null) : null;
  return counts !== null && bodyCounts.every((key) => typeof counts[key] === "number");
}

/**
 * Reads what {@link writeSummary} wrote.
 *
 * @param name of the file, for messages
 * @throws {TypeError} when it is none
 */
export function readSummary(text: string, name: string): RecordingSummary {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TypeError(`${name} is no JSON`, { cause });
  }
  if (typeof value !== "object" || value === null) {
    throw new TypeError(`${name} is no summary of a check`);
  }
  // An object can be read by name.
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields.version !== 1) {
    throw new TypeError(`${name} is no summary of a check in version 1`);
  }
  const missing: string[] = [
    ...lists.filter((key) => !Array.isArray(fields[key])),
    ...numbers.filter((key) => typeof fields[key] !== "number"),
  ];
  const { bodies } = fields;
  if (bodies !== undefined && !isCounts(bodies)) {
    missing.push("bodies");
  }
  if (missing.length > 0) {
    throw new TypeError(`${name} is no summary of a check: it lacks ${missing.join(", ")}`);
  }
  // Version and shape were looked at above; the rest is what this version writes.
  return value as RecordingSummary;
}
