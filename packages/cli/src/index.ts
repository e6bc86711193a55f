export type { Command, Progress, Terminal } from "./command.ts";
export { run } from "./run.ts";
