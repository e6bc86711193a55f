import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Terminal } from "../command.ts";
import { messageOf, SetupError } from "../setup-error.ts";

/**
 * Writes a text to a file, making its folder, or for `-` to standard output.
 *
 * @throws {SetupError} when that is not possible
 */
export function writeText(file: string, text: string, terminal: Terminal): void {
  if (file === "-") {
    terminal.out(text.replace(/\n$/, ""));
    return;
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (cause) {
    throw new SetupError(`${file} cannot be written: ${messageOf(cause)}`, { cause });
  }
}
