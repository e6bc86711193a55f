import { ConfigurationError } from "./errors.ts";

/**
 * The base URL without a slash at the end, from a server's name or a URL.
 * @throws ConfigurationError for anything that is not an absolute http(s) URL without credentials, query and open variables
 */
export function baseUrlOf(servers: Readonly<Record<string, string>>, baseUrl: string): string {
  const text = servers[baseUrl] ?? baseUrl;
  if (!/^https?:\/\/[^{}?#@\s]+$/.test(text) || !URL.canParse(text)) {
    throw new ConfigurationError("baseUrl is no server or http(s) URL");
  }
  return text.replace(/\/+$/, "");
}
