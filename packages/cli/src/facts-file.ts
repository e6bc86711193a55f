import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unknownName } from "./nearest.ts";
import { packageInfo } from "./package-info.ts";
import { UsageError } from "./usage-error.ts";

/** The parts of `@railspec/spec-<id>/facts.json` that the command reads. */
export interface FactsFile {
  readonly sources: Readonly<
    Record<string, { readonly title: string; readonly address: string; readonly date: string }>
  >;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  readonly questions: Readonly<Record<string, { readonly statement: string; readonly about: readonly string[] }>>;
  readonly elements: readonly Element[];
  readonly levels: Readonly<Record<string, number>>;
}

/** One fact: what it says, how well it is known, and where it stands. */
export interface Fact {
  readonly statement: string;
  readonly basis: string;
  readonly source?: readonly string[];
  readonly where?: string;
}

/** Two facts that contradict each other, and what the spec does about it. */
export interface Conflict {
  readonly between: readonly string[];
  readonly statement: string;
  readonly spec: string;
  readonly why: string;
}

/** One element of the description with what it rests on. */
export interface Element {
  readonly kind: string;
  readonly name: string;
  readonly operation?: string;
  readonly part: string;
  readonly pointer?: string;
  readonly level: string;
  readonly ids: readonly string[];
  readonly assumed?: string;
}

/**
 * Reads the published evidence of a provider.
 *
 * @throws {UsageError} when there is no such provider or its evidence is not built.
 */
export function loadFactsFile(provider: string): FactsFile {
  const { providers } = packageInfo();
  if (!providers.includes(provider)) {
    throw new UsageError(unknownName("provider", provider, providers));
  }
  const path = fileURLToPath(import.meta.resolve(`@railspec/spec-${provider}/facts.json`));
  try {
    return JSON.parse(readFileSync(path, "utf8")) as FactsFile; // written by the pipeline in this form
  } catch (cause) {
    throw new UsageError(`The evidence ${path} cannot be read. It is made by \`npm run build\`.`, { cause });
  }
}
