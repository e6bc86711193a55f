import type { Case } from "./catalogue.ts";

/** What a tool holds against an exchange, each in a text that is equal for equal problems; or why it cannot be asked. */
export type Opinion = { readonly problems: readonly string[] } | { readonly cannot: string };

/** A tool that judges exchanges. */
export interface Judge {
  readonly name: string;
  /** One opinion for each case, in their order. */
  judge(document: unknown, cases: readonly Case[]): Promise<Opinion[]>;
}
