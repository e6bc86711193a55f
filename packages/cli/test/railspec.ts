import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));

/** What a run of the command came to. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A run of the built command. */
export interface Running {
  readonly process: ChildProcess;
  /** Resolves with all that was printed once a line of it matches; rejects when the command ends before. */
  printed(pattern: RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

/** Where a run takes place. */
export interface Place {
  readonly cwd?: string;
  /** Instead of the environment of the tests. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Standard input; none otherwise. */
  readonly input?: Uint8Array;
}

/** Starts the built command. */
export function start(...args: readonly string[]): Running {
  return startAt({}, ...args);
}

/** Starts the built command somewhere else. */
export function startAt({ input, ...place }: Place, ...args: readonly string[]): Running {
  const child = spawn(process.execPath, [bin, ...args], { ...place, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.end(input);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => pattern.test(out) && resolve(out);
      child.stdout.on("data", look);
      ended.then(() => reject(new Error(`ended before it printed ${pattern}: ${out}${err}`)));
      look();
    });
  return { process: child, printed, ended };
}

/** Runs the built command to its end. */
export function railspec(...args: readonly string[]): Promise<Ended> {
  return start(...args).ended;
}

/** Runs the built command somewhere else to its end. */
export function railspecAt(place: Place, ...args: readonly string[]): Promise<Ended> {
  return startAt(place, ...args).ended;
}
