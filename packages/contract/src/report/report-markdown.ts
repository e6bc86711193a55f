import { coverageKinds } from "../coverage/coverage-point.ts";
import type { DriftReport } from "../drift/drift-report.ts";
import { evidenceText, placeOf, type ReportOptions, sortDrifts, sourceText } from "./report-options.ts";
import { visible } from "./visible.ts";

/** A text in one line. */
function line(text: string): string {
  return visible(text.replace(/\s+/g, " "));
}

function cell(text: string): string {
  return line(text).replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.map((text) => cell(String(text))).join(" | ")} |`;
}

/** A report in Markdown: findings, coverage, what was not seen. */
export function reportMarkdown(report: DriftReport, options: ReportOptions = {}): string {
  const { matched, unmatched, counts, missing } = report.coverage;
  const findings = sortDrifts(report.drifts).map(({ finding, count }) =>
    row(
      finding.severity,
      placeOf(finding),
      finding.message,
      count,
      finding.rule,
      sourceText(finding, options),
      evidenceText(finding),
    ),
  );
  const unseen = report.answers.filter(({ isSeen }) => !isSeen);
  const lines = [
    `# ${line(`${report.title} ${report.specVersion}`)}`,
    "",
    `${report.exchanges} exchanges, ${matched} matched, ${unmatched} not.`,
    "",
    "## Findings",
    "",
    ...(findings.length === 0
      ? ["None."]
      : [
          row("severity", "place", "what", "count", "rule", "spec", "evidence"),
          "| --- | --- | --- | ---: | --- | --- | --- |",
          ...findings,
        ]),
    "",
    "## Coverage",
    "",
    row("kind", "seen", "of"),
    "| --- | ---: | ---: |",
    ...coverageKinds.map((kind) => row(kind, counts[kind].covered, counts[kind].total)),
    "",
    "## Answers not seen",
    "",
    ...(unseen.length === 0
      ? ["None."]
      : unseen.map(({ operationId, status, contentType }) =>
          line(`- ${operationId} ${status} ${contentType ?? "without a body"}`),
        )),
    "",
    ...report.problems.map(({ at, reason }) => line(`- Not read: ${at}: ${reason}`)),
  ];
  return `${lines.join("\n").trimEnd()}\n${missing.length === 0 ? "\nEverything was seen.\n" : ""}`;
}
