import { setTimeout as wait } from "node:timers/promises";
import type { RecordedRequest } from "@railspec/contract";
import { type Recording, recordFetch } from "@railspec/contract/recorder";
import { messageOf } from "../setup-error.ts";
import type { PlannedRequest } from "./plan.ts";

/** How requests are sent. */
export interface SendOptions {
  readonly origin: string;
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

/** What came of one request. */
export interface Sent {
  readonly planned: PlannedRequest;
  /** As it went over the wire, with everything in it; without a response when none arrived. */
  readonly exchange: Recording | undefined;
  /** Why there is no answer; without values of the request. */
  readonly failure?: string;
}

function headersOf({ headers }: RecordedRequest, userAgent: string): Headers {
  const sent = new Headers({ "user-agent": userAgent, "accept-encoding": "identity" });
  for (const [name, value] of Object.entries(headers)) {
    for (const one of typeof value === "string" ? [value] : value) {
      sent.append(name, one);
    }
  }
  return sent;
}

function reasonOf(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === "TimeoutError") {
    return `no answer within ${timeout / 1000} s`;
  }
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : messageOf(error);
}

/** Sends requests one after another, no faster than the rate. It follows no redirect. Ends early on an interruption. */
export async function* send(requests: readonly PlannedRequest[], options: SendOptions): AsyncGenerator<Sent> {
  const { origin, rate, timeout, signal, userAgent } = options;
  let recorded: Recording | undefined;
  const record = recordFetch({
    // Redacted by the caller, who has to judge it as it is.
    redact: (exchange) => exchange,
    write: (recording) => {
      recorded = recording;
    },
  });
  let next = 0;
  for (const planned of requests) {
    const pause = next - performance.now();
    if (pause > 0) {
      await wait(pause, undefined, { signal }).catch(() => undefined);
    }
    if (signal.aborted) {
      return;
    }
    next = performance.now() + 1000 / rate;
    recorded = undefined;
    const { method, url, body } = planned.request;
    try {
      await record(`${origin}${url}`, {
        method,
        headers: headersOf(planned.request, userAgent),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      });
      yield { planned, exchange: recorded };
    } catch (error) {
      yield { planned, exchange: recorded, failure: reasonOf(error, timeout) };
    }
  }
}
