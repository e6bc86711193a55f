import type { DriftReport } from "../drift/drift-report.ts";
import { escapeXml } from "./escape-xml.ts";
import { counted, evidenceText, placeOf, type ReportOptions, sortDrifts, sourceText } from "./report-options.ts";

/**
 * A JUnit report: one test case for each operation that traffic showed, failed by its errors and warnings; one for the
 * exchanges that belong to no operation.
 */
export function reportJunit(report: DriftReport, options: ReportOptions = {}): string {
  const missing = new Set(
    report.coverage.missing.filter(({ kind }) => kind === "operation").map(({ operationId }) => operationId),
  );
  const ids = [...new Set(report.answers.map(({ operationId }) => operationId)), undefined];
  const weighty = report.drifts.filter(({ finding }) => finding.severity !== "info");
  let failures = 0;
  const cases = ids.map((id) => {
    const drifts = sortDrifts(weighty.filter(({ finding }) => finding.operationId === id));
    const open = `    <testcase classname="${escapeXml(report.title)}" name="${escapeXml(id ?? "undocumented")}"`;
    if (id !== undefined && missing.has(id)) {
      return `${open}><skipped message="no exchange"/></testcase>`;
    }
    if (drifts.length === 0) {
      return `${open}/>`;
    }
    failures += 1;
    const text = drifts.map(({ finding, count }) =>
      [
        `${finding.severity}: ${placeOf(finding)}: ${finding.message} (${count} x)`,
        `  ${finding.rule} ${sourceText(finding, options)}`,
        `  ${evidenceText(finding)}`,
      ]
        .filter((line) => line.trim() !== "")
        .join("\n"),
    );
    const message = counted(drifts.length, "finding");
    return `${open}><failure message="${message}">${escapeXml(text.join("\n"))}</failure></testcase>`;
  });
  const problems = report.problems.map(
    ({ at, reason }) =>
      `    <testcase classname="recording" name="${at}"><error message="${escapeXml(reason)}"/></testcase>`,
  );
  const tests = cases.length + problems.length;
  const counts = `tests="${tests}" failures="${failures}" errors="${problems.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${escapeXml(report.title)}" ${counts} skipped="${missing.size}">`,
    ...cases,
    ...problems,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}
