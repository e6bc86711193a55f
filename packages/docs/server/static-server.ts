import { createReadStream, type Stats, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** A running static server. */
export interface StaticServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Folder to serve. */
  readonly root: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/**
 * Serves a folder on 127.0.0.1, compressed where the browser takes it.
 *
 * @throws Error naming the port when it is taken
 */
export function startStaticServer({ root, port }: StaticServerOptions): Promise<StaticServer> {
  const server = createServer((request, response) => answer(root, request, response));
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`port ${port} is taken: choose another with --port`) : error);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${bound}`,
        port: bound,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const path = decodePath(request.url ?? "/");
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  const found = statOf(join(root, path));
  if (found?.isDirectory() && !path.endsWith("/")) {
    response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
  } else if (found?.isDirectory() && statOf(join(root, path, "index.html"))) {
    send(200, join(root, path, "index.html"), request, response);
  } else if (found?.isFile()) {
    send(200, join(root, path), request, response);
  } else if (statOf(join(root, "404.html"))) {
    send(404, join(root, "404.html"), request, response);
  } else {
    response.writeHead(404).end();
  }
}

/** The path of a request inside the folder; undefined for one that is malformed or leads out of it. */
function decodePath(target: string): string | undefined {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*$/s, ""));
    const inside = path.startsWith("/") && !path.startsWith("//") && !path.includes("\0");
    return inside && !path.split(/[/\\]/).includes("..") ? path : undefined;
  } catch {
    return undefined;
  }
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A name that no file system takes, such as one that is too long.
    return undefined;
  }
}

function send(status: number, file: string, request: IncomingMessage, response: ServerResponse): void {
  const type = types[extname(file)];
  const zip = type !== undefined && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  response.writeHead(status, {
    "content-type": type ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    ...(zip ? { "content-encoding": "gzip" } : {}),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const streams = zip ? [createReadStream(file), createGzip(), response] : [createReadStream(file), response];
  // A reader that goes away, or a file that vanishes while it is read, ends this answer and nothing else.
  pipeline(streams, () => undefined);
}
