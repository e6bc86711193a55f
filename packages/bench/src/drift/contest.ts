import { performance } from "node:perf_hooks";
import { type Case, type Catalogue, readCatalogue } from "./catalogue.ts";
import type { Judge, Opinion } from "./judge.ts";

/** What a tool made of one drift. */
export type Verdict = "found" | "missed" | "cannot be expressed";

/** What a tool made of the catalogue. */
export interface Result {
  readonly name: string;
  /** In the order of the catalogue's drifts. */
  readonly verdicts: readonly Verdict[];
  /** Clean exchanges that can be expressed. */
  readonly clean: number;
  /** Names of the clean exchanges that it holds something against, with what it says. */
  readonly falseAlarms: ReadonlyArray<{ readonly name: string; readonly problems: readonly string[] }>;
  readonly milliseconds: number;
}

/** The catalogue with what every tool made of it. */
export interface Contest {
  readonly catalogue: Catalogue;
  readonly results: readonly Result[];
}

/** Lets tools judge the catalogue, one after the other. */
export async function runContest(judges: readonly Judge[]): Promise<Contest> {
  const catalogue = await readCatalogue();
  const results: Result[] = [];
  for (const judge of judges) {
    results.push(await resultOf(judge, catalogue));
  }
  return { catalogue, results };
}

async function resultOf({ name, judge }: Judge, { document, clean, drifts }: Catalogue): Promise<Result> {
  const start = performance.now();
  const opinions = await judge(document, [...clean, ...drifts]);
  const milliseconds = performance.now() - start;
  const ofClean = opinions.slice(0, clean.length);
  const noise = new Map<string, Set<string>>();
  for (const [index, opinion] of ofClean.entries()) {
    const place = placeOf(clean[index]);
    noise.set(place, new Set([...(noise.get(place) ?? []), ...problemsOf(opinion)]));
  }
  return {
    name,
    verdicts: drifts.map((drift, index) => verdictOf(opinions[clean.length + index], noise.get(placeOf(drift)))),
    clean: ofClean.filter((opinion) => "problems" in opinion).length,
    falseAlarms: clean
      .map((one, index) => ({ name: one.name, problems: problemsOf(ofClean[index]) }))
      .filter(({ problems }) => problems.length > 0),
    milliseconds,
  };
}

const problemsOf = (opinion: Opinion | undefined): readonly string[] =>
  opinion !== undefined && "problems" in opinion ? opinion.problems : [];

/** Method and path: the same operation, near enough. */
const placeOf = (one: Case | undefined): string =>
  one === undefined ? "" : `${one.exchange.request.method} ${one.exchange.request.url}`;

/** What a tool says of clean exchanges of the same operation too is no discovery. */
function verdictOf(opinion: Opinion | undefined, noise: ReadonlySet<string> = new Set()): Verdict {
  if (opinion === undefined || "cannot" in opinion) {
    return "cannot be expressed";
  }
  return opinion.problems.some((problem) => !noise.has(problem)) ? "found" : "missed";
}
