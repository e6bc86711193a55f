import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange, RecordedResponse } from "@railspec/contract";

/** A server on loopback with the drifts seeded: it answers with the response of one exchange. */
export interface Upstream {
  readonly port: number;
  /** The exchange that requests without a `x-case` header are answered with; the header holds the number of another. */
  show(index: number): void;
  close(): Promise<void>;
}

/** Starts the server. */
export async function startUpstream(exchanges: readonly Exchange[]): Promise<Upstream> {
  let shown = 0;
  const server = createServer((request, reply) => {
    request.resume().on("end", () => {
      const answer = answerTo(exchanges, Number(request.headers["x-case"] ?? shown), request.url ?? "");
      reply.writeHead(answer?.status ?? 404, answer?.headers as Record<string, string | string[]> | undefined); // only read there
      reply.end(answer?.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port, not on a pipe
    show: (index) => {
      shown = index;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The recorded response; behind a redirect stands the right answer to the same request. */
function answerTo(exchanges: readonly Exchange[], index: number, url: string): RecordedResponse | undefined {
  const path = (of: string): string => of.replace(/\?.*$/, "");
  const recorded = exchanges[index];
  if (recorded === undefined || path(recorded.request.url).endsWith(path(url))) {
    return recorded?.response;
  }
  const right = exchanges.filter(({ response }) => response?.status === 200);
  const { method, url: asked } = recorded.request;
  return (right.find(({ request }) => request.method === method && request.url === asked) ?? right[0])?.response;
}

/** Why no server can send a response to a client; undefined when one can. */
export function unsendable(response: RecordedResponse | undefined): string | undefined {
  if (response === undefined) {
    return "no response";
  }
  if ([204, 304].includes(response.status) && (response.body?.length ?? 0) > 0) {
    return "HTTP has no body there";
  }
  const isPacked = response.body?.[0] === 0x1f && response.body[1] === 0x8b;
  return response.headers["content-encoding"] === "gzip" && !isPacked ? "no client could undo it" : undefined;
}
