import { type Drift, type DriftReport, exitCodes, type ReadingProblem, type Severity } from "@railspec/contract";
import { reportTerminal, visible } from "@railspec/contract/report";
import {
  blindness,
  type Judgement,
  judgeRecording,
  missingBodies,
  placeText,
  type RecordingSummary,
  writeSummary,
} from "@railspec/contract/stream";
import type { Terminal } from "../command.ts";
import type { KnownSpecs } from "../known-specs.ts";
import { messageOf } from "../setup-error.ts";
import { table } from "../table.ts";
import { acceptFindings } from "./accept-findings.ts";
import type { OutcomeOptions } from "./outcome-options.ts";
import { renderReport } from "./render-report.ts";
import { writeText } from "./write-file.ts";

/** The result of a check. */
export interface Outcome {
  readonly summary: RecordingSummary;
  /** Where elements of a spec were written, by title and version. */
  readonly known: KnownSpecs;
  /** Why the check is broken, besides what the summary says. */
  readonly failures?: readonly string[];
  /** Where a finding was made first. @default the place of the recording */
  readonly firstOf?: (hash: string) => string;
}

/** What came of it. */
export interface Conclusion {
  readonly code: number;
  readonly judgement: Judgement;
}

const mostShown = 100;
const order: readonly Severity[] = ["error", "warning", "info"];

function judge({ summary, failures = [] }: Outcome, { baseline, from }: OutcomeOptions): Judgement {
  const judgement = judgeRecording(summary, { baseline, from });
  return failures.length === 0
    ? judgement
    : { ...judgement, verdict: "broken", reasons: [...failures, ...judgement.reasons] };
}

function problemsOf({ sources, problems }: RecordingSummary): string[] {
  const unlisted = sources.reduce((sum, source) => sum + source.problems, 0) - problems.length;
  const listed = problems.map((problem) => `${placeText(problem)} ${problem.reason}`);
  return unlisted > 0 ? [...listed, `and ${unlisted} more that could not be read`] : listed;
}

/** The specs that traffic was about; the first one when there was no traffic, so that a report says so. */
function relevant(summary: RecordingSummary): DriftReport[] {
  const reports = summary.specs.map(({ report }) => report);
  const used = reports.filter(({ exchanges }) => exchanges > 0);
  return used.length > 0 ? used : reports.slice(0, 1);
}

function firstPlaces(summary: RecordingSummary): (hash: string) => string {
  const places = new Map(summary.specs.flatMap((spec) => Object.entries(spec.places)));
  return (hash) => {
    const place = places.get(hash);
    return place === undefined ? "" : placeText(place);
  };
}

function shown(drifts: readonly Drift[]): Drift[] {
  return [...drifts]
    .sort((left, right) => order.indexOf(left.finding.severity) - order.indexOf(right.finding.severity))
    .slice(0, mostShown);
}

function show(outcome: Outcome, reports: readonly DriftReport[], judgement: Judgement, terminal: Terminal): void {
  const { summary, known, firstOf = firstPlaces(summary) } = outcome;
  for (const report of reports) {
    const locate = known(report)?.locate;
    const options = { color: terminal.color === true, ...(locate === undefined ? {} : { locate }) };
    terminal.out(reportTerminal({ ...report, drifts: shown(report.drifts), problems: [] }, options));
    if (report.drifts.length > mostShown) {
      terminal.out(`${report.drifts.length - mostShown} kinds of findings more; --report json=<file> has all.\n`);
    }
  }
  const fresh = shown(reports.flatMap(({ drifts }) => drifts));
  if (fresh.length > 0) {
    const rows = fresh.map(({ finding }) => [finding.hash, finding.rule, firstOf(finding.hash)]);
    terminal.out(`${table([["hash", "rule", "first at"], ...rows])}\n`);
  }
  if (summary.unmatched > 0 || summary.skipped > 0) {
    terminal.out(`${summary.unmatched} exchanges belong to no operation, ${summary.skipped} are no calls of the API.`);
  }
  const missing = missingBodies(summary.bodies);
  if (missing > 0) {
    terminal.out(missing === 1 ? "1 body is not in the recording." : `${missing} bodies are not in the recording.`);
  }
  const { accepted, vanished } = judgement;
  for (const { hash, rule, place } of vanished) {
    terminal.out(visible(`vanished: ${hash} ${rule} ${place}`));
  }
  if (accepted.length > 0) {
    terminal.out(`${accepted.length} accepted by the baseline.`);
  }
}

function write(text: () => string, file: string, terminal: Terminal): boolean {
  try {
    writeText(file, text(), terminal);
    return true;
  } catch (error) {
    terminal.err(messageOf(error));
    return false;
  }
}

/** Accepts what was found where that was asked for; a broken check found too little to go by. */
function accept(
  outcome: Outcome,
  options: OutcomeOptions,
  terminal: Terminal,
): { judgement: Judgement; failed: boolean } {
  const judgement = judge(outcome, options);
  if (options.accept === undefined || judgement.verdict === "broken") {
    return { judgement, failed: false };
  }
  try {
    const baseline = acceptFindings(judgement, options.accept, options.baseline, terminal);
    const { counting, vanished } = judgement;
    terminal.err(`${options.accept.file}: ${counting.length} accepted, ${vanished.length} taken out.`);
    return { judgement: judge(outcome, { ...options, baseline }), failed: false };
  } catch (error) {
    terminal.err(messageOf(error));
    return { judgement, failed: true };
  }
}

/** Judges a check, shows it, and writes what was asked for. One file that cannot be written does not keep others back. */
export function conclude(outcome: Outcome, options: OutcomeOptions, terminal: Terminal): Conclusion {
  const { summary, known, failures = [] } = outcome;
  const { judgement, failed } = accept(outcome, options, terminal);
  const fresh = new Set(judgement.fresh);
  const reports = relevant(summary).map((report) => ({
    ...report,
    drifts: report.drifts.filter((drift) => fresh.has(drift)),
  }));
  const isQuiet = options.targets.some(({ file }) => file === "-");
  const problems = problemsOf(summary);
  if (!isQuiet) {
    show(outcome, reports, judgement, terminal);
  }
  for (const problem of problems) {
    terminal.err(problem);
  }
  const noted = [...problems, ...failures, ...blindness(summary)].map((reason): ReadingProblem => ({ at: 0, reason }));
  const [first, ...others] = reports;
  const reported = {
    summary,
    judgement,
    reports:
      first === undefined
        ? []
        : [{ ...first, problems: noted }, ...others.map((report) => ({ ...report, problems: [] }))],
    known,
  };
  const written = [
    ...options.targets.map(({ format, file }) => write(() => renderReport(format, reported), file, terminal)),
    ...(options.summaryFile === undefined ? [] : [write(() => writeSummary(summary), options.summaryFile, terminal)]),
  ];
  const say = isQuiet ? terminal.err : terminal.out;
  say([judgement.verdict, ...judgement.reasons].join("\n  "));
  return { code: failed || written.includes(false) ? 2 : exitCodes[judgement.verdict], judgement };
}
