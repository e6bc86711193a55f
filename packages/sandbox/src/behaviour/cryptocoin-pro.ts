import type { RuleSet } from "../rules/engine.ts";
import { ruleSet } from "../rules/engine.ts";
import type { RuleCall, RuleReply } from "../rules/rule.ts";

interface State {
  /** By token. */
  readonly tokens: Map<string, { readonly userId: string; readonly until: number }>;
  /** User ids by the e-mail address or platform token that logged them in. */
  readonly users: Map<string, string>;
  /** Users whose phone number waits for its code. */
  readonly phones: Set<string>;
  /** When each open quote of a user ends, oldest first. */
  readonly quotes: Map<string, number[]>;
  /** How many orders of a user wait for their payment. */
  readonly orders: Map<string, number>;
}

type Call = RuleCall<State>;

const PROTECTED = [
  ...["createUserPhone", "verifyUserPhone", "addUserBank", "addUserCard", "addUserWallet", "createQuote"],
  ...["confirmQuote", "confirmOrderPayment", "submitKycPersonalData"],
];

/** Token life of every sample: 14 days. */
const TOKEN_SECONDS = 1_209_600;

/** The life of a quote is not quantified (C-O13): one minute is our choice. */
const QUOTE_MILLISECONDS = 60_000;

/** cryptocoin.pro: tokens that end, and a flow whose steps need the steps before them. No refusal is documented. */
export const cryptocoinPro: RuleSet = ruleSet<State>({
  createState: () => ({
    tokens: new Map(),
    users: new Map(),
    phones: new Set(),
    quotes: new Map(),
    orders: new Map(),
  }),
  rules: [
    {
      name: "log-in-gives-a-token",
      facts: ["C-R6", "C-R7", "C-P5", "C-P6", "C-P7", "C-P8"],
      operations: ["authenticateUser", "authenticatePlatform"],
      apply: logIn,
    },
    {
      name: "token-ends",
      facts: ["C-R8", "C-P6", "C-P7", "C-O13"],
      operations: PROTECTED,
      apply: (call) => {
        const token = call.state.tokens.get(tokenOf(call));
        return token !== undefined && call.clock.now() < token.until
          ? undefined
          : refuse(401, "The token was not issued by this sandbox, or it has ended.");
      },
    },
    {
      name: "token-is-of-one-user",
      facts: ["C-F1", "C-P6", "C-O8"],
      operations: PROTECTED,
      apply: (call) =>
        call.state.tokens.get(tokenOf(call))?.userId === call.path.user
          ? undefined
          : refuse(403, "The token belongs to another user than the path."),
    },
    {
      name: "phone-waits-for-its-code",
      facts: ["C-R9", "C-E4"],
      operations: ["createUserPhone"],
      apply: ({ state, path }) => {
        state.phones.add(path.user ?? "");
        return undefined;
      },
    },
    {
      name: "phone-code-needs-a-phone",
      facts: ["C-R9", "C-R10", "C-E5"],
      operations: ["verifyUserPhone"],
      apply: ({ state, path }) =>
        state.phones.delete(path.user ?? "") ? undefined : refuse(409, "No phone number waits for a code."),
    },
    {
      name: "quote-opens",
      facts: ["C-R12", "C-E9"],
      operations: ["createQuote"],
      apply: ({ state, path, clock }) => {
        const user = path.user ?? "";
        state.quotes.set(user, [...(state.quotes.get(user) ?? []), clock.now() + QUOTE_MILLISECONDS]);
        return undefined;
      },
    },
    {
      // No source shows a quote's id, so any id stands for the oldest quote that is still open.
      name: "quote-expires",
      facts: ["C-R12", "C-R13", "C-O13", "C-E10"],
      operations: ["confirmQuote"],
      apply: ({ state, path, clock }) => {
        const user = path.user ?? "";
        const [open, ...others] = (state.quotes.get(user) ?? []).filter((end) => clock.now() < end);
        if (open === undefined) {
          return refuse(410, "The user has no open quote: it expired, or it was confirmed before.");
        }
        state.quotes.set(user, others);
        state.orders.set(user, (state.orders.get(user) ?? 0) + 1);
        return undefined;
      },
    },
    {
      name: "payment-needs-an-order",
      facts: ["C-R13", "C-R14", "C-E11"],
      operations: ["confirmOrderPayment"],
      apply: ({ state, path }) => {
        const waiting = state.orders.get(path.user ?? "") ?? 0;
        if (waiting === 0) {
          return refuse(409, "No order of the user waits for its payment: confirm a quote first.");
        }
        state.orders.set(path.user ?? "", waiting - 1);
        return undefined;
      },
    },
  ],
});

function logIn(call: Call): RuleReply {
  const { state, ids, clock, body, header } = call;
  const who = String(body.email ?? header("token"));
  const userId = state.users.get(who) ?? ids.uuid();
  const until = clock.now() + TOKEN_SECONDS * 1000;
  const id = `${ids.number("token", 1)}|${ids.text(40)}`;
  state.users.set(who, userId);
  state.tokens.set(id, { userId, until });
  const data = { id, userId, ttl: TOKEN_SECONDS, until: time(until), created: time(clock.now()) };
  return { status: 200, example: "tokenIssued", body: { value: { data } } };
}

function refuse(status: number, refused: string): RuleReply {
  return { status, refused };
}

function tokenOf({ header }: Call): string {
  return (header("authorization") ?? "").split(/ +/)[1] ?? "";
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000Z");
}
