import { request as sendRequest } from "node:http";
import type { Exchange } from "@railspec/contract";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { dependencyVersion } from "../support/folders.ts";
import { basePath } from "./base-path.ts";
import type { Judge, Opinion } from "./judge.ts";
import { isRecord } from "./tree.ts";
import { startUpstream, unsendable } from "./upstream.ts";

const patience = 10_000;

/**
 * Prism as a proxy, in process, before a server with the drifts; what it says stands in `sl-violations`. An
 * optional header that holds a list or an object and is absent makes it throw where nothing catches; such exchanges are judged again
 * with a document that does not have these headers.
 */
export const prismProxy: Judge = {
  name: `Prism proxy ${dependencyVersion("@stoplight/prism-http-server")}`,
  judge: async (document, cases) => {
    const exchanges = cases.map(({ exchange }) => exchange);
    const first = await judgeAll(document, exchanges);
    const second = await judgeAll(withoutListHeaders(document), exchanges);
    return first.map((opinion, index) => (hasCrashed(opinion) ? (second[index] ?? opinion) : opinion));
  },
};

const crash = "throws";

const hasCrashed = (opinion: Opinion): boolean =>
  "problems" in opinion && opinion.problems.some((problem) => problem.startsWith(crash));

async function judgeAll(document: unknown, exchanges: readonly Exchange[]): Promise<Opinion[]> {
  const upstream = await startUpstream(exchanges);
  const operations = await getHttpOperationsFromSpec(structuredClone(document) as object); // an OpenAPI document
  const prism = createServer(operations, {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(`http://127.0.0.1:${upstream.port}`),
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
    components: { logger: createLogger("proxy", { level: "silent" }) },
  });
  const address = await prism.listen(0, "127.0.0.1");
  const opinions: Opinion[] = [];
  try {
    for (const [index, exchange] of exchanges.entries()) {
      const cannot = unsendable(exchange.response);
      upstream.show(index);
      opinions.push(cannot === undefined ? { problems: await ask(address, exchange) } : { cannot });
    }
  } finally {
    await Promise.all([prism.close(), upstream.close()]);
  }
  return opinions;
}

function withoutListHeaders(document: unknown): unknown {
  const isList = (header: unknown): boolean => /"(?:array|object)"/.test(JSON.stringify(header));
  const change = (key: string, value: unknown): unknown => {
    if (key === "headers" && isRecord(value)) {
      return Object.fromEntries(Object.entries(value).filter(([, header]) => !isList(header)));
    }
    return key === "parameters" && Array.isArray(value)
      ? value.filter((one) => one.in !== "header" || !isList(one))
      : value;
  };
  return JSON.parse(JSON.stringify(document, change));
}

/** Sends a request through the proxy, and reads what it says. Prism knows no base path. */
async function ask(address: string, { request, response }: Exchange): Promise<string[]> {
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const fallen = (error: Error): void => resolve([`${crash} ${error.message}`]);
  const failed = (error: Error): void => resolve([`no answer: ${error.message}`]);
  const options = {
    method: request.method,
    headers: request.headers as Record<string, string | string[]>, // only read there
    agent: false,
    signal: AbortSignal.timeout(patience),
  };
  process.on("uncaughtException", fallen);
  const sent = sendRequest(`${address}${request.url.slice(basePath.length)}`, options, (answer) => {
    const pieces: Buffer[] = [];
    answer.on("error", failed);
    answer.on("data", (piece: Buffer) => pieces.push(piece));
    answer.on("end", () => {
      const said = answer.headers["sl-violations"];
      const isOther =
        answer.headers["content-type"] === "application/problem+json" && answer.statusCode !== response?.status;
      const own = isOther ? [`answers ${answer.statusCode} ${titleOf(Buffer.concat(pieces).toString())}`] : [];
      resolve([...violations(String(said ?? "[]")), ...own]);
    });
  });
  sent.on("error", failed).end(request.body);
  try {
    return await promise;
  } finally {
    process.off("uncaughtException", fallen);
    sent.destroy();
  }
}

function violations(header: string): string[] {
  try {
    const list = JSON.parse(header) as ReadonlyArray<{ location: string[]; code: string; message: string }>; // Prism's form
    return list.map(({ location, code, message }) => `${code} ${location.join("/")} ${message}`);
  } catch {
    return [header]; // too long for the header: no longer JSON
  }
}

/** What an error that Prism answers with in the place of the server says. */
function titleOf(body: string): string {
  return /"title":"([^"]*)"/.exec(body)?.[1] ?? "";
}
