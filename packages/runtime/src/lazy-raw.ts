import { beginCall, errorOf } from "./call.ts";
import type { Context } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import { DecodeError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import { parseJson } from "./json.ts";
import { writeRequest } from "./outgoing.ts";
import type { Raw, RawTools } from "./raw.ts";

// Handed in, not imported there: bundlers would otherwise cut the runtime in two for what both parts use.
const tools: RawTools = [beginCall, errorOf, exchange, writeRequest, DecodeError, parseJson];

/**
 * openapi-fetch's client, loaded when it is first used: most programs call operations only. It has the methods of the spec;
 * `request` takes any.
 */
export function lazyRaw(context: Context): Raw {
  let loading: Promise<Raw> | undefined;
  const raw: Raw = {};
  const rows = Object.values<OperationDescriptor>(context.definition.operations);
  for (const name of ["request", "use", "eject", ...rows.map(({ method }) => method)]) {
    raw[name] = (...args) => {
      loading ??= import("./raw.ts").then(({ createRaw }) => createRaw(context, tools));
      return loading.then((client) => client[name]?.(...args));
    };
  }
  return raw;
}
