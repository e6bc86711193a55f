import { isRailspecError } from "@railspec/runtime";

/** What a call failed with, in a word. */
export async function failure(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "none";
  } catch (error) {
    return isRailspecError(error) ? error.code : `not ours: ${error}`;
  }
}
