// The source file, not the package's entry: bundlers split by file, and the helpers of the entry are part of every client.
import createOpenapiFetch from "openapi-fetch/src/index.js";
import type { beginCall, errorOf } from "./call.ts";
import type { Context, Params } from "./context.ts";
import type { encodeBody } from "./encode.ts";
import type { ParameterError } from "./errors.ts";
import type { exchange } from "./exchange.ts";
import type { headersOf } from "./outgoing.ts";
import type { fillPath, writeQuery } from "./parameters.ts";

interface RawInit {
  readonly params?: {
    readonly path?: Params["path"];
    readonly query?: Params["query"];
    readonly header?: Params["headers"];
  };
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** What this part shares with the rest, which is loaded earlier. */
export interface RawTools {
  readonly beginCall: typeof beginCall;
  readonly encodeBody: typeof encodeBody;
  readonly errorOf: typeof errorOf;
  readonly exchange: typeof exchange;
  readonly fillPath: typeof fillPath;
  readonly headersOf: typeof headersOf;
  readonly writeQuery: typeof writeQuery;
  readonly ParameterError: typeof ParameterError;
}

/** What the runtime uses of openapi-fetch's client, without the types of paths. */
export type Raw = Record<string, (...args: never[]) => unknown>;

type Request = (method: string, path: string, init?: RawInit) => Promise<unknown>;

/** openapi-fetch's path-keyed client; its requests are written, guarded and sent like those of the operations. */
export function createRaw(context: Context, tools: RawTools): Raw {
  // openapi-fetch's types describe each path and method; one function serves them all.
  const raw = createOpenapiFetch({ baseUrl: context.base }) as unknown as Record<string, unknown>;
  const plain = raw.request as Request;
  const request: Request = (method, path, init) => send(context, tools, plain, method.toUpperCase(), path, init);
  raw.request = request;
  for (const method of ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]) {
    raw[method] = (path: string, init?: RawInit) => request(method, path, init);
  }
  return raw as Raw;
}

async function send(
  context: Context,
  tools: RawTools,
  plain: Request,
  method: string,
  path: string,
  init: RawInit = {},
): Promise<unknown> {
  const { beginCall, encodeBody, errorOf, exchange, fillPath, headersOf, writeQuery } = tools;
  const rows = Object.entries(context.definition.operations);
  const [id, operation] = rows.find(([, row]) => row.method === method && row.path === path) ?? [
    "raw",
    { method, path, responses: {} },
  ];
  const { params, body, signal } = init;
  const call = beginCall(context, id, operation, { ...params, headers: params?.header, body }, { signal });
  let answered: Response | undefined;
  try {
    return await plain(method, path, {
      ...init,
      params: { ...params, path: { ...params?.path } },
      pathSerializer: fillPath,
      querySerializer: (query: object) => writeQuery({ ...query }, operation.styles),
      bodySerializer: (value: unknown) => encodeBody(context.definition.encoders, operation.body, value),
      async fetch(request: globalThis.Request) {
        if (!request.url.startsWith(`${context.base}/`)) {
          throw new tools.ParameterError("it would have left the base URL");
        }
        const headers = headersOf(context, operation, request.headers);
        const sent = request.body ? await request.arrayBuffer() : null;
        const answer = await exchange(context, call, { url: request.url, headers, body: sent });
        answered = answer.response;
        call.watch?.onResult(answer);
        return new Response(answer.chunks.length ? new Blob([...answer.chunks]) : null, answered);
      },
    } as RawInit);
  } catch (cause) {
    const error = errorOf(call, cause, answered);
    call.watch?.onError(error);
    throw error;
  }
}
