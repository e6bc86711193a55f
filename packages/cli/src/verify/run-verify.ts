import type { Spec } from "@railspec/contract";
import { createRedactor, writeRecording } from "@railspec/contract/recorder";
import { checkRecording, createProgressLine, type RecordingSummary } from "@railspec/contract/stream";
import type { Progress } from "../command.ts";
import type { Plan, PlannedRequest } from "./plan.ts";
import type { RecordingWriter } from "./recording-writer.ts";
import { responseFindings } from "./response-findings.ts";
import type { Scrubber } from "./scrubber.ts";
import { type SendOptions, type Sent, send } from "./send.ts";

/** What a run needs besides its plan. */
export interface RunOptions extends SendOptions {
  /** With the target's path. */
  readonly spec: Spec;
  readonly scrubber: Scrubber;
  readonly record: RecordingWriter | undefined;
  readonly progress: Progress | undefined;
}

/** What a run showed. */
export interface VerifyResult {
  readonly summary: RecordingSummary;
  /** Why it says less than it should. */
  readonly failures: readonly string[];
  /** Requests sent, with the status each was answered with. */
  readonly statuses: readonly { readonly planned: PlannedRequest; readonly status: number | undefined }[];
  /** The request that made a finding first. */
  readonly firstOf: (hash: string) => string;
}

/** A server that does not answer so often in a row is not there. */
const mostSilent = 3;

/** Sends the planned requests and judges every answer as it arrived; what is recorded is redacted first. */
export async function runVerify(plan: Plan, options: RunOptions): Promise<VerifyResult> {
  const { spec, scrubber, record, progress, origin } = options;
  const redact = createRedactor(spec);
  const statuses: { planned: PlannedRequest; status: number | undefined }[] = [];
  const judged: PlannedRequest[] = [];
  const silent: string[] = [];
  let silentInARow = 0;

  function note({ planned, exchange, failure }: Sent): Uint8Array | undefined {
    statuses.push({ planned, status: exchange?.response?.status });
    if (exchange !== undefined) {
      const { startedAt, duration } = exchange;
      record?.write(
        scrubber.exchange({ ...redact(exchange), ...(startedAt && { startedAt }), duration: duration ?? 0 }),
      );
    }
    if (failure !== undefined || exchange?.response === undefined) {
      silent.push(`${planned.operationId}, ${planned.name}: ${failure ?? "no answer"}`);
      silentInARow += 1;
      return undefined;
    }
    silentInARow = 0;
    judged.push(planned);
    return new TextEncoder().encode(`${writeRecording(exchange)}\n`);
  }

  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const sent of send(plan.requests, options)) {
      const line = note(sent);
      if (line !== undefined) {
        yield line;
      }
      if (silentInARow >= mostSilent) {
        return;
      }
    }
  }

  const line = progress && createProgressLine({ write: progress.write, isTerminal: progress.isTerminal });
  const running = checkRecording(
    spec,
    { name: origin, bytes: bytes(), format: "ndjson" },
    line === undefined ? {} : { progress: (now) => line.update(now) },
  );
  const onAllowed = new Set<string>();
  const first = new Map<string, string>();
  for await (const event of running) {
    const planned = event.kind === "finding" ? judged[event.place.line - 1] : undefined;
    if (event.kind === "finding" && planned !== undefined) {
      const { hash } = event.finding;
      if (planned.isAllowed) {
        onAllowed.add(hash);
      }
      if (!first.has(hash)) {
        first.set(hash, `${planned.operationId}, ${planned.isAllowed ? "allowed" : "forbidden"}: ${planned.name}`);
      }
    }
  }
  line?.end();
  return {
    summary: responseFindings(running.summary(), onAllowed, scrubber),
    failures: failuresOf(plan, statuses, silent).map(scrubber.text),
    statuses,
    firstOf: (hash) => scrubber.text(first.get(hash) ?? ""),
  };
}

function failuresOf(plan: Plan, statuses: VerifyResult["statuses"], silent: readonly string[]): string[] {
  const unsent = plan.requests.length - statuses.length;
  const allowed = statuses.filter(({ planned, status }) => planned.isAllowed && status !== undefined);
  const accepted = allowed.filter(({ status = 0 }) => status >= 200 && status < 300);
  return [
    ...plan.impossible.map(
      (id) =>
        `${id}: no allowed request can be made: have the credential and the values the form that the spec asks for?`,
    ),
    ...(silent.length === 0 ? [] : [`${silent.length} requests got no answer; the first: ${silent[0]}`]),
    ...(unsent === 0 ? [] : [`${unsent} requests were not sent any more`]),
    ...(allowed.length > 0 && accepted.length === 0
      ? ["no allowed request was accepted: are the credentials (--auth) and values (--param) right?"]
      : []),
  ];
}
