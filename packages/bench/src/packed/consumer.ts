import { type Customer, createBitpowrClient, type GetCustomerResult, unwrap } from "@railspec/bitpowr";

/** What a user writes. It has to compile, and what it expects to be refused has to be refused, with every compiler. */
export async function use(uid: string): Promise<Customer> {
  const client = createBitpowrClient({ baseUrl: "sandbox", auth: { bearerAuth: async () => "token" } });
  const result: GetCustomerResult = await client.getCustomer({ path: { customer_uid: uid } });
  if (result.ok) {
    const { status, data } = result;
    const only: 200 = status;
    const name: string = data.data.name;
    return { ...data.data, name, externalId: String(only) };
  }
  if (result.status === 404) {
    const { message }: { message?: string } = result.error;
    throw new Error(message ?? "");
  }
  if (result.status === "undocumented") {
    const body: unknown = result.body;
    throw new Error(String(body));
  }
  const status: 401 | 403 | 429 = result.status;
  // @ts-expect-error a failure has no data
  result.data;
  // @ts-expect-error an operation that is not there
  client.getCustomers;
  // @ts-expect-error a parameter is missing
  client.getCustomer({ path: {} });
  // @ts-expect-error a body of another shape
  client.createCustomer({ body: { name: 1 } });
  for await (const customer of client.listCustomers.items({ query: { perPage: status } })) {
    return customer;
  }
  const raw = await client.raw.GET("/api/v1/customers/{customer_uid}", { params: { path: { customer_uid: uid } } });
  const email: string | null | undefined = raw.data?.data.email;
  if (email === null) {
    throw new Error("no address");
  }
  return (await unwrap(client.getCustomer({ path: { customer_uid: uid } }))).data;
}
