import type { Command } from "../command.ts";
import { evidence } from "./evidence.ts";
import { sandbox } from "./sandbox.ts";

/** Every command, in the order of `railspec --help`. */
export const commands: readonly Command[] = [sandbox, evidence];
