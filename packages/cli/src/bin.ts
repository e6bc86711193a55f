#!/usr/bin/env node
import { run } from "./run.ts";

// A reader such as `head` that has seen enough is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") {
    throw error;
  }
  process.exit(0);
});

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    interruption.abort();
    // Whoever asks twice does not want to wait for connections to end.
    process.once(signal, () => process.exit(130));
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  signal: interruption.signal,
  progress: { write: (text) => void process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
  color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
});
