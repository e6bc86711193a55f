import { type BitpowrClientOptions, createBitpowrClient, unwrap } from "@railspec/bitpowr";
import { exactJson } from "@railspec/runtime/exact";
import { type Hooks, watch } from "@railspec/runtime/watch";
import { failure } from "./failure.ts";

/** One call of each kind, against a server of the test. */
export async function makeCalls(baseUrl: string): Promise<Readonly<Record<string, unknown>>> {
  const events: string[] = [];
  const note = (what: string) => (call: object, more?: object) => {
    events.push(`${what} ${JSON.stringify([call, more])}`);
  };
  const hooks: Hooks = { onCall: note("call"), onResponse: note("response"), onError: note("error") };
  const options: BitpowrClientOptions = { baseUrl, auth: { bearerAuth: () => "t0p-secret" }, retry: { baseDelay: 1 } };
  const client = createBitpowrClient({ ...options, hooks: watch(hooks) });
  const name = "Jane Doe";
  const made = await client.createCustomer({ body: { name, metaData: { when: new Date(0) } } });
  const missing = await client.getCustomer({ path: { customer_uid: "missing" } });
  const names: string[] = [];
  for await (const customer of client.listCustomers.items({ query: { perPage: 2 } })) {
    names.push(String(customer.name));
  }
  const exact = createBitpowrClient({ ...options, json: exactJson });
  const large = await exact.getCustomer({ path: { customer_uid: "large" } });
  const raw = await client.raw.GET("/api/v1/customers/{customer_uid}", { params: { path: { customer_uid: "a b" } } });
  const get = (customer_uid: string, more: Parameters<typeof client.getCustomer>[1] = {}) =>
    client.getCustomer({ path: { customer_uid } }, { retry: false, ...more });
  return {
    made: made.ok && made.data.data.name === name,
    missing: [missing.ok, missing.status],
    names,
    large: large.ok && JSON.stringify(large.data, (_, value) => (typeof value === "bigint" ? `${value}n` : value)),
    raw: [raw.response.status, raw.data?.data.uid],
    retried: (await client.getCustomer({ path: { customer_uid: "flaky" } })).status,
    undocumented: (await get("teapot")).status,
    unwrapped: await failure(unwrap(get("missing"))),
    path: await failure(get("..")),
    redirect: await failure(get("redirect")),
    html: await failure(get("html")),
    timeout: await failure(get("slow", { timeout: { attempt: 30 } })),
    aborted: await failure(get("slow", { signal: AbortSignal.abort() })),
    broken: await failure(get("broken")),
    events: events.length > 0,
    leaks: [name, "t0p-secret"].filter((secret) => events.join().includes(secret)),
  };
}
