/** What the server saw of a request below `/echo`. */
export interface Echo {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What a call put on the wire: no operation documents the status that the server answers it with, so the body is `unknown`. */
export async function echoOf(call: Promise<{ readonly status: unknown; readonly body?: unknown }>): Promise<Echo> {
  return (await call).body as Echo; // the server of the test answers it
}
