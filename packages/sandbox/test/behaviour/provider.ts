import { createRequire } from "node:module";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Sandbox } from "../../src/index.ts";
import { startSandbox } from "../../src/index.ts";
import type { Answered } from "../fixture.ts";
import { call } from "../fixture.ts";

/** The time at which every test of a provider's rules begins. */
export const start: string = "2026-01-01T00:00:00.000Z";

/** A running sandbox with rules, and short ways to call it. */
export interface Provider {
  sandbox(): Sandbox;
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
}

/** Serves a provider's own spec with its rules, and forgets everything before each test. */
export function serveProvider(id: string, credentials: Record<string, string> = {}): Provider {
  const spec: unknown = createRequire(import.meta.url)(`@railspec/spec-${id}/openapi.json`);
  let running: Sandbox | undefined;
  const sandbox = (): Sandbox => {
    if (running === undefined) {
      throw new Error("the sandbox is started before the tests");
    }
    return running;
  };
  beforeAll(async () => {
    running = await startSandbox({ spec, provider: id, rules: true, now: () => Date.parse(start) });
  });
  afterAll(() => running?.close());
  beforeEach(() => sandbox().reset());
  return {
    sandbox,
    get: (path, headers = {}) => call(sandbox(), path, { headers: { ...credentials, ...headers } }),
    send: (method, path, body, headers = {}) =>
      call(sandbox(), path, {
        method,
        headers: { ...credentials, ...headers },
        ...(body === undefined ? {} : { json: JSON.stringify(body) }),
      }),
  };
}

/** The member of an answer's body at a path of names. */
export function at(answer: Answered, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, name) => Object(value)[name], answer.body);
}

/** Status, rule and body of an answer, for one comparison. */
export function outcome({ status, headers, body }: Answered): [number, string | null, unknown] {
  return [status, headers.get("railspec-rule"), body];
}
