/** What a sandbox that cannot listen was meant to be. */
export interface PortErrorDetails {
  readonly host: string;
  readonly port: number;
  readonly provider?: string | undefined;
}

/** The sandbox cannot listen: the port is taken or not allowed, or the host is not one of this machine. */
export class PortError extends Error {
  override readonly name = "PortError";
  readonly code: "RAILSPEC_PORT_TAKEN" | "RAILSPEC_PORT_REFUSED";
  readonly host: string;
  readonly port: number;
  readonly provider: string | undefined;

  constructor({ host, port, provider }: PortErrorDetails, cause: unknown) {
    const reason = codeOf(cause);
    const taken = reason === "EADDRINUSE";
    const who = provider === undefined ? "The sandbox" : `The sandbox of ${provider}`;
    const what = taken ? `port ${port} is taken` : `it may not listen on ${host}:${port} (${reason})`;
    const way =
      provider === undefined ? "the option `port`" : `\`port\` (on the command line --port ${provider}=<port>)`;
    super(`${who} cannot start: ${what}. Choose another one with ${way}, or 0 for any free port.`, { cause });
    this.code = taken ? "RAILSPEC_PORT_TAKEN" : "RAILSPEC_PORT_REFUSED";
    this.host = host;
    this.port = port;
    this.provider = provider;
  }
}

/** Whether an error is a `PortError`, also one of another copy of this package. */
export function isPortError(error: unknown): error is PortError {
  return error instanceof Error && error.name === "PortError" && "port" in error;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
