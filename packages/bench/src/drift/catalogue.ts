import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Exchange } from "@railspec/contract";
import { rootFolder } from "../support/folders.ts";
import { plainDocument } from "./plain-document.ts";

/** An exchange with what it is called. */
export interface Case {
  readonly name: string;
  readonly exchange: Exchange;
  /** Rule and pointer of every finding that it must raise; none for a clean exchange. */
  readonly want: readonly string[];
}

/** The document, in plain words, and the exchanges that the checker's own tests judge. */
export interface Catalogue {
  readonly document: unknown;
  readonly clean: readonly Case[];
  readonly drifts: readonly Case[];
}

const fixture = (name: string): string =>
  pathToFileURL(join(rootFolder, "packages", "contract", "test", "fixture", name)).href;

type Row = readonly [name: string, exchange: Exchange, ...want: string[]];

/** Reads the catalogue where it is kept: beside the checker's own tests, so that there is one and no copy. */
export async function readCatalogue(): Promise<Catalogue> {
  const { fixtureDocument } = (await import(fixture("spec.ts"))) as { fixtureDocument(): unknown }; // the fixture's export
  const { cleanExchanges, driftingExchanges } = (await import(fixture("judged-exchanges.ts"))) as {
    cleanExchanges: readonly Row[]; // the tables' form there
    driftingExchanges: readonly Row[];
  };
  const cases = (rows: readonly Row[]): Case[] => rows.map(([name, exchange, ...want]) => ({ name, exchange, want }));
  return {
    document: plainDocument(fixtureDocument()),
    clean: cases(cleanExchanges),
    drifts: cases(driftingExchanges),
  };
}
