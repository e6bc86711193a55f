import type { Choice } from "../choose-refusal.ts";
import type { RuleSet } from "../rules/engine.ts";
import { ruleSet } from "../rules/engine.ts";
import type { Members } from "../rules/members.ts";
import { membersOf, pickMembers } from "../rules/members.ts";
import type { RuleCall } from "../rules/rule.ts";

interface Customer {
  readonly members: Members;
  readonly accounts: readonly Members[];
}

interface State {
  /** By counterparty and customer GUID. */
  readonly customers: Map<string, Customer>;
}

type Call = RuleCall<State>;

const TEXTS = ["name", "paternal_name", "phone_number", "segment", "status", "surname"];

const LISTED = [
  ...["login", "kyc_level", "is_disabled", "balance_allowed", "balance_asset_code", "balance_asset_issuer"],
  ...["branch_guid", ...TEXTS],
];

/** Each list filter with the member of a customer that it looks at. */
const FILTERS: Readonly<Record<string, string>> = {
  wallet_user_guids: "wallet_user_guid",
  logins: "login",
  kyc_levels: "kyc_level",
  balance_asset_codes: "balance_asset_code",
  balance_asset_issuers: "balance_asset_issuer",
  branch_guids: "branch_guid",
  names: "name",
  paternal_names: "paternal_name",
  phone_numbers: "phone_number",
  segments: "segment",
  statuses: "status",
  surnames: "surname",
};

/** Prozora: customers of a counterparty, each with accounts. */
export const prozora: RuleSet = ruleSet<State>({
  createState: () => ({ customers: new Map() }),
  rules: [
    {
      name: "login-is-unique",
      facts: ["Z-R15", "Z-F16", "Z-P2"],
      operations: ["createCustomer"],
      apply: ({ state, body }) =>
        typeof body.login === "string" &&
        body.login !== "" &&
        [...state.customers.values()].some(({ members }) => members.login === body.login)
          ? { status: 400, example: "customerExists" }
          : undefined,
    },
    {
      name: "customer-begins-with-one-account",
      facts: ["Z-R1", "Z-R4", "Z-R5", "Z-R14", "Z-O2"],
      operations: ["createCustomer"],
      apply: createCustomer,
    },
    {
      name: "unknown-customer-is-refused",
      facts: ["Z-S2", "Z-O21", "Z-F2"],
      operations: ["createCustomerAccount", "listCustomerAccounts", "updateCustomer"],
      apply: (call) =>
        call.state.customers.has(keyOf(call))
          ? undefined
          : { status: 400, body: { value: { error: "The counterparty has no customer of this GUID." } } },
    },
    {
      name: "further-accounts-are-added",
      facts: ["Z-R5", "Z-E2", "Z-F43", "Z-F44", "Z-O10"],
      operations: ["createCustomerAccount"],
      apply: (call) => {
        const { state, body, ids } = call;
        const customer = customerOf(call);
        const guid = ids.uuid();
        const account = { ...customer.accounts[0], guid, wallet_account_guid: guid, iban: body.iban ?? "" };
        state.customers.set(keyOf(call), { ...customer, accounts: [...customer.accounts, account] });
        return { status: 200, example: "created", body: { value: { wallet_account_guid: guid } } };
      },
    },
    {
      name: "accounts-are-listed",
      facts: ["Z-R1", "Z-E3", "Z-F45", "Z-F46", "Z-F47"],
      operations: ["listCustomerAccounts"],
      apply: (call) => {
        const iban = call.query.get("iban");
        const accounts = customerOf(call).accounts.filter((account) => iban === null || account.iban === iban);
        const value = { accounts, total: accounts.length };
        return { status: 200, example: "withWalletAccountGuid", body: { value } };
      },
    },
    {
      // Whether an update replaces or merges is not stated (Z-O25): what was not sent stays.
      name: "update-changes-what-is-sent",
      facts: ["Z-E4", "Z-S3", "Z-O3", "Z-O25", "Z-O26", "Z-O27"],
      operations: ["updateCustomer"],
      apply: (call) => {
        const customer = customerOf(call);
        const { branch_guid: branch, ...sent } = pickMembers(call.body, LISTED);
        const { valid, value } = membersOf(branch);
        const branchChange = branch === undefined ? {} : { branch_guid: valid === true ? value : undefined };
        const members = { ...customer.members, ...sent, ...branchChange, updated_at: timeOf(call) };
        call.state.customers.set(keyOf(call), { ...customer, members });
        return { status: 200, example: "updated" };
      },
    },
    {
      // An empty `ordering` list (Z-O9) orders nothing: customers come as they were created.
      name: "list-is-filtered-and-paged",
      facts: ["Z-R1", "Z-R16", "Z-F78", "Z-F83", "Z-F84", "Z-F87", "Z-O6"],
      operations: ["listCustomers"],
      apply: listCustomers,
    },
  ],
});

function createCustomer(call: Call): Choice {
  const { state, body, ids, path } = call;
  const customerGuid = ids.uuid();
  const guid = ids.uuid();
  const { customer_guid: _, ...sample } = call.example(200, "created");
  const [asset] = Array.isArray(sample.assets) ? sample.assets : [];
  const account: Members = {
    ...sample,
    guid,
    wallet_account_guid: guid,
    assets: [{ ...membersOf(asset), code: body.asset_code, stellar_issuer: body.asset_issuer }],
    iban: body.iban ?? "",
  };
  const now = timeOf(call);
  // Absent texts are empty, as in the samples (Z-O15).
  const texts = ["login", "balance_asset_code", "balance_asset_issuer", "branch_name", ...TEXTS];
  const members: Members = {
    ...Object.fromEntries(texts.map((name) => [name, ""])),
    kyc_level: 0,
    is_disabled: false,
    balance_allowed: 0,
    ...pickMembers(body, LISTED),
    wallet_user_guid: customerGuid,
    counterparty_guid: path.counterparty_guid,
    created_at: now,
    updated_at: now,
  };
  state.customers.set(`${path.counterparty_guid} ${customerGuid}`, { members, accounts: [account] });
  return { status: 200, example: "created", body: { value: { customer_guid: customerGuid, ...account } } };
}

function listCustomers({ state, path, query }: Call): Choice {
  const search = query.get("search_string")?.toLowerCase();
  const filters = Object.entries(FILTERS).filter(([filter]) => query.has(filter));
  const found = [...state.customers.values()]
    .map(({ members }) => members)
    .filter((members) => members.counterparty_guid === path.counterparty_guid)
    .filter((members) => query.get("is_disabled") === "true" || members.is_disabled !== true)
    .filter((members) => filters.every(([filter, member]) => query.getAll(filter).includes(String(members[member]))))
    .filter((members) => inRange(members, query))
    .filter(({ name = "", login = "" }) => search === undefined || `${name}\n${login}`.toLowerCase().includes(search));
  const offset = Number(query.get("offset") ?? 0);
  const limit = query.has("limit") ? Number(query.get("limit")) : found.length;
  const value = { customers: found.slice(offset, offset + limit), total: found.length };
  return { status: 200, example: "onePage", body: { value } };
}

// Whether bounds belong to their range is not stated (Z-O31): they do.
function inRange(members: Members, query: URLSearchParams): boolean {
  const within = (member: string, asNumber: boolean): boolean => {
    const read = (text: string | null, missing: number) =>
      text === null ? missing : asNumber ? Number(text) : Date.parse(text);
    const value = read(String(members[member]), 0);
    return value >= read(query.get(`min_${member}`), -Infinity) && value <= read(query.get(`max_${member}`), Infinity);
  };
  return within("balance_allowed", true) && within("created_at", false) && within("updated_at", false);
}

function keyOf({ path }: Call): string {
  return `${path.counterparty_guid} ${path.customer_guid}`;
}

function customerOf(call: Call): Customer {
  return call.state.customers.get(keyOf(call)) ?? { members: {}, accounts: [] };
}

function timeOf({ clock }: Call): string {
  return new Date(clock.now()).toISOString().replace("Z", "000Z");
}
