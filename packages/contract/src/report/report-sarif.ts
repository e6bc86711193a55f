import type { DriftReport } from "../drift/drift-report.ts";
import { rules } from "../rules.ts";
import { evidenceText, placeOf, type ReportOptions, sortDrifts } from "./report-options.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** A SARIF 2.1.0 log. Where `locate` knows no file, results name the place in the document only. */
export function reportSarif(report: DriftReport, options: ReportOptions = {}): string {
  const ids = [...new Set(report.drifts.map(({ finding }) => finding.rule))].sort();
  const results = sortDrifts(report.drifts).map(({ finding, count, first }) => {
    const place = options.locate?.(finding.specPointer);
    const physical =
      place === undefined
        ? {}
        : {
            physicalLocation: {
              artifactLocation: { uri: place.file.split("/").map(encodeURIComponent).join("/") },
              region: { startLine: place.line, ...(place.column === undefined ? {} : { startColumn: place.column }) },
            },
          };
    const text = [`${placeOf(finding)}: ${finding.message}`, evidenceText(finding)]
      .filter((part) => part !== "")
      .join("; ");
    return {
      ruleId: finding.rule,
      ruleIndex: ids.indexOf(finding.rule),
      level: levels[finding.severity],
      message: { text },
      locations: [{ ...physical, logicalLocations: [{ fullyQualifiedName: finding.specPointer, kind: "member" }] }],
      partialFingerprints: { "railspecFinding/v1": finding.hash },
      occurrenceCount: count,
      properties: { first, pointer: finding.pointer, evidence: finding.evidence },
    };
  });
  const driver = {
    name: "railspec",
    rules: ids.map((id) => ({ id, defaultConfiguration: { level: levels[rules[id]] } })),
  };
  const invocation = {
    executionSuccessful: report.problems.length === 0,
    toolExecutionNotifications: report.problems.map(({ at, reason }) => ({
      level: "error",
      message: { text: `recording ${at}: ${reason}` },
    })),
  };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, invocations: [invocation], results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
