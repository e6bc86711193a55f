import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Exchange } from "@railspec/contract";
import { rootFolder } from "../support/folders.ts";
import { tables } from "./case-collector.ts";
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

const tests = join(rootFolder, "packages", "contract", "test");
const tested = pathToFileURL(join(tests, "exchange.test.ts")).href;
const fixture = pathToFileURL(join(tests, "fixture", "spec.ts")).href;

/**
 * Reads the catalogue where it is kept: the tables of the checker's own test, which are no export of anything. The test
 * file is imported with a collector in the place of vitest, so there is one catalogue and no copy.
 * @throws Error when the file no longer has the two tables
 */
export async function readCatalogue(): Promise<Catalogue> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "vitest" && context.parentURL === tested
        ? { url: new URL("./case-collector.ts", import.meta.url).href, shortCircuit: true }
        : next(specifier, context),
  });
  try {
    await import(tested);
  } finally {
    hooks.deregister();
  }
  const { fixtureDocument } = (await import(fixture)) as { fixtureDocument(): unknown }; // the fixture's export
  return {
    document: plainDocument(fixtureDocument()),
    clean: casesOf("clean exchanges"),
    drifts: casesOf("drifts are found"),
  };
}

function casesOf(title: string): Case[] {
  const table = tables.find((one) => one.title.startsWith(title));
  if (table === undefined) {
    throw new Error(`The checker's test has no table "${title}…" any more.`);
  }
  return table.cases.map((one) => {
    const { name, value, want = [] } = one as { name: string; value: Exchange; want?: readonly string[] }; // the rows' form there
    return { name, exchange: value, want };
  });
}
