import type { DriftReport } from "@railspec/contract";
import {
  type ReportOptions,
  reportGithub,
  reportHtml,
  reportJunit,
  reportMarkdown,
  reportSarif,
} from "@railspec/contract/report";
import type { Judgement, RecordingSummary } from "@railspec/contract/stream";
import type { KnownSpecs } from "../known-specs.ts";
import { combineReports } from "./combine-reports.ts";
import type { ReportFormat } from "./report-target.ts";

/** What reports are made of. */
export interface Reported {
  readonly summary: RecordingSummary;
  readonly judgement: Judgement;
  /** One for each spec that traffic was about: without accepted findings, with what could not be read. */
  readonly reports: readonly DriftReport[];
  readonly known: KnownSpecs;
}

const renderers: Readonly<Record<Exclude<ReportFormat, "json">, (report: DriftReport, o: ReportOptions) => string>> = {
  junit: reportJunit,
  github: reportGithub,
  sarif: reportSarif,
  markdown: reportMarkdown,
  html: reportHtml,
};

/** The text of a report. The JSON report is a summary that can be merged, with the judgement beside it. */
export function renderReport(format: ReportFormat, { summary, judgement, reports, known }: Reported): string {
  if (format === "json") {
    const { verdict, reasons, fresh, accepted, vanished } = judgement;
    const hashes = (drifts: typeof fresh): string[] => drifts.map(({ finding }) => finding.hash);
    const judged = { verdict, reasons, fresh: hashes(fresh), accepted: hashes(accepted), vanished };
    return `${JSON.stringify({ ...summary, judgement: judged }, null, 2)}\n`;
  }
  const texts = reports.map((report) => {
    const locate = known(report)?.locate;
    return renderers[format](report, locate === undefined ? {} : { locate });
  });
  return combineReports(format, texts);
}
