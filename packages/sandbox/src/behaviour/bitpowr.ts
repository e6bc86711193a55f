import type { Choice } from "../choose-refusal.ts";
import type { RuleSet } from "../rules/engine.ts";
import { ruleSet } from "../rules/engine.ts";
import type { Members } from "../rules/members.ts";
import { membersOf, pickMembers } from "../rules/members.ts";
import type { RuleCall } from "../rules/rule.ts";

interface Customer extends Members {
  readonly uid: string;
}

interface State {
  readonly customers: Map<string, Customer>;
}

const UPDATABLE = ["name", "email", "phone", "description", "address", "metaData"];

/** Bitpowr: customers that stay, pages of them, and addresses that belong to them. */
export const bitpowr: RuleSet = ruleSet<State>({
  createState: () => ({ customers: new Map() }),
  rules: [
    {
      // What is answered when uniqueness is violated is published nowhere (B-O4): 422 is our choice.
      name: "email-is-unique-on-request",
      facts: ["B-R3", "B-F15", "B-P18", "B-O3", "B-O4"],
      operations: ["createCustomer"],
      apply: ({ state, body }) =>
        body.emailUnique === true && has(state, "email", body.email) ? unprocessable : undefined,
    },
    {
      name: "external-id-is-unique",
      facts: ["B-R3", "B-F16", "B-O4", "B-O5"],
      operations: ["createCustomer"],
      apply: ({ state, body }) => (has(state, "externalId", body.externalId) ? unprocessable : undefined),
    },
    {
      name: "customer-is-kept",
      facts: ["B-R1", "B-R4", "B-P19", "B-F28", "B-F29", "B-F30", "B-F40", "B-F41"],
      operations: ["createCustomer"],
      apply: (call) => {
        const { state, body, ids, clock } = call;
        const now = new Date(clock.now()).toISOString();
        const customer: Customer = {
          ...membersOf(call.example(200, "createdWithNameOnly").data),
          ...pickMembers(body, [...UPDATABLE, "externalId"]),
          id: ids.number("customer", 1),
          uid: ids.uuid(),
          guid: ids.uuid(),
          externalId: body.externalId ?? ids.uuid(),
          createdAt: now,
          updatedAt: now,
          mode: modeOf(call),
        };
        state.customers.set(customer.uid, customer);
        return { status: 200, example: "created", body: { value: { status: "success", data: customer } } };
      },
    },
    {
      name: "unknown-customer-is-not-found",
      facts: ["B-R4", "B-F3", "B-P10"],
      operations: ["getCustomer", "updateCustomer"],
      apply: ({ state, path }) =>
        state.customers.has(path.customer_uid ?? "") ? undefined : { status: 404, example: "notFound" },
    },
    {
      name: "customer-is-found-by-uid",
      facts: ["B-E3", "B-R4", "B-O6"],
      operations: ["getCustomer"],
      apply: ({ state, path }) => ({
        status: 200,
        example: "found",
        body: { value: { status: "success", data: state.customers.get(path.customer_uid ?? "") } },
      }),
    },
    {
      // Whether an update is full or partial is not stated (B-O1): what was not sent stays.
      name: "update-changes-what-is-sent",
      facts: ["B-E4", "B-O1", "B-O14", "B-P21"],
      operations: ["updateCustomer"],
      apply: ({ state, path, body, clock }) => {
        const uid = path.customer_uid ?? "";
        const updatedAt = new Date(clock.now()).toISOString();
        const customer: Customer = { ...state.customers.get(uid), ...pickMembers(body, UPDATABLE), uid, updatedAt };
        state.customers.set(uid, customer);
        return { status: 200, example: "updated", body: { value: { status: "success", data: customer } } };
      },
    },
    {
      name: "list-is-paged",
      facts: ["B-R7", "B-F26", "B-F27", "B-P8", "B-P20"],
      operations: ["listCustomers"],
      apply: ({ state, query }) => {
        const size = Math.max(1, Number(query.get("perPage") ?? 10));
        const page = Math.max(1, Number(query.get("page") ?? 1));
        const all = [...state.customers.values()];
        const ordered = query.get("orderBy") === "desc" ? all.toReversed() : all;
        const totalPages = Math.ceil(ordered.length / size);
        const data = ordered.slice((page - 1) * size, page * size);
        return {
          status: 200,
          example: "firstPage",
          headers: { page: String(page), totalpage: String(totalPages) },
          body: { value: { status: "success", page, totalPages, data } },
        };
      },
    },
    {
      name: "address-needs-a-known-customer",
      facts: ["B-R5", "B-F20", "B-F23", "B-O7", "B-O21"],
      operations: ["createAddress", "createSubAccountAddress"],
      apply: ({ state, body }) =>
        typeof body.customerId === "string" && !state.customers.has(body.customerId) ? unprocessable : undefined,
    },
    {
      name: "address-is-new",
      facts: ["B-E5", "B-E6", "B-P25"],
      operations: ["createAddress", "createSubAccountAddress"],
      apply: (call) => {
        const { body, ids, clock } = call;
        const data = {
          ...membersOf(call.example(200, "created").data),
          ...pickMembers(body, ["label", "addressType", "derivationIndex", "isContract", "isChangeAddress"]),
          uid: ids.uuid(),
          guid: ids.uuid(),
          assetType: body.asset,
          mode: modeOf(call),
          createdAt: new Date(clock.now()).toISOString(),
        };
        return { status: 200, example: "created", body: { value: { status: "success", data } } };
      },
    },
  ],
});

const unprocessable: Choice = { status: 422, example: "unprocessableEntity" };

function has({ customers }: State, member: string, value: unknown): boolean {
  return value !== undefined && [...customers.values()].some((customer) => customer[member] === value);
}

// B-P6: the key decides; test keys are recognised by their prefix, also inside the base64 form (B-P2).
function modeOf(call: RuleCall<State>): "LIVE" | "TEST" {
  const [, token = ""] = (call.header("authorization") ?? "").split(/ +/);
  const decoded = Buffer.from(token, "base64").toString();
  return [token, decoded].some((text) => /(?:^|_)live_/.test(text)) ? "LIVE" : "TEST";
}
