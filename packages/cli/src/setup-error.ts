import { isUsageError } from "./usage-error.ts";

/** Something that a check needs is missing or broken, so it says nothing about the API; its message names the place. */
export class SetupError extends Error {
  override readonly name = "SetupError";
  readonly code = "RAILSPEC_SETUP";
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs a check; whatever goes wrong in it means that the check is broken (2), and never that there are findings (1). */
export async function orBroken(err: (line: string) => void, check: () => Promise<number>): Promise<number> {
  try {
    return await check();
  } catch (error) {
    if (isUsageError(error)) {
      throw error;
    }
    err(messageOf(error));
    return 2;
  }
}
