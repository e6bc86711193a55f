/** What a `Prefer` header asks of the sandbox. */
export interface Preference {
  /** `code=404`: the documented status to answer with. */
  readonly code?: number;
  /** `example=notFound`: the named example to answer with. */
  readonly example?: string;
  /** `dynamic=true`: a body generated from the schema. */
  readonly dynamic?: boolean;
  /** `seed=abc`: the same generated body every time. */
  readonly seed?: string;
}

/** A preference whose value cannot be read, such as `code=abc`. */
export interface PreferenceError {
  readonly error: string;
}

/**
 * Reads a `Prefer` header (RFC 7240); `,` and `;` both separate, unknown preferences are passed over.
 *
 * @example parsePrefer("code=403, example=invalidApiKey") // { code: 403, example: "invalidApiKey" }
 */
export function parsePrefer(value: string): Preference | PreferenceError {
  const found = new Map<string, string>();
  for (const [, name = "", quoted, plain = ""] of value.matchAll(
    /([^\s=,;"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^,;"]*)))?/g,
  )) {
    const key = name.toLowerCase();
    if (!found.has(key)) {
      found.set(key, quoted === undefined ? plain.trim() : quoted.replaceAll(/\\(.)/g, "$1"));
    }
  }
  const code = found.get("code");
  const dynamic = found.get("dynamic");
  const example = found.get("example");
  const seed = found.get("seed");
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) {
    return { error: `code=${code} is not a status code` };
  }
  if (dynamic !== undefined && dynamic !== "true" && dynamic !== "false") {
    return { error: `dynamic=${dynamic} is neither true nor false` };
  }
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === "true" }),
    ...(example === undefined ? {} : { example }),
    ...(seed === undefined ? {} : { seed }),
  };
}
