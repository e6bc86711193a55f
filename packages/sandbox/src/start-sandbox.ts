import { loadSpec } from "@railspec/contract";
import { listen } from "./front/listener.ts";
import { createGiver } from "./giver.ts";
import { createPrismMock } from "./prism-mock.ts";
import { rulesOf } from "./providers/index.ts";
import { createResponder } from "./responder.ts";
import { createClock } from "./rules/clock.ts";
import type { Controls } from "./rules/control.ts";
import { answerControl } from "./rules/control.ts";
import { createFaults } from "./rules/faults.ts";

/** What a sandbox serves, and where. */
export interface SandboxOptions {
  /** The bundled OpenAPI 3.1 document; it is not changed. */
  readonly spec: unknown;
  /** Id of the provider, such as `"bitpowr"`: picks its wording of errors, and stands in messages. */
  readonly provider?: string;
  /** 0 is any free port. @default 0 */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
  /** Largest body taken, in bytes. @default 10485760 */
  readonly bodyLimit?: number;
  /** Longest time for a body, and for the headers, to arrive, in milliseconds. @default 10000 */
  readonly bodyTimeout?: number;
  /**
   * Whether answers depend on what happened before, as far as the provider's behaviour is known: what was created is
   * found again, unique values are unique, tokens and quotes end. @default false
   */
  readonly rules?: boolean;
  /** The clock that the rules go by, in milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
}

/** A running sandbox. */
export interface Sandbox extends Controls {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly provider: string | undefined;
  /** The `operationId`s it serves. */
  readonly operations: readonly string[];
  /** Stops listening and ends every open connection; may be called twice. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Serves one spec over HTTP: routes, checks requests, and answers with the spec's named examples.
 *
 * A request that breaks the contract gets the error the spec documents for it, or a problem (RFC 9457) of type
 * `urn:railspec:sandbox:…` where the spec documents none. `Prefer: code=404`, `example=notFound` and `dynamic=true`
 * choose another answer. Every answer is itself checked against the spec before it leaves.
 *
 * @throws {SpecError} (of `@railspec/contract`) when the document does not compile.
 * @throws {PortError} when the port is taken.
 * @example
 * await using sandbox = await startSandbox({ spec, provider: "bitpowr" });
 * await fetch(`${sandbox.url}/api/v1/customers`, { headers: { authorization: "Bearer any" } });
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const {
    spec: document,
    provider,
    port = 0,
    host = "127.0.0.1",
    bodyLimit = 10 * 1024 * 1024,
    bodyTimeout = 10_000,
    rules: stateful = false,
    now,
  } = options;
  const spec = loadSpec(document);
  const mock = await createPrismMock(document);
  const rules = rulesOf(provider);
  const clock = createClock(now);
  const faults = createFaults();
  const engine = stateful ? rules.behaviour?.createEngine(spec, clock) : undefined;
  const respond = createResponder({ spec, give: createGiver(spec, mock), rules, engine, faults });
  const controls: Controls = {
    reset: () => {
      clock.reset();
      faults.clear();
      engine?.reset();
    },
    advance: (milliseconds) => clock.advance(milliseconds),
    fail: (fault) => faults.add(fault),
  };
  const listener = await listen({
    ...{ host, port, provider, bodyLimit, bodyTimeout },
    respond: async (call) => (stateful ? answerControl(call, controls) : undefined) ?? respond(call),
  });
  const close = () => listener.close();
  return {
    ...controls,
    url: `http://${host.includes(":") ? `[${host}]` : host}:${listener.port}`,
    port: listener.port,
    provider,
    operations: [...spec.operations.keys()],
    close,
    [Symbol.asyncDispose]: close,
  };
}
