import type { DriftReport } from "../drift/drift-report.ts";
import { counted, evidenceText, placeOf, type ReportOptions, sortDrifts, sourceText } from "./report-options.ts";
import { visible } from "./visible.ts";

/** How a terminal report looks. */
export interface TerminalOptions extends ReportOptions {
  /** @default false */
  readonly color?: boolean;
}

const colors = { error: 31, warning: 33, info: 36 } as const;

function percent(covered: number, total: number): string {
  return total === 0 ? "–" : `${Math.floor((100 * covered) / total)} %`;
}

/** A report for people at a terminal. */
export function reportTerminal(report: DriftReport, options: TerminalOptions = {}): string {
  const paint = (text: string, code: number): string =>
    options.color === true ? `\u001B[${code}m${text}\u001B[0m` : text;
  const lines: string[] = [];
  for (const { finding, count, first } of sortDrifts(report.drifts)) {
    lines.push(
      `${paint(finding.severity.padEnd(7), colors[finding.severity])} ${paint(visible(placeOf(finding)), 1)}`,
      `        ${visible(finding.message)}`,
      `        ${finding.rule}, ${counted(count, "time")}, first at ${first}, ${visible(sourceText(finding, options))}`,
    );
    const evidence = evidenceText(finding);
    if (evidence !== "") {
      lines.push(`        ${visible(evidence)}`);
    }
  }
  for (const { at, reason } of report.problems) {
    lines.push(`${paint("broken ", colors.error)} ${at}: ${visible(reason)}`);
  }
  if (lines.length > 0) {
    lines.push("");
  }
  const { matched, unmatched, counts } = report.coverage;
  const kinds = { error: 0, warning: 0, info: 0 };
  for (const { finding } of report.drifts) {
    kinds[finding.severity] += 1;
  }
  lines.push(
    `${visible(`${report.title} ${report.specVersion}`)}: ${counted(report.exchanges, "exchange")}, ${matched} matched, ${unmatched} not`,
    `${counted(kinds.error, "error")}, ${counted(kinds.warning, "warning")}, ${counted(kinds.info, "note")}`,
    `seen: ${(["operation", "response", "content-type", "example", "parameter", "enum-value"] as const)
      .map((kind) => `${kind}s ${percent(counts[kind].covered, counts[kind].total)}`)
      .join(", ")}`,
  );
  return `${lines.join("\n")}\n`;
}
