/**
 * The token of the provider's basics page for `bearerAuth`: base64 of `email:api_key` (fact X-P2). Its samples send the
 * plain API key instead (X-F1); the two pages contradict each other, so try the key first.
 */
export function encodedKey(email: string, apiKey: string): string {
  return btoa(`${email}:${apiKey}`);
}
