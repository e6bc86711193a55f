import { examples, handlers } from "@railspec/bitpowr/msw";
import { handlers as correctedHandlers } from "@railspec/chainvet/corrected/msw";

/** Handlers of MSW, as a user's tests ask for them. */
export const all: ReturnType<typeof handlers> = [
  ...handlers(),
  ...handlers({
    baseUrl: "sandbox",
    operations: ["getCustomer"],
    prefer: { getCustomer: { status: 404, example: "notFound" }, createCustomer: { status: 200 } },
  }),
  ...correctedHandlers({ prefer: { createOrder: { status: 500, example: "paymentCoinNotAccepted" } } }),
];

/** A value of the description. */
export const name: string = examples.getCustomer[200].live.data.name;

// @ts-expect-error a status that is not documented
handlers({ prefer: { getCustomer: { status: 418 } } });
// @ts-expect-error an example of another status
handlers({ prefer: { getCustomer: { status: 404, example: "live" } } });
// @ts-expect-error an operation that is not there
handlers({ operations: ["getCustomers"] });
