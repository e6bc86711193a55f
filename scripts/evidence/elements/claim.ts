/** What one `x-evidence` says. */
export interface Claim {
  readonly ids: readonly string[];
  /** Why the element is as it is although nothing shows it. */
  readonly assumed?: string;
}

/** The claim of an `x-evidence` value; none when the value has neither of the two shapes. */
export function toClaim(value: unknown): Claim | undefined {
  if (Array.isArray(value)) {
    return { ids: value.filter((id) => typeof id === "string") };
  }
  const assumed = asRecord(value)?.assumed;
  return typeof assumed === "string" ? { ids: [], assumed } : undefined;
}

/** The claim a node of a description makes of itself. */
export function ownClaim(node: unknown): Claim | undefined {
  return toClaim(asRecord(node)?.["x-evidence"]);
}

/** Both claims as one; the reasons of two assumptions stand side by side. */
export function mergeClaims(left: Claim | undefined, right: Claim | undefined): Claim | undefined {
  if (left === undefined || right === undefined) {
    return left ?? right;
  }
  const reasons = [...new Set([left.assumed, right.assumed].filter((reason) => reason !== undefined))];
  const ids = [...new Set([...left.ids, ...right.ids])];
  return reasons.length === 0 ? { ids } : { ids, assumed: reasons.join(" ") };
}

/** The value as an object with string keys, when it is one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined; // just checked
}
