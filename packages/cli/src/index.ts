export type { Command, Terminal } from "./command.ts";
export { run } from "./run.ts";
