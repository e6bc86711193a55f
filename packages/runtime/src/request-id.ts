/** The id that the provider gave an exchange, from the headers that are usual for it. */
export function requestIdOf(response: Response | undefined): string | undefined {
  const headers = response?.headers;
  return headers?.get("x-request-id") ?? headers?.get("request-id") ?? undefined;
}
