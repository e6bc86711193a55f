import { UsageError } from "../usage-error.ts";

/** Credentials by the name of their security scheme. They are never printed: see `createScrubber`. */
export type Credentials = ReadonlyMap<string, string>;

/** Shorter ones occur by chance in other texts, so that they could not be kept out of reports. */
const shortest = 4;

function isVisible(character: string): boolean {
  return character >= " " && character <= "~";
}

/**
 * Reads the values of `--auth`: `<scheme>=<environment variable>`.
 *
 * @param schemes names that the spec has
 * @throws {UsageError} which never holds a value
 */
export function readCredentials(
  values: readonly string[],
  schemes: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Credentials {
  const credentials = new Map<string, string>();
  for (const value of values) {
    const at = value.indexOf("=");
    const scheme = value.slice(0, Math.max(0, at));
    const variable = value.slice(at + 1);
    // The text could hold a secret that somebody wrote in the wrong place, so it is not repeated.
    if (!/^[A-Za-z_]\w*$/.test(variable) || at <= 0) {
      throw new UsageError("--auth takes <scheme>=<name of an environment variable>, never the credential itself.");
    }
    if (!schemes.includes(scheme)) {
      throw new UsageError(`--auth names no security scheme of the spec. It has: ${schemes.join(", ") || "none"}.`);
    }
    const credential = environment[variable]?.trim();
    if (credential === undefined || credential === "") {
      throw new UsageError(`--auth ${scheme}: there is no such environment variable, or it is empty.`);
    }
    if (credential.length < shortest || ![...credential].every(isVisible)) {
      throw new UsageError(`--auth ${scheme}: the variable needs at least ${shortest} characters, all of them ASCII.`);
    }
    credentials.set(scheme, credential);
  }
  return credentials;
}
