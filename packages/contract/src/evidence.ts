import { isArray, isObject, type JsonObject, own } from "./json.ts";
import { parentPointer, pointerTokens, resolvePointer } from "./json-pointer.ts";

/** How well a fact is known, strongest first. */
export const bases = ["documented", "example", "observed", "external", "inferred", "assumed"] as const;

/** How well a fact is known. */
export type Basis = (typeof bases)[number];

/** The facts of a provider by id, as `facts.json` holds them. */
export type Ledger = Readonly<Record<string, { readonly basis: string }>>;

/** What an element of the spec rests on. */
export interface Evidence {
  /** Ids of facts; empty when the element is an assumption. */
  readonly ids: readonly string[];
  /** Why it was assumed, where it was. */
  readonly assumed?: string;
  /** The weakest basis among the facts; absent without a ledger, or when it knows none of the ids. */
  readonly basis?: Basis;
  /** The element that carries the evidence. */
  readonly pointer: string;
}

function readEvidence(holder: JsonObject, pointer: string, ledger: Ledger | undefined): Evidence | undefined {
  const written = own(holder, "x-evidence");
  if (isArray(written)) {
    const ids = written.filter((id) => typeof id === "string");
    const known = ids.flatMap((id) => bases.indexOf((ledger?.[id]?.basis ?? "") as Basis)).filter((at) => at >= 0);
    const basis = known.length === 0 ? undefined : bases[Math.max(...known)];
    return basis === undefined ? { ids, pointer } : { ids, basis, pointer };
  }
  const assumed = isObject(written) ? own(written, "assumed") : undefined;
  return typeof assumed === "string" ? { ids: [], assumed, basis: "assumed", pointer } : undefined;
}

/** Elements of the document that nothing encloses but a map of names: a component, or an operation. */
function isTop(pointer: string): boolean {
  return pointerTokens(pointer).length <= 3;
}

/**
 * The evidence of the last element of `trail`, or what it inherits: from the elements around it, then from the place
 * that refers to it, and so on outwards to the operation.
 *
 * @param trail JSON pointers from the operation down, one for each reference followed.
 */
export function evidenceOf(document: JsonObject, trail: readonly string[], ledger?: Ledger): Evidence | undefined {
  for (const start of [...trail].reverse()) {
    for (let pointer = start; ; pointer = parentPointer(pointer)) {
      const holder = resolvePointer(document, pointer);
      const found = isObject(holder) ? readEvidence(holder, pointer, ledger) : undefined;
      if (found !== undefined) {
        return found;
      }
      if (isTop(pointer)) {
        break;
      }
    }
  }
  return undefined;
}
