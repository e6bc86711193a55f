import { createBitpowrClient } from "@railspec/bitpowr";
import type { Handlers, StartMock } from "./mock.ts";

/** What users' own tests do: the real client, answered by the handlers. */
export async function useMsw(baseUrl: string, startMock: StartMock): Promise<Record<string, unknown>> {
  // Not at the top: where MSW cannot be loaded, the rest of the program has to run all the same.
  const { examples, handlers } = await import("@railspec/bitpowr/msw");
  const get = (uid: string) => (client: Client) => client.getCustomer({ path: { customer_uid: uid } });
  const { found, live } = examples.getCustomer[200];
  const { notFound } = examples.getCustomer[404];
  const common = { baseUrl, operations: ["getCustomer"] } as const;
  const answeredBy = async (made: Handlers, call: (client: Client) => Promise<Answer>): Promise<Answer> => {
    const { fetch, stop } = await startMock(made);
    try {
      const { status, data, error } = await call(connect(baseUrl, fetch));
      return { status, data, error };
    } finally {
      await stop();
    }
  };
  const first = await answeredBy(handlers(common), get("any"));
  const other = await answeredBy(
    handlers({ ...common, prefer: { getCustomer: { status: 200, example: "live" } } }),
    get("any"),
  );
  const failed = await answeredBy(handlers({ ...common, prefer: { getCustomer: { status: 404 } } }), get("any"));
  const through = await answeredBy(handlers(common), (client) => client.listCustomers({ query: { perPage: 2 } }));
  const elsewhere = await answeredBy(handlers({ baseUrl: "production" }), get("a b"));
  const { stop, by } = await startMock(handlers(common));
  await stop();
  const after = await get("a b")(connect(baseUrl));
  return {
    "@railspec/bitpowr/msw": {
      by,
      first: [first.status, same(first.data, found)],
      other: [other.status, same(other.data, live), same(live, found)],
      failed: [failed.status, same(failed.error, notFound)],
      through: [through.status, (through.data as { page?: number }).page], // the server of the test answers it
      elsewhere: [elsewhere.status, (elsewhere.data as { data?: { uid?: string } }).data?.uid], // likewise
      after: [after.status, after.ok && after.data.data.uid],
    },
  };
}

interface Answer {
  readonly status: number | string;
  readonly data?: unknown;
  readonly error?: unknown;
}

type Client = ReturnType<typeof connect>;

const connect = (baseUrl: string, fetch?: (url: string, init: RequestInit) => Promise<Response>) =>
  createBitpowrClient({ baseUrl, auth: { bearerAuth: "t0p-secret" }, ...(fetch && { fetch }) });

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
