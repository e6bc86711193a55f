import type { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { problemAnswer } from "../problem.ts";
import type { Fault } from "./faults.ts";
import { membersOf } from "./members.ts";

/** What a test can do to a sandbox with rules. */
export interface Controls {
  /** Forgets everything that happened, every fault, and that the clock was put forward. */
  reset(): void;
  /** Puts the sandbox's clock forward. */
  advance(milliseconds: number): void;
  /** Lets the next call go wrong. */
  fail(fault: Fault): void;
}

const PREFIX = "/.railspec/";
const KINDS = ["answer", "delay", "drop", "truncate"];

/**
 * Lets tests in any language use the controls over HTTP: `POST /.railspec/reset`, `/.railspec/advance` with
 * `{"milliseconds": 61000}` and `/.railspec/fail` with a fault. Undefined for every other path.
 */
export function answerControl(call: Call, controls: Controls): Answer | undefined {
  const { url, method } = call.request;
  if (!url.startsWith(PREFIX)) {
    return undefined;
  }
  const members = membersOf(call.body.kind === "json" ? call.body.value : undefined);
  const done = method === "POST" && act(url.slice(PREFIX.length), members, controls);
  return done ? { status: 204, headers: {} } : unknownControl();
}

function act(name: string, members: Readonly<Record<string, unknown>>, controls: Controls): boolean {
  const { milliseconds, kind } = members;
  if (name === "reset") {
    controls.reset();
    return true;
  }
  if (name === "advance" && typeof milliseconds === "number" && milliseconds >= 0) {
    controls.advance(milliseconds);
    return true;
  }
  if (name === "fail" && KINDS.includes(String(kind))) {
    // The cast: the kind was looked at; what else is wrong in a test's own fault shows in its first call.
    controls.fail(members as unknown as Fault);
    return true;
  }
  return false;
}

function unknownControl(): Answer {
  return problemAnswer({
    kind: "unknown-control",
    status: 400,
    title: "Unknown control",
    detail:
      "There are POST /.railspec/reset, POST /.railspec/advance with a JSON object {milliseconds}, and POST /.railspec/fail " +
      `with a JSON object {kind, operation, times, …} whose kind is one of ${KINDS.join(", ")}.`,
  });
}
