import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder outside the repository, where nothing of the workspace can be found by accident. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Makes one. */
export function temporaryFolder(): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "railspec-bench-")));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
