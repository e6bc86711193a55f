import type { Drift, Finding } from "@railspec/contract";
import type { RecordingSummary } from "@railspec/contract/stream";
import type { Scrubber } from "./scrubber.ts";

/**
 * A summary of what the server did: requests were broken on purpose, so findings about them say nothing. That a server
 * refuses them with a client error that the spec does not have is worth a note, no more.
 *
 * @param onAllowed hashes of findings that were made on requests the spec allows
 */
export function responseFindings(
  summary: RecordingSummary,
  onAllowed: ReadonlySet<string>,
  scrubber: Scrubber,
): RecordingSummary {
  const noted = (finding: Finding): Finding => {
    const { rule, status = 0, hash, message } = finding;
    const isRefusal = rule === "response.undocumented-status" && status >= 400 && status < 500 && !onAllowed.has(hash);
    return isRefusal
      ? { ...finding, severity: "info", message: `${message}; it refused a request that the spec forbids` }
      : finding;
  };
  const clean = (drift: Drift): Drift => {
    const finding = noted(drift.finding);
    const { message, pointer, nearest } = finding;
    return {
      ...drift,
      finding: {
        ...finding,
        message: scrubber.text(message),
        pointer: scrubber.text(pointer),
        ...(nearest && { nearest: nearest.map((one) => ({ ...one, message: scrubber.text(one.message) })) }),
      },
    };
  };
  return {
    ...summary,
    specs: summary.specs.map((spec) => ({
      ...spec,
      report: {
        ...spec.report,
        drifts: spec.report.drifts.filter(({ finding }) => finding.in === "response").map(clean),
      },
    })),
  };
}
