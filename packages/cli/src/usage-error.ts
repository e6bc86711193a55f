/** The command line cannot be understood; its message says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "RAILSPEC_USAGE";
}

/** Whether an error is about the command line; `parseArgs` has errors of its own for options it does not know. */
export function isUsageError(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS");
}
