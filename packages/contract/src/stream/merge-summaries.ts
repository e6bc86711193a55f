import { mergeDriftReports } from "../drift/merge-drift.ts";
import { addBodies } from "./count-bodies.ts";
import { listedProblems, type RecordingSummary, type SpecSummary } from "./recording-summary.ts";

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mergeTraffic(specs: readonly SpecSummary[]): SpecSummary["traffic"] {
  const operations = Map.groupBy(
    specs.flatMap(({ traffic }) => Object.entries(traffic)),
    ([operationId]) => operationId,
  );
  const merged = [...operations].map(([operationId, group]) => {
    const statuses = Map.groupBy(
      group.flatMap(([, counts]) => Object.entries(counts)),
      ([status]) => status,
    );
    return [
      operationId,
      Object.fromEntries([...statuses].map(([status, all]) => [status, sum(all.map(([, n]) => n))])),
    ];
  });
  return Object.fromEntries(merged);
}

function mergeSpec(specs: readonly [SpecSummary, ...SpecSummary[]]): SpecSummary {
  const [first] = specs;
  const stranger = specs.find(({ bundle }) => bundle !== first.bundle);
  if (stranger !== undefined) {
    const { title, specVersion } = first.report;
    throw new TypeError(`summaries of different bundles of ${title} ${specVersion} cannot be merged`);
  }
  // The first place of a kind wins: later entries overwrite earlier ones.
  const places = Object.fromEntries([...specs].reverse().flatMap((spec) => Object.entries(spec.places)));
  const written = specs.flatMap((spec) => Object.entries(spec.written ?? {}));
  return {
    bundle: first.bundle,
    report: mergeDriftReports(specs.map(({ report }) => report)),
    traffic: mergeTraffic(specs),
    places,
    ...(written.length === 0 ? {} : { written: Object.fromEntries(written) }),
    omitted: sum(specs.map(({ omitted }) => omitted)),
  };
}

/**
 * Adds up the summaries of shards, so that recordings can be checked on many machines. Specs are told apart by title
 * and version; shards need not be about the same specs.
 *
 * @throws {TypeError} when there is none, or a title and version stand for different bundles
 */
export function mergeSummaries(summaries: readonly RecordingSummary[]): RecordingSummary {
  if (summaries.length === 0) {
    throw new TypeError("there is no summary to merge");
  }
  const groups = new Map<string, [SpecSummary, ...SpecSummary[]]>();
  for (const spec of summaries.flatMap(({ specs }) => specs)) {
    const key = JSON.stringify([spec.report.title, spec.report.specVersion]);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [spec]);
    } else {
      group.push(spec);
    }
  }
  const bodies = addBodies(summaries.map((summary) => summary.bodies));
  return {
    version: 1,
    sources: summaries.flatMap(({ sources }) => sources),
    specs: [...groups.values()].map(mergeSpec),
    matched: sum(summaries.map(({ matched }) => matched)),
    unmatched: sum(summaries.map(({ unmatched }) => unmatched)),
    skipped: sum(summaries.map(({ skipped }) => skipped)),
    ...(bodies === undefined ? {} : { bodies }),
    problems: summaries.flatMap(({ problems }) => problems).slice(0, listedProblems),
  };
}
