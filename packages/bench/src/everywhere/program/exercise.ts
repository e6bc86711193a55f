import { makeCalls } from "./calls.ts";
import type { StartMock } from "./mock.ts";
import { useAuth } from "./use-auth.ts";
import { useClients } from "./use-clients.ts";
import { type Entries, useGenerated } from "./use-generated.ts";
import { useMsw } from "./use-msw.ts";
import { useRuntime } from "./use-runtime.ts";

/** What the program found, as values that every engine can print. */
export interface Report {
  readonly calls: Readonly<Record<string, unknown>>;
  /** What came of importing every entry and of using the generated ones, by the name they are imported by. */
  readonly entries: Readonly<Record<string, unknown>>;
  /** What came of uses that were written for an entry, by its name. */
  readonly uses: Readonly<Record<string, unknown>>;
}

/**
 * The program that has to give the same report on every engine: one call of each kind and one use of each entry, against a
 * server of the test.
 */
export async function exercise(baseUrl: string, entries: Entries, startMock: StartMock): Promise<Report> {
  // First: on Node.js MSW sees no request that goes over a connection which was idle when it began to listen.
  const generated = await useGenerated(entries, baseUrl, startMock);
  const mocked = await useMsw(baseUrl, startMock).catch((error: unknown) => ({
    "@railspec/bitpowr/msw": String(error),
  }));
  return {
    calls: await makeCalls(baseUrl),
    entries: generated,
    uses: {
      ...mocked,
      ...(await useRuntime(baseUrl)),
      ...(await useAuth(baseUrl)),
      ...(await useClients(baseUrl)),
    },
  };
}
