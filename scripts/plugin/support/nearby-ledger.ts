import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type LedgerReading, readLedger } from "../../evidence/ledger/read-ledger.ts";

/** The ledger that a description belongs to, and where it was looked for. */
export interface NearbyLedger extends LedgerReading {
  /** Absent when there is no `facts.yaml` around. */
  readonly file?: string;
}

const cache = new Map<string, { readonly changed: number; readonly reading: LedgerReading }>();

/** Reads `facts.yaml` beside a description, or up to two folders above it (a bundle lies in `dist`). */
export function nearbyLedger(reference: string): NearbyLedger {
  let folder = dirname(reference.startsWith("file:") ? fileURLToPath(reference) : reference);
  for (let step = 0; step < 3; step += 1) {
    const file = join(folder, "facts.yaml");
    if (existsSync(file)) {
      return { file, ...read(file) };
    }
    folder = dirname(folder);
  }
  return { problems: [] };
}

function read(file: string): LedgerReading {
  const changed = statSync(file).mtimeMs;
  const known = cache.get(file);
  if (known?.changed === changed) {
    return known.reading;
  }
  const reading = readLedger(readFileSync(file, "utf8"), file);
  cache.set(file, { changed, reading });
  return reading;
}
