import type { Basis } from "../level.ts";

/** What a fact is about. `inference` is our own conclusion from other facts. */
export type FactKind = "endpoint" | "field" | "status" | "rule" | "oddity" | "public" | "inference";

/** Where facts are taken from. */
export interface Source {
  readonly title: string;
  readonly kind: "seed" | "documentation" | "code" | "index" | "repository" | "recording";
  readonly address: string;
  /** The page's own date, or the words it gives instead. */
  readonly date: string;
  /** Name of the captured text, where there is one. */
  readonly file?: string;
  /** SHA-256 of the captured text, in hexadecimal. */
  readonly sha256?: string;
}

/** A position in the ledger's file, counted from 1. */
export interface LedgerPlace {
  readonly line: number;
  readonly column: number;
}

/** One thing that is known, and how. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** Literal name on the wire: `POST /customers`, `emailUnique`, `403`. */
  readonly name?: string;
  /** The operations it holds for. */
  readonly operation: readonly string[];
  readonly statement: string;
  readonly basis: Basis;
  /** Names of sources; empty only when the fact follows from others. */
  readonly source: readonly string[];
  readonly where?: string;
  /** What stands in the cited lines, when it is not the name itself. */
  readonly literal?: string;
  /** What it follows from. */
  readonly from: readonly string[];
  /** The room that is going to cite it. */
  readonly pending?: "sandbox" | "flow";
  /** Why nothing can rest on it. */
  readonly context?: string;
  /** What the spec does about an oddity. */
  readonly handling?: string;
  readonly place: LedgerPlace;
}

/** Two facts that contradict each other, and the decision. */
export interface Conflict {
  readonly id: string;
  readonly between: readonly string[];
  readonly statement: string;
  readonly spec: string;
  readonly why: string;
  readonly place: LedgerPlace;
}

/** What no source answers. */
export interface Question {
  readonly id: string;
  readonly statement: string;
  readonly about: readonly string[];
  readonly place: LedgerPlace;
}

/** A provider's `facts.yaml`, read and checked. */
export interface Ledger {
  readonly file: string;
  readonly provider: string;
  /** The letter that every id starts with. */
  readonly letter: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly questions: ReadonlyMap<string, Question>;
}
