import type { RuleSet } from "../rules/engine.ts";
import { ruleSet } from "../rules/engine.ts";
import type { Members } from "../rules/members.ts";
import { pickMembers } from "../rules/members.ts";

interface State {
  /** By id, as it stands in the path. */
  readonly customers: Map<string, Members>;
}

/** CryptoExchange: an e-mail address belongs to one customer. */
export const cryptoexchange: RuleSet = ruleSet<State>({
  createState: () => ({ customers: new Map() }),
  rules: [
    {
      name: "email-belongs-to-one-customer",
      facts: ["X-R4", "X-R5", "X-S1", "X-O10"],
      operations: ["createCustomer"],
      apply: ({ state, body }) =>
        [...state.customers.values()].some(({ email }) => email === body.email)
          ? { status: 403, example: "emailInUse" }
          : undefined,
    },
    {
      // The answer to a creation is not shown (X-O8), so the id is known only to those who count: 1, 2, 3.
      name: "customer-is-kept",
      facts: ["X-R1", "X-R8", "X-F18", "X-F31", "X-F32", "X-O8", "X-O26"],
      operations: ["createCustomer"],
      apply: ({ state, body, ids, clock }) => {
        const id = ids.number("customer", 1);
        const now = new Date(clock.now()).toISOString().replace("Z", "000Z");
        const customer = {
          ...pickMembers(body, ["email", "first_name", "last_name"]),
          id,
          created_at: now,
          updated_at: now,
        };
        state.customers.set(String(id), customer);
        return undefined;
      },
    },
    {
      name: "unknown-customer-is-refused",
      facts: ["X-R8", "X-O23"],
      operations: ["getCustomer"],
      apply: ({ state, path }) =>
        state.customers.has(path.customer_id ?? "")
          ? undefined
          : { status: 404, refused: "There is no customer of this id; the provider documents no answer for it." },
    },
    {
      name: "customer-is-found-by-id",
      facts: ["X-E2", "X-R8", "X-O5", "X-O6", "X-O16"],
      operations: ["getCustomer"],
      apply: (call) => {
        // Like `username`, the names are no nulls in the sample (X-O16).
        const nobody = { first_name: "", last_name: "" };
        const value = {
          ...call.example(200, "customer"),
          ...nobody,
          ...call.state.customers.get(call.path.customer_id ?? ""),
        };
        return { status: 200, example: "customer", body: { value } };
      },
    },
  ],
});
