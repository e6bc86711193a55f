/** The name most like a mistyped one; undefined when none is like it. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, distance: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, best.name.length / 2) ? best.name : undefined;
}

/** Says that a name is unknown, with the nearest known one and all of them. */
export function unknownName(kind: string, typed: string, names: readonly string[]): string {
  const like = nearest(typed, names);
  const guess = like === undefined ? "" : ` Did you mean "${like}"?`;
  return `There is no ${kind} "${typed}".${guess} Known: ${names.join(", ")}.`;
}

// Levenshtein distance, one row at a time.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
