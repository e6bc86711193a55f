/** How well something is known, strongest first. */
export type EvidenceLevel = "documented" | "example" | "observed" | "external" | "inferred" | "assumed";

/** One fact of a provider's ledger, in our own words. */
export interface EvidenceFact {
  readonly id: string;
  readonly basis: EvidenceLevel;
  readonly statement: string;
}

/** What an element of a description rests on. */
export interface Evidence {
  /** The weakest basis among its facts; `assumed` when it rests on none. */
  readonly level: EvidenceLevel;
  readonly facts: readonly EvidenceFact[];
  /** Why it was chosen, where no fact supports it. */
  readonly assumed?: string;
}

/** The operation itself, its request body, its parameters by place, or one of its answers by status. */
export type EvidencePart = "operation" | "request" | "path" | "query" | "header" | "cookie" | number;

/** Elements of one operation: part, then JSON pointer (`*` for any index), then level, fact ids and the assumption. */
export type EvidenceRows = Readonly<
  Record<string, Readonly<Record<string, readonly [EvidenceLevel, readonly string[], string?]>>>
>;

/** The generated data: elements by operationId, and the facts they cite as basis and statement. */
export interface EvidenceData<Id extends string = string> {
  readonly elements: { readonly [Key in Id]: EvidenceRows };
  readonly facts: Readonly<Record<string, readonly [EvidenceLevel, string]>>;
}

/**
 * Finds the evidence of an element of one provider's description.
 *
 * @example evidence("createCustomer", 200, "/data/uid")?.level
 */
export type EvidenceLookup<Id extends string> = (
  operationId: Id,
  part: EvidencePart,
  /** JSON pointer (RFC 6901) into the body, `/name` for a parameter. @default "" (the part itself) */
  pointer?: string,
) => Evidence | undefined;

/** Makes the look-up of one provider from its generated data. It answers undefined for what the description does not have. */
export function createEvidence<Id extends string>({ elements, facts }: EvidenceData<Id>): EvidenceLookup<Id> {
  return (operationId, part, pointer = "") => {
    const rows = elements[operationId]?.[String(part)];
    const row = rows?.[pointer] ?? rows?.[pointer.replace(/\/\d+(?=\/|$)/g, "/*")];
    if (!row) {
      return undefined;
    }
    const [level, ids, assumed] = row;
    return {
      level,
      facts: ids.flatMap((id) => {
        const fact = facts[id];
        return fact ? [{ id, basis: fact[0], statement: fact[1] }] : [];
      }),
      ...(assumed !== undefined && { assumed }),
    };
  };
}
