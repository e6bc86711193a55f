// The source file, not the package's entry: bundlers split by file, and the helpers of the entry are part of every client.
import createOpenapiFetch, { mergeHeaders } from "openapi-fetch/src/index.js";
import type { beginCall, errorOf } from "./call.ts";
import type { Context, Params } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import type { DecodeError } from "./errors.ts";
import type { exchange } from "./exchange.ts";
import type { writeRequest } from "./outgoing.ts";

interface RawInit {
  readonly params?: {
    readonly path?: Params["path"];
    readonly query?: Params["query"];
    readonly header?: Params["headers"];
  };
  readonly headers?: Parameters<typeof mergeHeaders>[0];
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** What this part shares with the rest, which is loaded earlier. */
export type RawTools = readonly [
  begin: typeof beginCall,
  errorOf: typeof errorOf,
  send: typeof exchange,
  write: typeof writeRequest,
  decodeError: typeof DecodeError,
];

/** What the runtime uses of openapi-fetch's client, without the types of paths. */
export type Raw = Record<string, (...args: never[]) => unknown>;

type Request = (method: string, path: string, init?: RawInit) => Promise<unknown>;

/** openapi-fetch's path-keyed client; its requests are written, guarded and sent like those of the operations. */
export function createRaw(context: Context, tools: RawTools): Raw {
  // openapi-fetch's types describe each path and method; one function serves them all.
  const raw = createOpenapiFetch({ baseUrl: context.base }) as unknown as Record<string, unknown>;
  const plain = raw.request as Request;
  const request: Request = (verb, path, init) => {
    const method = verb.toUpperCase();
    const known = Object.entries<OperationDescriptor>(context.definition.operations).find(
      ([, row]) => row.method === method && row.path === path,
    );
    return send(context, tools, plain, known, method, path, init);
  };
  raw.request = request;
  for (const method of ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]) {
    raw[method] = (path: string, init?: RawInit) => request(method, path, init);
  }
  return raw as Raw;
}

async function send(
  context: Context,
  [beginCall, errorOf, exchange, writeRequest, DecodeError]: RawTools,
  plain: Request,
  known: readonly [id: string, operation: OperationDescriptor] | undefined,
  method: string,
  path: string,
  init: RawInit = {},
): Promise<unknown> {
  const [id, operation] = known ?? ["raw", { method, path, accept: "*/*", responses: {} }];
  const { body, signal } = init;
  const params = { ...init.params, headers: init.params?.header, body };
  const call = beginCall(context, id, operation, params, { signal });
  let answered: Response | undefined;
  try {
    const headers = Object.fromEntries(mergeHeaders(init.headers));
    const written = writeRequest(call, params, { headers });
    return await plain(method, path, {
      ...init,
      params: { ...init.params, path: { ...init.params?.path } },
      headers: written.headers,
      // What openapi-fetch would write itself has been written.
      pathSerializer: () => written.url,
      querySerializer: () => "",
      bodySerializer: () => written.body,
      async fetch(request: globalThis.Request) {
        if (!request.url.startsWith(`${context.base}/`)) {
          throw new Error("this request would leave the base URL of its client");
        }
        const answer = await exchange(call, {
          url: request.url,
          headers: Object.fromEntries(request.headers),
          body: request.body ? await request.arrayBuffer() : null,
        });
        answered = answer.response;
        call.watch?.("onResult", answer);
        return new Response(answer.bytes.length ? answer.bytes : null, answered);
      },
    } as RawInit);
  } catch (cause) {
    const details = { original: cause, response: answered };
    const error =
      answered && cause instanceof SyntaxError
        ? call.fail(DecodeError, `answered ${answered.status} with a body that is not JSON`, details)
        : errorOf(call, cause);
    call.watch?.("onError", error);
    throw error;
  }
}
