import { UsageError } from "./usage-error.ts";

/** Which port a provider gets: a function of its id, its place in the list and the port its spec names. */
export type PortChoice = (provider: string, place: number, own: number) => number;

/**
 * Reads the values of `--port`: `5000` counts up from there, `0` is any free port, `bitpowr=5000` is for one provider
 * and goes before the others.
 *
 * @throws {UsageError} when a value is no port, or names a provider that is not served.
 */
export function parsePorts(values: readonly string[], served: readonly string[]): PortChoice {
  const byProvider = new Map<string, number>();
  let base: number | undefined;
  for (const value of values) {
    const [provider, port] = value.includes("=") ? value.split("=", 2) : [undefined, value];
    if (provider === undefined) {
      base = parsePort(port, value);
    } else if (served.includes(provider)) {
      byProvider.set(provider, parsePort(port, value));
    } else {
      throw new UsageError(`--port ${value} is for a provider that is not served. Served: ${served.join(", ")}.`);
    }
  }
  return (provider, place, own) => {
    const fallback = base === undefined ? own : base === 0 ? 0 : base + place;
    return byProvider.get(provider) ?? fallback;
  };
}

function parsePort(text: string | undefined, value: string): number {
  if (text === undefined || !/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new UsageError(`--port ${value} is no port: write a number from 0 to 65535, or <provider>=<number>.`);
  }
  return Number(text);
}

/** The port of the first server in a document when that is on this machine, else 0. */
export function ownPort(document: unknown): number {
  // The cast is the part of an OpenAPI document that is read; every step of it may be missing.
  const { servers } = document as { readonly servers?: readonly { readonly url?: string }[] };
  const url = URL.parse(servers?.[0]?.url ?? "");
  return url !== null && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname) ? Number(url.port) : 0;
}
