// The source file, not the package's entry: bundlers split by file, and the helpers of the entry are part of every client.
import createOpenapiFetch, { mergeHeaders } from "openapi-fetch/src/index.js";
import type { beginCall, errorOf } from "./call.ts";
import type { Answer, Call, Context, Params } from "./context.ts";
import type { OperationDescriptor } from "./definition.ts";
import type { DecodeError, RailspecError } from "./errors.ts";
import type { exchange } from "./exchange.ts";
import type { parseJson } from "./json.ts";
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
  readonly parseAs?: string;
}

/** What this part shares with the rest, which is loaded earlier. */
export type RawTools = readonly [
  begin: typeof beginCall,
  errorOf: typeof errorOf,
  send: typeof exchange,
  write: typeof writeRequest,
  decodeError: typeof DecodeError,
  parse: typeof parseJson,
];

/** What the runtime uses of openapi-fetch's client, without the types of paths. */
export type Raw = Record<string, (...args: never[]) => unknown>;

/** What openapi-fetch answers with. */
interface RawResult {
  readonly response: Response;
  data?: unknown;
  error?: unknown;
}

type Request = (method: string, path: string, init?: RawInit) => Promise<RawResult>;

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
  [beginCall, errorOf, exchange, writeRequest, DecodeError, parseJson]: RawTools,
  plain: Request,
  known: readonly [id: string, operation: OperationDescriptor] | undefined,
  method: string,
  path: string,
  init: RawInit = {},
): Promise<RawResult> {
  const [id, operation] = known ?? ["raw", { method, path, accept: "*/*", responses: {} }];
  const { body, signal } = init;
  const params = { ...init.params, headers: init.params?.header, body };
  const call = beginCall(context, id, operation, params, { signal });
  let answer: Answer | undefined;
  let made: Response | undefined;
  try {
    const headers = Object.fromEntries(mergeHeaders(init.headers));
    const written = writeRequest(call, params, { headers });
    const result = await plain(method, path, {
      ...init,
      params: { ...init.params, path: { ...init.params?.path } },
      headers: written.headers,
      // What openapi-fetch would write itself has been written.
      pathSerializer: () => written.url,
      querySerializer: () => "",
      bodySerializer: () => written.body,
      async fetch(request: globalThis.Request) {
        if (!request.url.startsWith(`${new URL(context.base).href.replace(/\/$/, "")}/`)) {
          throw new Error("this request would leave the base URL of its client");
        }
        if (request.method !== method) {
          throw new Error("another method is another operation, with a policy of its own");
        }
        answer = await exchange(call, {
          url: request.url,
          headers: Object.fromEntries(request.headers),
          body: request.body ? await request.arrayBuffer() : null,
        });
        made = copyOf(answer);
        return made;
      },
    } as RawInit);
    if (answer) {
      if (result.response === made && (init.parseAs ?? "json") === "json") {
        settle(result, answer.bytes, call.json?.parse ?? parseJson);
      }
      call.watch("onResult", answer);
    }
    return result;
  } catch (cause) {
    const error = answer ? unreadable(call, answer, cause, DecodeError) : errorOf(call, cause);
    call.watch("onError", error);
    throw error;
  }
}

/** An answer for openapi-fetch and its middleware to read, also one whose status `Response` does not take. */
function copyOf({ response, bytes }: Answer): Response {
  const { status, statusText, headers } = response;
  const body = bytes.length ? bytes : null;
  return status >= 200 && status <= 599
    ? new Response(body, { status, statusText, headers })
    : Object.defineProperty(new Response(body, { status: 500, statusText, headers }), "status", { value: status });
}

/** The error for an answer that came and could not be handed over: its body is no JSON, or middleware failed. */
function unreadable(call: Call, { response }: Answer, original: unknown, Kind: typeof DecodeError): RailspecError {
  const why = original instanceof SyntaxError ? "with a body that is not JSON" : "and could not be handed over";
  call.pending ||= response.ok;
  return call.fail(Kind, `answered ${response.status} ${why}`, { original, response });
}

/**
 * Parses the body again, as the operations do: openapi-fetch rounds numbers and keeps members that reach into a prototype. A
 * failure always has an error, its status where it has no body.
 */
function settle(result: RawResult, bytes: Uint8Array, parse: (text: string) => unknown): void {
  const text = new TextDecoder().decode(bytes);
  const { ok, status } = result.response;
  const key = ok ? "data" : "error";
  if (text) {
    try {
      result[key] = parse(text);
    } catch {
      // openapi-fetch has thrown for a success, and a failure may be text.
    }
  } else if (!ok) {
    result.error = `HTTP ${status}`;
  }
}
