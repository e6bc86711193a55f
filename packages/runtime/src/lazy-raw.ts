import { beginCall, errorOf } from "./call.ts";
import type { Context } from "./context.ts";
import { DecodeError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import { writeRequest } from "./outgoing.ts";
import type { Raw, RawTools } from "./raw.ts";

// Handed in, not imported there: bundlers would otherwise cut the runtime in two for what both parts use.
const tools: RawTools = [beginCall, errorOf, exchange, writeRequest, DecodeError];

/** openapi-fetch's client, loaded when it is first used: most programs call operations only. */
export function lazyRaw(context: Context): Raw {
  let loading: Promise<Raw> | undefined;
  const raw: Raw = {};
  for (const name of "request GET PUT POST DELETE OPTIONS HEAD PATCH TRACE use eject".split(" ")) {
    raw[name] = (...args) => {
      loading ??= import("./raw.ts").then(({ createRaw }) => createRaw(context, tools));
      return loading.then((client) => client[name]?.(...args));
    };
  }
  return raw;
}
