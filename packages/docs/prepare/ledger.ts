/** What `facts.json` of a spec package holds: what is known about a provider, and where from. */
export interface Ledger {
  provider: string;
  sources: Record<string, Source>;
  facts: Record<string, Fact>;
  conflicts?: Record<string, Conflict>;
  questions?: Record<string, Question>;
  /** How many elements of the documented edition stand at each level. */
  levels?: Record<string, number>;
}

export interface Source {
  title: string;
  kind: string;
  address: string;
  date: string;
}

export interface Fact {
  kind: string;
  name?: string;
  operation?: string[];
  statement: string;
  basis: string;
  /** Names of sources; empty for what follows from other facts or is our choice. */
  source: string[];
  where?: string;
  /** The facts it follows from. */
  from?: string[];
  handling?: string;
}

/** Two facts that contradict each other, and what the spec does. */
export interface Conflict {
  between: string[];
  statement: string;
  spec: string;
  why: string;
}

/** What no source answers. */
export interface Question {
  statement: string;
  about?: string[];
}
