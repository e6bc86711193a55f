import type { Command, Terminal } from "./command.ts";
import { commands } from "./commands/index.ts";
import { unknownName } from "./nearest.ts";
import { packageInfo } from "./package-info.ts";
import { table } from "./table.ts";
import { isUsageError, UsageError } from "./usage-error.ts";

/**
 * Runs the command line after `railspec` and resolves to the exit code:
 * 0 done, 1 it could not be done, 2 the command line cannot be understood. A check (`drift`, `verify`) has codes of its
 * own: 0 clean, 1 findings, 2 broken set-up.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === "--help" || name === "-h" || (name === "help" && args.length === 0)) {
    terminal.out(help());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(packageInfo().version);
    return 0;
  }
  try {
    const command = find(name === "help" ? (args[0] ?? "") : name);
    if (name === "help" || args.includes("--help") || args.includes("-h")) {
      terminal.out(command.help);
      return 0;
    }
    return await command.run(args, terminal);
  } catch (error) {
    if (isUsageError(error)) {
      terminal.err(`${error.message}\nSee railspec --help.`);
      return 2;
    }
    terminal.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function find(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = commands.map((candidate) => candidate.name);
    throw new UsageError(unknownName("command", name, names));
  }
  return command;
}

function help(): string {
  const list = table(commands.map(({ name, summary }) => [`  ${name}`, summary]));
  return `railspec <command> [options]

${list}

  --help, -h     this text; after a command, what that command takes
  --version, -v  the version

Providers: ${packageInfo().providers.join(", ")}.`;
}
