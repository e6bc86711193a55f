import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Drift } from "@railspec/contract";
import type { RecordingSummary } from "@railspec/contract/stream";
import type { Terminal } from "../command.ts";
import { openRecordings } from "../drift/open-recordings.ts";
import type { Contract } from "../load-contract.ts";
import { messageOf } from "../setup-error.ts";
import { findRedocly } from "./find-redocly.ts";
import { isSamePlace, keyOfFinding, keyOfProblem, type OpinionKey } from "./opinion-key.ts";
import { type RedoclyProblem, runRedocly } from "./run-redocly.ts";
import { writeHarFile } from "./write-har.ts";

/** What is judged again. */
export interface SecondOpinion {
  readonly contracts: readonly Contract[];
  /** The recordings. */
  readonly files: readonly string[];
  readonly summary: RecordingSummary;
  /** What is compared: `verify` provokes with requests that break the spec on purpose. */
  readonly half: "both" | "response";
}

const mostShown = 50;

function lines(title: string, items: readonly string[]): string[] {
  const rest = items.length > mostShown ? [`    and ${items.length - mostShown} more`] : [];
  return [`  ${title}: ${items.length}`, ...items.slice(0, mostShown).map((item) => `    ${item}`), ...rest];
}

function textOf({ scope, place }: OpinionKey, what: string): string {
  return `${scope} ${place}: ${what}`;
}

/** The difference between findings and problems, in words. */
function compare(drifts: readonly Drift[], problems: readonly RedoclyProblem[]): string[] {
  const ours = drifts.map(({ finding }) => ({ key: keyOfFinding(finding), what: finding.rule }));
  const theirs = new Map(
    problems.map((problem) => {
      const key = keyOfProblem(problem);
      const what = `${problem.ruleId}: ${problem.message}`;
      return [JSON.stringify([key, problem.ruleId]), { key, what }];
    }),
  );
  const others = [...theirs.values()];
  const onlyOurs = ours.filter(({ key }) => !others.some((other) => isSamePlace(key, other.key)));
  const onlyTheirs = others.filter(({ key }) => !ours.some((own) => isSamePlace(key, own.key)));
  return [
    `  both: ${ours.length - onlyOurs.length}`,
    ...lines(
      "only railspec",
      onlyOurs.map(({ key, what }) => textOf(key, what)),
    ),
    ...lines(
      "only redocly",
      onlyTheirs.map(({ key, what }) => textOf(key, what)),
    ),
  ];
}

/** Lets Redocly's own `drift --coverage` judge the same traffic, and prints what differs. It changes no exit code. */
export async function secondOpinion(asked: SecondOpinion, terminal: Terminal): Promise<void> {
  const command = findRedocly();
  if (command === undefined) {
    terminal.err(
      "No second opinion: the command redocly (@redocly/cli) is neither on the PATH nor in node_modules/.bin.",
    );
    return;
  }
  if (asked.files.includes("-")) {
    terminal.err("No second opinion: standard input cannot be read twice.");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "railspec-"));
  try {
    const har = join(folder, "traffic.har");
    const redacted = await writeHarFile(openRecordings(asked.files, terminal.signal).sources, har);
    for (const line of await ask(asked, { command, har, folder, redacted }, terminal.signal)) {
      terminal.out(line);
    }
  } catch (error) {
    terminal.err(`No second opinion: ${messageOf(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Prepared {
  readonly command: string;
  readonly har: string;
  readonly folder: string;
  readonly redacted: ReadonlySet<string>;
}

async function ask(asked: SecondOpinion, prepared: Prepared, signal: AbortSignal): Promise<string[]> {
  const { command, har, folder, redacted } = prepared;
  const used = asked.contracts.flatMap((contract) => {
    const { title, version } = contract.spec;
    const found = asked.summary.specs.find(
      ({ report }) => report.title === title && report.specVersion === version && report.exchanges > 0,
    );
    return found === undefined ? [] : [{ contract, drifts: found.report.drifts }];
  });
  const texts: string[] = [];
  for (const [index, { contract, drifts }] of used.entries()) {
    const own = mkdtempSync(join(folder, `${index}-`));
    const opinion = await runRedocly(command, { har, bundle: contract.path, folder: own }, signal);
    const isRedacted = ({ target, dataPath }: RedoclyProblem): boolean =>
      redacted.has(`/${target}/body${(dataPath ?? "").replace(/\/\d+(?=\/|$)/g, "/*")}`);
    const isAsked = ({ target, ruleId }: RedoclyProblem): boolean =>
      (asked.half === "both" || target === "response") && (used.length === 1 || ruleId !== "undocumented-endpoint");
    const problems = opinion.problems.filter((problem) => isAsked(problem) && !isRedacted(problem));
    const counted = drifts.filter(({ finding }) => asked.half === "both" || finding.in === "response");
    const seen = Object.entries(opinion.coverage).map(([kind, { covered, total }]) => `${kind} ${covered} of ${total}`);
    texts.push(
      `Second opinion on ${contract.spec.title}: redocly drift, ${opinion.exchanges} exchanges`,
      ...compare(counted, problems),
      `  seen, as redocly counts: ${seen.join(", ")}`,
    );
  }
  return texts;
}
