import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { toCall } from "../call.ts";
import { PortError } from "../port-error.ts";
import { problemAnswer } from "../problem.ts";
import { CORS_HEADERS, isPreflight, preflightHeaders } from "./cors.ts";
import type { BodyLimits } from "./read-body.ts";
import { readBody } from "./read-body.ts";

/** Where to listen, how much to take in and who answers. */
export interface ListenerOptions extends BodyLimits {
  readonly host: string;
  readonly port: number;
  readonly provider?: string | undefined;
  readonly respond: (call: Call) => Promise<Answer>;
}

/** A listening HTTP server. */
export interface Listener {
  readonly port: number;
  /** Stops listening and ends every connection, also those with a request under way. */
  close(): Promise<void>;
}

const bodyProblems = {
  "body-too-large": { status: 413, title: "Body too large" },
  "body-too-slow": { status: 408, title: "Body too slow" },
} as const;

type BodyProblem = keyof typeof bodyProblems;

/** Milliseconds in which a caller may stop sending a body that is not taken. */
const GRACE = 1_000;

/**
 * Listens for calls; every request is answered, whatever it holds, and none is logged.
 *
 * @throws {PortError} when the port is taken.
 */
export async function listen(options: ListenerOptions): Promise<Listener> {
  const { host, port, provider } = options;
  const server = createServer({
    headersTimeout: options.bodyTimeout,
    requestTimeout: 0,
    connectionsCheckingInterval: 1_000,
  });
  server.on("request", (request, response) => {
    serve(request, response, options).catch((error: unknown) => {
      if (response.headersSent) {
        response.destroy();
      } else {
        send(request, response, internalError(error));
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(new PortError({ host, port, provider }, cause)));
    server.listen({ host, port }, resolve);
  });

  let closed: Promise<void> | undefined;
  return {
    // A server that listens on a port has this kind of address.
    port: (server.address() as AddressInfo).port,
    close: () => {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closed;
    },
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, options: ListenerOptions): Promise<void> {
  const method = request.method ?? "GET";
  if (isPreflight(method, request.headers)) {
    send(request, response, { status: 204, headers: preflightHeaders(request.headers) });
    return;
  }
  const body = await readBody(request, options);
  if (body.kind === "read") {
    const { bytes } = body;
    const recorded = {
      method,
      url: targetOf(request.url ?? "/"),
      headers: headersOf(request),
      ...(bytes === undefined ? {} : { body: bytes }),
    };
    send(request, response, await options.respond(toCall(recorded)));
  } else if (body.kind === "too-large") {
    const detail = `The body is larger than ${options.bodyLimit} bytes, the option \`bodyLimit\` of this sandbox.`;
    refuseBody(request, response, "body-too-large", detail);
  } else if (body.kind === "too-slow") {
    const detail = `The body did not arrive within ${options.bodyTimeout} ms, the option \`bodyTimeout\` of this sandbox.`;
    refuseBody(request, response, "body-too-slow", detail);
  }
}

// The caller may still be sending: what comes is read past for a while, so that the answer is not lost to a reset.
function refuseBody(request: IncomingMessage, response: ServerResponse, kind: BodyProblem, detail: string): void {
  const { status, title } = bodyProblems[kind];
  const answer = problemAnswer({ kind, status, title, detail, headers: { connection: "close" } });
  if (kind === "body-too-slow") {
    send(request, response, answer);
    return;
  }
  writeHead(response, answer);
  response.write(answer.body ?? "");
  const grace = setTimeout(() => response.end(), GRACE);
  request.once("end", () => response.end());
  request.once("close", () => clearTimeout(grace));
  request.resume();
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if (answer.cut === "whole") {
    response.destroy();
    return;
  }
  writeHead(response, answer);
  if (answer.cut === "half") {
    const { body = Buffer.of() } = answer;
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
    return;
  }
  response.end(request.method === "HEAD" ? undefined : answer.body);
}

function writeHead(response: ServerResponse, { status, headers, body }: Answer): void {
  const bodyless = status < 200 || status === 204 || status === 304;
  const length = bodyless ? {} : { "content-length": String(body?.length ?? 0) };
  response.writeHead(status, { "cache-control": "no-store", ...CORS_HEADERS, ...headers, ...length });
}

function internalError(error: unknown): Answer {
  return problemAnswer({
    kind: "internal-error",
    status: 500,
    title: "The sandbox failed",
    detail: error instanceof Error ? error.message : String(error),
  });
}

// A proxy's absolute form, or OPTIONS *, is brought to the form that names a path.
function targetOf(url: string): string {
  if (url.startsWith("/")) {
    return url;
  }
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

function headersOf(request: IncomingMessage): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
