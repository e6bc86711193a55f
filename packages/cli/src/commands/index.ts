import type { Command } from "../command.ts";
import { drift } from "./drift.ts";
import { evidence } from "./evidence.ts";
import { sandbox } from "./sandbox.ts";
import { verify } from "./verify.ts";

/** Every command, in the order of `railspec --help`. */
export const commands: readonly Command[] = [sandbox, verify, drift, evidence];
