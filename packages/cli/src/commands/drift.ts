import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { checkRecording, createProgressLine, type RecordingSummary } from "@railspec/contract/stream";
import type { Command, Terminal } from "../command.ts";
import { mergeFiles } from "../drift/merge.ts";
import { openRecordings } from "../drift/open-recordings.ts";
import { type KnownSpecs, knownSpecs } from "../known-specs.ts";
import { type Contract, loadContract } from "../load-contract.ts";
import { conclude } from "../outcome/conclude.ts";
import { type OutcomeOptions, outcomeArgs, outcomeHelp, readOutcomeOptions } from "../outcome/outcome-options.ts";
import { writeText } from "../outcome/write-file.ts";
import { packageInfo } from "../package-info.ts";
import { writeProposal } from "../proposal/write-proposal.ts";
import { secondOpinion } from "../second-opinion/second-opinion.ts";
import { orBroken } from "../setup-error.ts";
import { UsageError } from "../usage-error.ts";
import { placeFindings } from "../written-places.ts";

const help = `railspec drift <recording …> [options]
railspec drift merge <summary.json …> [options]

Checks recorded traffic against specs: NDJSON of the recorder or HAR of any tool, of any size,
also packed with gzip; - reads standard input. What cannot be read is named with its place, and
what was read is reported. merge adds up what several machines wrote with --summary.

  --spec <id or file>        the spec, several times for several; id@edition for an edition; a file
                             is JSON or YAML, bundled (default: all providers)
  --origin <url>             judge only requests to this origin, several times for several
${outcomeHelp}
  --write-proposal <file>    changes of the spec that the traffic suggests, for a person to
                             accept, as YAML
  --second-opinion           let redocly drift judge the same traffic, and show what differs

Exit codes: 0 clean, 1 findings, 2 broken: no exchange belongs to an operation, something could
not be read, or the recording holds no body to judge.`;

/** `railspec drift`: checks recordings. */
export const drift: Command = {
  name: "drift",
  summary: "check recorded traffic against specs",
  help,
  run: async (args, terminal) => {
    // A recording is a stream of short-lived objects: let the collector run oftener instead of growing its young space.
    setFlagsFromString("--semi-space-growth-factor=1");
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...outcomeArgs,
        spec: { type: "string", multiple: true },
        origin: { type: "string", multiple: true },
        "write-proposal": { type: "string" },
        "second-opinion": { type: "boolean", default: false },
      },
    });
    const isMerge = positionals[0] === "merge";
    const files = isMerge ? positionals.slice(1) : positionals;
    if (files.length === 0) {
      throw new UsageError(
        "Say what to read: railspec drift traffic.ndjson, or railspec drift merge one.json two.json.",
      );
    }
    if (isMerge && values["second-opinion"]) {
      throw new UsageError("--second-opinion needs recordings, not summaries.");
    }
    const names = values.spec === undefined ? packageInfo().providers : [...new Set(values.spec)];
    const proposal = values["write-proposal"];
    return orBroken(terminal.err, async () => {
      const options = readOutcomeOptions(values);
      if (isMerge) {
        return finish(mergeFiles(files), knownSpecs(names), options, proposal, terminal);
      }
      const contracts = names.map(loadContract);
      const summary = await check(contracts, files, values.origin ?? [], terminal);
      const code = finish(summary, knownSpecs(names), options, proposal, terminal);
      if (values["second-opinion"]) {
        await secondOpinion({ contracts, files, summary, half: "both" }, terminal);
      }
      return code;
    });
  },
};

async function check(
  contracts: readonly Contract[],
  files: readonly string[],
  origins: readonly string[],
  { progress, signal }: Terminal,
): Promise<RecordingSummary> {
  const { sources, totalBytes } = openRecordings(files, signal);
  const line =
    progress &&
    createProgressLine({
      write: progress.write,
      isTerminal: progress.isTerminal,
      ...(totalBytes === undefined ? {} : { totalBytes }),
    });
  const running = checkRecording(
    contracts.map(({ spec }) => spec),
    sources,
    {
      ...(origins.length === 0 ? {} : { origins }),
      ...(line === undefined ? {} : { progress: (now) => line.update(now) }),
    },
  );
  for await (const _event of running) {
    // The summary counts them; single findings of a long recording are too many to show.
  }
  line?.end();
  return running.summary();
}

function finish(
  found: RecordingSummary,
  specsAtHand: KnownSpecs,
  options: OutcomeOptions,
  proposal: string | undefined,
  terminal: Terminal,
): number {
  const { summary, known } = placeFindings(found, specsAtHand);
  const { code, judgement } = conclude({ summary, known }, options, terminal);
  if (proposal !== undefined) {
    writeText(proposal, writeProposal(summary, judgement.fresh, known), terminal);
  }
  return code;
}
