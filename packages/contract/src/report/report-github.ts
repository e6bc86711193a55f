import type { DriftReport } from "../drift/drift-report.ts";
import { evidenceText, placeOf, type ReportOptions, sortDrifts } from "./report-options.ts";
import { visible } from "./visible.ts";

const levels = { error: "error", warning: "warning", info: "notice" } as const;

function data(text: string): string {
  return visible(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Annotations for GitHub Actions, one line each; written to standard output they appear beside the spec's lines. */
export function reportGithub(report: DriftReport, options: ReportOptions = {}): string {
  const lines = sortDrifts(report.drifts).map(({ finding, count }) => {
    const place = options.locate?.(finding.specPointer);
    const where = place === undefined ? "" : `file=${property(place.file)},line=${place.line},`;
    const title = property(`${finding.rule} ${placeOf(finding)}`);
    const text = [`${finding.message} (${count} x)`, evidenceText(finding)].filter((part) => part !== "").join("; ");
    return `::${levels[finding.severity]} ${where}title=${title}::${data(text)}`;
  });
  const problems = report.problems.map(({ at, reason }) => `::error title=recording ${at}::${data(reason)}`);
  return [...lines, ...problems].map((line) => `${line}\n`).join("");
}
