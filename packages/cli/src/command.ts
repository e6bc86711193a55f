/** Where a command shows how far it is. */
export interface Progress {
  /** Writes as it is, without a line break. */
  write(text: string): void;
  /** A terminal has a line that can change. */
  readonly isTerminal: boolean;
}

/** Where a command writes, and what ends it. */
export interface Terminal {
  /** Writes a line of results. */
  out(line: string): void;
  /** Writes a line about what goes wrong. */
  err(line: string): void;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
  /** Without it, long runs say nothing until they end. */
  readonly progress?: Progress;
  /** Whether results are shown in colors. @default false */
  readonly color?: boolean;
}

/** One command of `railspec`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `railspec <name> --help` prints. */
  readonly help: string;
  /**
   * Runs the command with the arguments after its name and resolves to the exit code.
   *
   * @throws {UsageError} when the arguments cannot be understood.
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
