import type { IncomingMessage } from "node:http";

/** How much of a body is taken and how long it may take. */
export interface BodyLimits {
  /** Bytes. */
  readonly bodyLimit: number;
  /** Milliseconds. */
  readonly bodyTimeout: number;
}

/** What came of reading a body; `bytes` is left out when the request has none. */
export type BodyResult =
  | { readonly kind: "read"; readonly bytes?: Uint8Array }
  | { readonly kind: "too-large" }
  | { readonly kind: "too-slow" }
  | { readonly kind: "aborted" };

/** Reads a request's body within its limits; never rejects. */
export function readBody(request: IncomingMessage, { bodyLimit, bodyTimeout }: BodyLimits): Promise<BodyResult> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > bodyLimit) {
    return Promise.resolve({ kind: "too-large" });
  }
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const timer = setTimeout(() => settle({ kind: "too-slow" }), bodyTimeout);
    const settle = (result: BodyResult): void => {
      clearTimeout(timer);
      request.off("data", take);
      resolve(result);
    };
    const take = (chunk: Uint8Array): void => {
      size += chunk.length;
      if (size > bodyLimit) {
        settle({ kind: "too-large" });
      } else {
        chunks.push(chunk);
      }
    };
    request.on("data", take);
    request.once("end", () => settle(size === 0 ? { kind: "read" } : { kind: "read", bytes: Buffer.concat(chunks) }));
    request.once("error", () => settle({ kind: "aborted" }));
    request.once("close", () => settle({ kind: "aborted" }));
  });
}
