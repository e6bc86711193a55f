import { parseArgs } from "node:util";
import type { Command, Terminal } from "../command.ts";
import { knownSpecs } from "../known-specs.ts";
import { loadContract } from "../load-contract.ts";
import { conclude } from "../outcome/conclude.ts";
import { outcomeArgs, outcomeHelp, readOutcomeOptions } from "../outcome/outcome-options.ts";
import { writeText } from "../outcome/write-file.ts";
import { packageInfo } from "../package-info.ts";
import { writeProposal } from "../proposal/write-proposal.ts";
import { secondOpinion } from "../second-opinion/second-opinion.ts";
import { orBroken } from "../setup-error.ts";
import { table } from "../table.ts";
import { UsageError } from "../usage-error.ts";
import { readCredentials } from "../verify/credentials.ts";
import { parseGivenValues } from "../verify/given-values.ts";
import { atTarget, type Plan, planRun } from "../verify/plan.ts";
import { createRecordingWriter } from "../verify/recording-writer.ts";
import { runVerify, type VerifyResult } from "../verify/run-verify.ts";
import { createScrubber, type Scrubber } from "../verify/scrubber.ts";
import { parseTarget } from "../verify/target.ts";
import { placeFindings } from "../written-places.ts";

const help = `railspec verify <provider or file> --target <url> [options]

Sends the requests of a spec to a real server and checks every answer: those that the spec
allows, made of its examples, and those that it forbids, which the server must refuse. Only
operations that read are called, unless --allow-writes is given. No redirect is followed.

  --target <url>             the server; a path in it stands for the server path of the spec
  --edition <name>           another edition of the spec, such as corrected
  --auth <scheme>=<variable> the environment variable that holds the credential of a security
                             scheme (token, key, or user:password), several times for several
  --param <name>=<value>     value of a parameter or body field instead of the spec's example,
                             such as an id that exists; several times for several
  --operation <id>           call only this one, several times for several
  --allow-writes             call operations that create, update or pay, too
  --rate <n>                 requests a second (5)
  --timeout <seconds>        for one answer (30)
${outcomeHelp}
  --record <file>            the exchanges, redacted, as NDJSON, or as HAR for a name in .har
  --write-proposal <file>    changes of the spec that the answers suggest, for a person to
                             accept, as YAML
  --second-opinion           let redocly drift judge the recording, and show what differs

Exit codes: 0 clean, 1 findings, 2 broken: nothing was called, the server does not answer, or
it accepted none of the allowed requests.`;

const options = {
  ...outcomeArgs,
  target: { type: "string" },
  edition: { type: "string" },
  auth: { type: "string", multiple: true },
  param: { type: "string", multiple: true },
  operation: { type: "string", multiple: true },
  "allow-writes": { type: "boolean", default: false },
  rate: { type: "string", default: "5" },
  timeout: { type: "string", default: "30" },
  record: { type: "string" },
  "write-proposal": { type: "string" },
  "second-opinion": { type: "boolean", default: false },
} as const;

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

/** `railspec verify`: checks a real server. */
export const verify: Command = {
  name: "verify",
  summary: "check a real server against a spec, with your own credentials",
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parse(args);
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) {
      throw new UsageError("Say which spec: railspec verify bitpowr --target https://api.example.com.");
    }
    if (values["second-opinion"] && values.record === undefined) {
      throw new UsageError("--second-opinion judges the recording: give --record <file>, too.");
    }
    return orBroken(terminal.err, () => check(id, values, terminal));
  },
};

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value))) {
    throw new UsageError(`--${name} ${text} is no number above 0.`);
  }
  return value;
}

type Values = ReturnType<typeof parse>["values"];

async function check(id: string, values: Values, plain: Terminal): Promise<number> {
  const name = values.edition === undefined ? id : `${id}@${values.edition}`;
  const target = parseTarget(values.target);
  const rate = positive("rate", values.rate);
  const timeout = 1000 * positive("timeout", values.timeout);
  const outcome = readOutcomeOptions(values);
  const given = parseGivenValues(values.param ?? []);
  const contract = loadContract(name);
  const credentials = readCredentials(values.auth ?? [], [...contract.spec.securitySchemes.keys()], process.env);
  const scrubber = createScrubber(credentials);
  const terminal = scrubbed(plain, scrubber);
  return orBroken(terminal.err, async () => {
    const spec = atTarget(contract.spec, target);
    const allowWrites = values["allow-writes"];
    const plan = planRun(spec, { target, credentials, given, allowWrites, operations: values.operation ?? [] });
    announce(plan, target.origin + target.path, rate, terminal);
    const record = values.record === undefined ? undefined : createRecordingWriter(values.record);
    const { version } = packageInfo();
    const result = await runVerify(plan, {
      spec,
      scrubber,
      record,
      progress: terminal.progress,
      origin: target.origin,
      rate,
      timeout,
      signal: terminal.signal,
      userAgent: `railspec/${version}`,
    }).finally(() => record?.close());
    showAnswers(result, terminal);
    const { failures, firstOf } = result;
    const { summary, known } = placeFindings(result.summary, knownSpecs([name]));
    const { code, judgement } = conclude({ summary, known, failures, firstOf }, outcome, terminal);
    if (values["write-proposal"] !== undefined) {
      writeText(values["write-proposal"], writeProposal(summary, judgement.fresh, known), terminal);
    }
    if (values["second-opinion"] && values.record !== undefined) {
      await secondOpinion({ contracts: [contract], files: [values.record], summary, half: "response" }, terminal);
    }
    return code;
  });
}

/** A terminal that no credential gets through. */
function scrubbed(terminal: Terminal, scrubber: Scrubber): Terminal {
  return {
    ...terminal,
    out: (line) => terminal.out(scrubber.text(line)),
    err: (line) => terminal.err(scrubber.text(line)),
  };
}

function announce({ requests, skipped }: Plan, target: string, rate: number, { err }: Terminal): void {
  const operations = new Set(requests.map(({ operationId }) => operationId));
  err(`${target}: ${requests.length} requests of ${operations.size} operations, at most ${rate} a second`);
  for (const { operationId, why } of skipped) {
    err(`  not called: ${operationId}: ${why}`);
  }
}

function showAnswers({ statuses }: VerifyResult, { err }: Terminal): void {
  const groups = Map.groupBy(statuses, ({ planned }) => planned.operationId);
  const count = (all: VerifyResult["statuses"], isAllowed: boolean): string => {
    const wanted = all.filter(({ planned }) => planned.isAllowed === isAllowed);
    const byStatus = Map.groupBy(wanted, ({ status }) => status ?? "none");
    return [...byStatus].map(([status, group]) => `${status} (${group.length})`).join(", ");
  };
  const rows = [...groups].map(([id, all]) => [id, count(all, true), count(all, false)]);
  if (rows.length > 0) {
    err(`${table([["operation", "allowed requests", "forbidden requests"], ...rows])}\n`);
  }
}
