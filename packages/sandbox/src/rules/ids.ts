/** Makes identifiers that are the same in every run. */
export interface Ids {
  /** A version 4 UUID, counting up. */
  uuid(): string;
  /** Counts up from `first`, separately for each kind. */
  number(kind: string, first: number): number;
  /** Letters and digits of a length, different each time. */
  text(length: number): string;
}

/** Makes a source of identifiers that starts from the beginning. */
export function createIds(): Ids {
  const counts = new Map<string, number>();
  const count = (kind: string, first: number): number => {
    const next = counts.get(kind) ?? first;
    counts.set(kind, next + 1);
    return next;
  };
  return {
    uuid: () => `00000000-0000-4000-8000-${count("uuid", 1).toString(16).padStart(12, "0")}`,
    number: count,
    text: (length) => count("text", 1).toString(36).padStart(length, "x"),
  };
}
