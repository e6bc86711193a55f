import type { RecordingSummary, SpecSummary } from "@railspec/contract/stream";
import type { KnownSpecs } from "./known-specs.ts";

/** A summary, and where elements of its specs were written. */
export interface PlacedSummary {
  readonly summary: RecordingSummary;
  readonly known: KnownSpecs;
}

/**
 * Notes in a summary where the elements that its findings contradict were written, so that shards can be merged where the
 * specs are not at hand; such places are looked up in what the shards noted.
 */
export function placeFindings(summary: RecordingSummary, specsAtHand: KnownSpecs): PlacedSummary {
  const known: KnownSpecs = (report) => {
    const written = summary.specs.find(
      (spec) => spec.report.title === report.title && spec.report.specVersion === report.specVersion,
    )?.written;
    return specsAtHand(report) ?? (written && { locate: (specPointer) => written[specPointer] });
  };
  const place = (spec: SpecSummary): SpecSummary => {
    const locate = known(spec.report)?.locate;
    const written = spec.report.drifts.flatMap(({ finding: { specPointer } }) => {
      const found = locate?.(specPointer);
      return found === undefined ? [] : [[specPointer, found] as const];
    });
    return written.length === 0 ? spec : { ...spec, written: Object.fromEntries(written) };
  };
  return { summary: { ...summary, specs: summary.specs.map(place) }, known };
}
