import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Replaces files, all or none: every text is first written beside its target, then renamed over it. A file whose text
 * is already there is left untouched, so that its time stamp and every cache behind it stay.
 */
export function writeOutputs(outputs: ReadonlyMap<string, string>): void {
  const changed = [...outputs].filter(([file, text]) => !(existsSync(file) && readFileSync(file, "utf8") === text));
  try {
    for (const [file, text] of changed) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(temporary(file), text);
    }
    for (const [file] of changed) {
      renameSync(temporary(file), file);
    }
  } finally {
    for (const [file] of changed) {
      rmSync(temporary(file), { force: true });
    }
  }
}

const temporary = (file: string): string => `${file}.${process.pid}.tmp`;
