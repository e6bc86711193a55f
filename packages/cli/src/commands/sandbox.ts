import { once } from "node:events";
import { parseArgs } from "node:util";
import type { Sandbox } from "@railspec/sandbox";
import type { Command, Terminal } from "../command.ts";
import { loadSpecFile } from "../load-spec-file.ts";
import { packageInfo } from "../package-info.ts";
import { ownPort, parsePorts } from "../ports.ts";
import { table } from "../table.ts";

const help = `railspec sandbox [provider or file …]

Serves local stand-ins of the providers until Ctrl-C: they answer with the examples of
their specs and refuse what breaks them. Without arguments, all providers.

  --port <port>             first port, the others follow; 0 is any free port
  --port <provider>=<port>  port of one provider; may be given several times
  --host <host>             address to listen on (127.0.0.1)
  --rules                   remember: what was created is found again, unique values are unique,
                            tokens and quotes end
  <provider>@<edition>      another edition of a spec, such as chainvet@corrected
  --json                    print one line of JSON when ready, for scripts

An answer other than the usual one: send the header Prefer, such as
"code=403, example=invalidApiKey" or "dynamic=true".`;

/** `railspec sandbox`: serves the bundled specs until Ctrl-C. */
export const sandbox: Command = {
  name: "sandbox",
  summary: "serve local stand-ins of the providers",
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string", multiple: true, default: [] },
        host: { type: "string", default: "127.0.0.1" },
        rules: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
    const names = positionals.length === 0 ? packageInfo().providers : [...new Set(positionals)];
    const specs = names.map(loadSpecFile);
    const portOf = parsePorts(
      values.port,
      specs.map(({ provider }) => provider),
    );
    // Half a second of loading that no other use of the command should pay for.
    const { isPortError, startSandbox } = await import("@railspec/sandbox");
    // A port error names the provider already; what is wrong with a spec does not.
    const named = (provider: string) => (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw isPortError(error) ? error : new Error(`${provider}: ${message}`, { cause: error });
    };
    const started: Sandbox[] = [];
    try {
      for (const [place, { provider, document }] of specs.entries()) {
        const port = portOf(provider, place, ownPort(document));
        const { host, rules } = values;
        started.push(await startSandbox({ spec: document, provider, port, host, rules }).catch(named(provider)));
      }
      report(started, values.json, terminal);
      if (!terminal.signal.aborted) {
        await once(terminal.signal, "abort");
      }
      return 0;
    } finally {
      await Promise.all(started.map((running) => running.close()));
    }
  },
};

function report(sandboxes: readonly Sandbox[], json: boolean, terminal: Terminal): void {
  const rows = sandboxes.map(({ provider = "", url, port, operations }) => ({
    provider,
    url,
    port,
    operations: operations.length,
  }));
  if (json) {
    terminal.out(JSON.stringify({ sandboxes: rows }));
    return;
  }
  const cells = rows.map(({ provider, url, operations }) => [provider, url, String(operations)]);
  terminal.out(table([["provider", "url", "operations"], ...cells]));
  terminal.out("\nCtrl-C ends them.");
}
