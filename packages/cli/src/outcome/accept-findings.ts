import { type BaselineEntry, baselineEntry } from "@railspec/contract";
import { type Judgement, writeBaseline } from "@railspec/contract/stream";
import type { Terminal } from "../command.ts";
import type { OutcomeOptions } from "./outcome-options.ts";
import { writeText } from "./write-file.ts";

/**
 * Writes the findings that count into the baseline file, beside those accepted earlier, and leaves out what has vanished.
 *
 * @returns the entries of the file
 * @throws {SetupError} when it cannot be written
 */
export function acceptFindings(
  { counting, vanished }: Judgement,
  { file, reason }: NonNullable<OutcomeOptions["accept"]>,
  baseline: readonly BaselineEntry[],
  terminal: Terminal,
): BaselineEntry[] {
  const gone = new Set(vanished);
  const today = new Date().toISOString().slice(0, 10);
  const entries = [
    ...baseline.filter((entry) => !gone.has(entry)),
    ...counting.map((drift) => baselineEntry(drift, reason, today)),
  ];
  writeText(file, writeBaseline(entries), terminal);
  return entries;
}
