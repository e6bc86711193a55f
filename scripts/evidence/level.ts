/** How a fact is known, strongest first. */
export const BASES = ["documented", "example", "observed", "external", "inferred", "assumed"] as const;

/** One of {@link BASES}. */
export type Basis = (typeof BASES)[number];

/** How well an element is known: the weakest basis it rests on, or `none` when it rests on nothing. */
export type Level = Basis | "none";

/** The weakest of these bases; `none` for no basis at all. */
export function weakest(bases: Iterable<Basis>): Level {
  const rank = Math.max(-1, ...Array.from(bases, (basis) => BASES.indexOf(basis)));
  return BASES[rank] ?? "none";
}

/** True when `left` claims more than `right`. */
export function isStronger(left: Basis, right: Basis): boolean {
  return BASES.indexOf(left) < BASES.indexOf(right);
}
