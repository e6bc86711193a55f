import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { dependencyFile } from "../support/folders.ts";
import { runProgram } from "../support/run-program.ts";
import type { Packed } from "./pack-packages.ts";

/** What publint has to say of a packed package; suggestions count too. */
export async function lintPackage({ tarball }: Packed): Promise<readonly string[]> {
  const bytes = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer } });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** What "are the types wrong" has to say of a packed package for users of ES modules; empty when nothing. */
export async function lintTypes({ tarball }: Packed): Promise<string> {
  const script = dependencyFile("@arethetypeswrong/cli", "dist/index.js");
  const arguments_ = [script, tarball, "--profile", "esm-only", "--no-color", "--no-emoji"];
  const { code, stdout, stderr } = await runProgram(process.execPath, arguments_);
  return code === 0 ? "" : stdout + stderr;
}
