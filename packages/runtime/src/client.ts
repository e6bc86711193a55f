import type { Client as OpenapiClient } from "openapi-fetch";
import { baseUrlOf } from "./base-url.ts";
import { systemClock } from "./clock.ts";
import type { Context, Params } from "./context.ts";
import type { ClientDefinition, OperationDescriptor } from "./definition.ts";
import { lazyRaw } from "./lazy-raw.ts";
import { callOperation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

/** One method per operationId, and `raw`: openapi-fetch's path-keyed client with the same base URL, credentials and guards. */
export type Client<Operations extends object, Paths extends object> = Operations & {
  readonly raw: OpenapiClient<Paths>;
};

/**
 * Makes the client of a provider.
 * @throws ConfigurationError when `baseUrl` is neither a server's name nor a plain http(s) URL
 */
export function createClient<Operations extends object, Paths extends object>(
  definition: ClientDefinition<keyof Operations & string>,
  options: ClientOptions,
): Client<Operations, Paths> {
  const context: Context = {
    definition,
    // The typed credentials of a provider are a record of its schemes.
    options: options as Context["options"],
    base: baseUrlOf(definition.servers, options.baseUrl),
    clock: options.clock ?? systemClock,
    spent: 0,
  };
  const client: Record<string, unknown> = { raw: lazyRaw(context) };
  for (const [id, operation] of Object.entries<OperationDescriptor>(definition.operations)) {
    const { pagination } = operation;
    const call = (params?: Params, own?: CallOptions) => callOperation(context, id, operation, params, own);
    client[id] = Object.assign(call, pagination && definition.paginate?.(pagination, call, id));
  }
  // `Operations` is generated from the same rows.
  return client as Client<Operations, Paths>;
}
