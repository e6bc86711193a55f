import { base64 } from "@railspec/runtime";

/** An API key and the e-mail address of the account it belongs to. */
export interface AccountKey {
  readonly email: string;
  readonly apiKey: string;
}

/**
 * The token of the provider's basics page for `bearerAuth`: base64 of `email:api_key`, after the word `Bearer` (fact X-P2).
 * All samples send the API key as it is (X-F1, X-R9), which needs no helper. The two contradict each other (X-K1), so try the
 * key first.
 * @example
 * const asInTheSamples = createCryptoexchangeClient({ baseUrl: "production", auth: { bearerAuth: apiKey } });
 * const asInTheText = createCryptoexchangeClient({ baseUrl: "production", auth: { bearerAuth: encodedKey({ email, apiKey }) } });
 */
export function encodedKey({ email, apiKey }: AccountKey): string {
  return base64(`${email}:${apiKey}`);
}
