import { UsageError } from "../usage-error.ts";

/** The server under test. */
export interface Target {
  /** Scheme, host and port. */
  readonly origin: string;
  /** A path of its own stands for the server path of the spec; empty when the target names none. */
  readonly path: string;
}

/**
 * Reads `--target`.
 *
 * @throws {UsageError} when it is no plain http(s) URL
 */
export function parseTarget(text: string | undefined): Target {
  const url = URL.parse(text ?? "");
  if (text === undefined || url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError("Say which server: --target https://api.example.com.");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError("--target is a URL without credentials, query and fragment; credentials come with --auth.");
  }
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, "") };
}
