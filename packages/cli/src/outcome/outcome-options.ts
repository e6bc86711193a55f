import { existsSync, readFileSync } from "node:fs";
import type { BaselineEntry, Severity } from "@railspec/contract";
import { readBaseline } from "@railspec/contract/stream";
import { messageOf, SetupError } from "../setup-error.ts";
import { UsageError } from "../usage-error.ts";
import { parseReportTargets, type ReportTarget } from "./report-target.ts";

/** What happens to the result of a check. */
export interface OutcomeOptions {
  readonly targets: readonly ReportTarget[];
  readonly summaryFile: string | undefined;
  readonly baseline: readonly BaselineEntry[];
  /** To write what is found into the baseline. */
  readonly accept: { readonly file: string; readonly reason: string } | undefined;
  /** The least severity that counts. */
  readonly from: Severity;
}

/** The options for `parseArgs` that every check has. */
export const outcomeArgs = {
  baseline: { type: "string" },
  accept: { type: "string" },
  report: { type: "string", multiple: true },
  summary: { type: "string" },
  "fail-on": { type: "string", default: "warning" },
} as const;

/** The lines of help about {@link outcomeArgs}. */
export const outcomeHelp = `  --baseline <file>          findings that were accepted, with reason and date; one that
                             has vanished must be removed
  --accept <reason>          write what counts into the baseline file with this reason and
                             today's date, and take out what has vanished
  --report <format>=<file>   junit, github, sarif, json, markdown or html; - is standard
                             output; may be given several times
  --summary <file>           what railspec drift merge takes
  --fail-on <severity>       error, warning (the default) or info`;

/** {@link outcomeArgs} as `parseArgs` reads them. */
export interface OutcomeValues {
  readonly baseline?: string | undefined;
  readonly accept?: string | undefined;
  readonly report?: readonly string[] | undefined;
  readonly summary?: string | undefined;
  readonly "fail-on": string;
}

function loadBaseline(file: string): BaselineEntry[] {
  try {
    return readBaseline(readFileSync(file, "utf8"), file);
  } catch (cause) {
    throw new SetupError(`The baseline cannot be read: ${messageOf(cause)}`, { cause });
  }
}

/**
 * Reads the options that every check has.
 *
 * @throws {UsageError} when one cannot be understood, or lacks another
 * @throws {SetupError} when the baseline cannot be read
 */
export function readOutcomeOptions(values: OutcomeValues): OutcomeOptions {
  const from = (["error", "warning", "info"] as const).find((severity) => severity === values["fail-on"]);
  if (from === undefined) {
    throw new UsageError(`--fail-on ${values["fail-on"]} is no severity: write error, warning or info.`);
  }
  const { baseline: file, accept: reason } = values;
  if (reason !== undefined && (file === undefined || reason.trim() === "")) {
    throw new UsageError("--accept needs a reason, and --baseline <file> to write it to.");
  }
  const accept = file === undefined || reason === undefined ? undefined : { file, reason: reason.trim() };
  const isNew = file === undefined || (accept !== undefined && !existsSync(file));
  return {
    targets: parseReportTargets(values.report ?? []),
    summaryFile: values.summary,
    baseline: isNew ? [] : loadBaseline(file),
    accept,
    from,
  };
}
