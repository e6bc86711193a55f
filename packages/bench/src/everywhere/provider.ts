import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";

/** A server on the loopback that plays a provider, and what it saw. */
export interface Provider {
  readonly url: string;
  /** Paths that were asked for, though nothing should have. */
  readonly strays: readonly string[];
  close(): void;
}

/** A customer as the description has it. */
const customer = (name: string, more: object = {}): object => ({
  uid: "351932bc-96c7-42e4-979e-722ab41e36e1",
  name,
  email: "jane.doe@example.com",
  customerRef: null,
  externalId: "c-1",
  description: "Any description",
  metaData: { type: "business" },
  address: { city: "Wilmington" },
  phone: "+23481283011",
  createdAt: "2026-01-01T00:00:00.000Z",
  organizationId: "8beb82ee-a57e-4c60-b10d-c5b74dcac756",
  mode: "TEST",
  ...more,
});

type Answer = (request: IncomingMessage, response: ServerResponse, asked: number) => void;

const json = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(text);
};

const one = (response: ServerResponse, name: string, more?: object): void =>
  json(response, 200, JSON.stringify({ status: "success", data: customer(name, more) }));

/** What single customers do to whoever asks for them. */
const customers: Readonly<Record<string, Answer>> = {
  "a%20b": (_, response) => one(response, "A B", { uid: "a b" }),
  broken: (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write("{", () => {
      response.destroy();
    });
  },
  fit: (_, response) => one(response, "Fit"),
  flaky: (_, response, asked) => (asked === 1 ? json(response, 503, "{}") : one(response, "Flaky")),
  html: (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Down</p>"),
  large: (_, response) =>
    json(response, 200, '{"status":"success","data":{"id":9007199254740993,"fee":0.10000000000000000001}}'),
  missing: (_, response) => json(response, 404, '{"status":"error","message":"No such customer"}'),
  odd: (_, response) => one(response, "Odd", { name: 5, createdAt: "yesterday" }),
  redirect: (_, response) => response.writeHead(302, { location: "/elsewhere" }).end(),
  // Never answers: whoever asks has to stop by himself.
  slow: () => undefined,
  teapot: (_, response) => json(response, 418, '{"name":"Jane Doe"}'),
  // As `flaky`, for another part of the program: what it has been asked is counted by customer.
  twice: (_, response, asked) => (asked === 1 ? json(response, 503, "{}") : one(response, "Twice")),
};

/** Starts the server on any free port; `files` are served besides, by path. */
export function startProvider(
  files: Readonly<Record<string, readonly [type: string, text: string]>> = {},
): Promise<Provider> {
  const strays: string[] = [];
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = files[pathname];
    const uid = /^\/api\/v1\/customers\/([^/]+)$/.exec(pathname)?.[1] ?? "";
    const answer = customers[uid];
    if (file !== undefined) {
      response.writeHead(200, { "content-type": file[0] }).end(file[1]);
    } else if (pathname.startsWith("/echo/")) {
      echo(request, response);
    } else if (pathname === "/api/v1/authenticate-jwt/1a2b3c4d") {
      json(response, 200, JSON.stringify({ data: { id: request.headers.token, userId: "u1" } }));
    } else if (request.headers.authorization !== "Bearer t0p-secret") {
      json(response, 401, "{}");
      strays.push(`${request.method} ${request.url}`);
    } else if (answer !== undefined) {
      asked.set(uid, (asked.get(uid) ?? 0) + 1);
      answer(request, response, asked.get(uid) ?? 0);
    } else if (pathname === "/api/v1/customers") {
      (request.method === "POST" ? create : list)(request, response, searchParams);
    } else {
      strays.push(`${request.method} ${request.url}`);
      json(response, 500, "{}");
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
      resolve({
        url: `http://127.0.0.1:${port}`,
        strays,
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/** Answers with what it was sent, and the status that was asked for. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url, headers } = request;
  const body = await textOf(request);
  json(response, Number(headers["x-answer"] ?? 418), JSON.stringify({ method, path: url, headers, body }));
}

async function create(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await textOf(request);
  const { name, metaData } = JSON.parse(body) as { name: string; metaData: { when: string } }; // what the program sends
  const fine = request.headers["content-type"] === "application/json" && metaData.when === "1970-01-01T00:00:00.000Z";
  one(response, fine ? name : "nobody");
}

const pages = [["Ada", "Bob"], ["Cyd"]];

function list(_: IncomingMessage, response: ServerResponse, query: URLSearchParams): void {
  const page = Number(query.get("page") ?? 1);
  const names = query.get("perPage") === "2" ? (pages[page - 1] ?? []) : [];
  const body = { status: "success", page, totalPages: pages.length, data: names.map((name) => customer(name)) };
  json(response, 200, JSON.stringify(body));
}
