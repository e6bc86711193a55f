import type { EvidenceElement } from "./collect-evidence.ts";
import { BASES, type Level } from "./level.ts";

/** How many of these elements stand at each level; levels without any are there with 0. */
export function countLevels(elements: Iterable<Pick<EvidenceElement, "level">>): Record<Level, number> {
  const counts = Object.fromEntries([...BASES, "none"].map((level) => [level, 0])) as Record<Level, number>; // every level is a key
  for (const { level } of elements) {
    counts[level] += 1;
  }
  return counts;
}
