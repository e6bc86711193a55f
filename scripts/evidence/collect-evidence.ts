import { type Claim, mergeClaims } from "./elements/claim.ts";
import type { ElementKind, SpecElement } from "./elements/element.ts";
import { bundleReader } from "./elements/spec-reader.ts";
import { walkElements } from "./elements/walk-elements.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { type Level, weakest } from "./level.ts";

/** An element of the contract and what it rests on. */
export interface EvidenceElement {
  readonly kind: ElementKind;
  readonly name: string;
  readonly operation?: string;
  /** `operation`, `path`, `query`, `header`, `cookie`, `request`, `security`, or the status of the response. */
  readonly part: string;
  /** JSON pointer into the body, for a property; `*` stands for any item or member. */
  readonly pointer?: string;
  /** Ids of the facts it rests on, its own or its nearest ancestor's. */
  readonly ids: readonly string[];
  /** Why it is as it is although nothing shows it. */
  readonly assumed?: string;
  /** True when the ids and the assumption are an ancestor's. */
  readonly inherited: boolean;
  readonly level: Level;
  /** Ids that stand at the element itself, at the reference to it or at its definition. */
  readonly cited: readonly string[];
  /** JSON pointers into the bundle: where it is defined. Several when branches of a schema repeat it. */
  readonly at: readonly string[];
}

/** Every element of a bundled document with its own or inherited evidence, in the order of the document. */
export function collectEvidence(bundle: unknown, ledger: Ledger): EvidenceElement[] {
  const merged = new Map<
    string,
    { element: SpecElement<string>; own?: Claim | undefined; cited?: Claim | undefined; at: string[] }
  >();
  for (const element of walkElements(bundle, "", bundleReader(bundle))) {
    const key = [element.kind, element.operation, element.part, element.pointer ?? element.name].join(" ");
    const known = merged.get(key);
    if (known) {
      known.own = mergeClaims(known.own, element.own);
      known.cited = mergeClaims(known.cited, element.cited);
      known.at = [...new Set([...known.at, element.at])];
    } else {
      merged.set(key, { element, own: element.own, cited: element.cited, at: [element.at] });
    }
  }
  return Array.from(merged.values(), ({ element, own, cited, at }) => ({
    kind: element.kind,
    name: element.name,
    ...(element.operation !== undefined && { operation: element.operation }),
    part: element.part,
    ...(element.pointer !== undefined && { pointer: element.pointer }),
    ids: (own ?? element.inherited)?.ids ?? [],
    ...assumption(own ?? element.inherited),
    inherited: own === undefined && element.inherited !== undefined,
    level: levelOf(own ?? element.inherited, ledger),
    cited: cited?.ids ?? [],
    at,
  }));
}

/** How well a claim is known: `assumed` if it says so, otherwise the weakest basis among its facts. */
export function levelOf(claim: Claim | undefined, ledger: Ledger): Level {
  const bases = (claim?.ids ?? []).map((id) => ledger.facts.get(id)?.basis).filter((basis) => basis !== undefined);
  return weakest(claim?.assumed === undefined ? bases : [...bases, "assumed"]);
}

/** The element in words: `createCustomer request /address/city`. */
export function placeOf(element: Pick<EvidenceElement, "operation" | "part" | "pointer" | "name" | "kind">): string {
  const name = element.pointer ?? (element.kind === "response" || element.kind === "requestBody" ? "" : element.name);
  const part = element.part === "operation" || element.part === "security" ? "" : element.part;
  const kind =
    element.kind === "example" || element.kind === "header" || element.kind === "securityScheme"
      ? KIND_WORDS[element.kind]
      : "";
  return [element.operation, part, kind, name].filter((word) => word).join(" ");
}

const KIND_WORDS = { example: "example", header: "header", securityScheme: "security scheme" } as const;

const assumption = (claim: Claim | undefined): { assumed?: string } =>
  claim?.assumed === undefined ? {} : { assumed: claim.assumed };
