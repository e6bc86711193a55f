import type { OperationDescriptor, SecurityScheme, SecuritySchemes } from "./definition.ts";
import type { Credential } from "./options.ts";
import { addHeaders } from "./parameters.ts";

/** Secrets by security scheme. */
export type Secrets = Readonly<Record<string, string>>;

/**
 * Asks for the secrets of a call: of the first alternative for which there are credentials, none when there is no such.
 * `rejected` are secrets that the provider refused.
 */
export async function readSecrets(
  operation: OperationDescriptor,
  credentials: Readonly<Record<string, Credential | undefined>>,
  rejected?: Secrets,
): Promise<Secrets> {
  const secrets: Record<string, string> = {};
  for (const name of operation.security?.find(
    (names) => names.length && names.every((scheme) => credentials[scheme] !== undefined),
  ) ?? []) {
    const credential = credentials[name];
    const secret = typeof credential === "function" ? await credential(rejected?.[name]) : credential;
    if (!secret) {
      throw new TypeError();
    }
    secrets[name] = secret;
  }
  return secrets;
}

/** Puts secrets where their schemes want them; answers the URL. */
export function authorize(
  schemes: SecuritySchemes,
  secrets: Secrets,
  url: string,
  headers: Record<string, string>,
): string {
  let target = url;
  for (const [name, secret] of Object.entries(secrets)) {
    // Operations name schemes of their own definition.
    const { query, header, prefix = "" } = schemes[name] as SecurityScheme;
    if (header) {
      addHeaders(headers, { [header]: prefix + secret });
    } else {
      target += `${target.includes("?") ? "&" : "?"}${query}=${encodeURIComponent(secret)}`;
    }
  }
  return target;
}
