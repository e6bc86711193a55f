import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { startSandbox } from "@railspec/sandbox";
import { afterAll, describe, expect, it } from "vitest";
import { type Ended, railspecAt } from "./railspec.ts";
import { shop, temporaryFolder, writeDocument } from "./shop.ts";

const folder = temporaryFolder();
const spec = writeDocument(folder, "shop", shop);
const secret = "s3cr3t+token/of~a.user==";
const env = { PATH: process.env.PATH, TOKEN: secret, LOGIN: "jane:pa55word", SHORT: "abc", SPACED: "two words" };
const verify = (...args: readonly string[]): Promise<Ended> => railspecAt({ env }, "verify", ...args, "--rate", "1000");

/** A request that a server saw. */
interface Seen {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly at: number;
}

interface Server {
  readonly url: string;
  readonly seen: Seen[];
}

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, authorization: headers.authorization, at: performance.now() });
    request.resume().on("end", () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, seen };
}

function send(response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers });
  response.end(body === undefined ? "" : JSON.stringify(body));
}

type Answer = readonly [status: number, body?: unknown];

/** Keeps the contract of the shop: refuses what it forbids. */
function answerOf({ url = "", method, headers }: IncomingMessage): Answer {
  const { pathname, searchParams } = new URL(url, "http://shop");
  const pages = searchParams.getAll("page");
  if (pathname === "/items" && method === "GET") {
    const isFine = pages.length < 2 && pages.every((page) => /^-?\d+$/.test(page));
    return isFine ? [200, [{ id: 1, name: "Cup" }]] : [400];
  }
  if (pathname === "/items") {
    return [headers["content-type"] === "application/json" ? 201 : 400];
  }
  if (!/^(?:Bearer|Basic) \S/.test(headers.authorization ?? "")) {
    return [401];
  }
  const id = pathname.split("/")[2] ?? "";
  return /^-?\d+$/.test(id) ? [200, { id: Number(id), name: "Cup" }] : [400];
}

function keep(request: IncomingMessage, response: ServerResponse): void {
  send(response, ...answerOf(request));
}

describe("railspec verify against a server that keeps the contract", () => {
  it.each([
    ["bitpowr", ["--auth", "bearerAuth=LOGIN"]],
    ["cryptoexchange", ["--auth", "bearerAuth=LOGIN"]],
    ["prozora", ["--auth", "sessionToken=LOGIN"]],
  ])("is clean: the sandbox of %s", async (provider, auth) => {
    const path = new URL(import.meta.resolve(`@railspec/spec-${provider}/openapi.json`));
    const sandbox = await startSandbox({ spec: JSON.parse(readFileSync(path, "utf8")), provider, port: 0 });
    closing.push(() => sandbox.close());
    const { code, out, err } = await verify(provider, "--target", sandbox.url, ...auth);
    expect(out).toMatch(/\nclean\n$/);
    expect(err).toMatch(/not called: create\w+: its effect is create \(--allow-writes\)/);
    expect(code).toBe(0);
  });

  it("is clean, and calls only what reads", async () => {
    const server = await serve(keep);
    const { code, out, err } = await verify(spec, "--target", server.url, "--auth", "token=TOKEN");
    expect(out).toMatch(/0 errors, 0 warnings, 0 notes/);
    expect(code).toBe(0);
    expect(new Set(server.seen.map(({ method }) => method))).toEqual(new Set(["GET"]));
    expect(err).toMatch(/not called: addItem: its effect is write/);
    expect(err).toMatch(/^getItem +200 \(\d+\) +400 \(\d+\), 401 \(\d+\)$/m);
  });

  it("calls what writes with --allow-writes", async () => {
    const server = await serve(keep);
    const { out } = await verify(spec, "--target", server.url, "--allow-writes", "--operation", "addItem");
    expect(new Set(server.seen.map(({ method }) => method))).toEqual(new Set(["POST"]));
    // This server looks at the content type alone, so it takes bodies that the spec forbids.
    expect(out).toMatch(/addItem 201 response \/status\n.*answers 201 to a request that the spec forbids/);
  });

  it("leaves operations out that it has no credentials for", async () => {
    const server = await serve(keep);
    const { code, err } = await verify(spec, "--target", server.url);
    expect(code).toBe(0);
    expect(err).toMatch(/not called: getItem: it needs token or login \(--auth/);
    expect(server.seen.some(({ url }) => url.startsWith("/items/"))).toBe(false);
  });

  it("takes the alternative that it has credentials for", async () => {
    const server = await serve(keep);
    await verify(spec, "--target", server.url, "--auth", "login=LOGIN", "--operation", "getItem");
    expect(server.seen.map(({ authorization }) => authorization)).toContain(`Basic ${btoa("jane:pa55word")}`);
  });

  it("asks for the ids it was given", async () => {
    const server = await serve(keep);
    await verify(spec, "--target", server.url, "--auth", "token=TOKEN", "--param", "id=4711", "--operation", "getItem");
    expect(server.seen[0]?.url).toBe("/items/4711");
    expect(server.seen.filter(({ url }) => /^\/items\/\d+$/.test(url)).every(({ url }) => url === "/items/4711")).toBe(
      true,
    );
  });

  it("puts a path of the target in the place of the server path", async () => {
    const server = await serve((request, response) => {
      request.url = request.url?.replace(/^\/shop\/v1(?=\/)/, "");
      keep(request, response);
    });
    const { code, out } = await verify(spec, "--target", `${server.url}/shop/v1/`);
    expect(server.seen.every(({ url }) => url.startsWith("/shop/v1/items"))).toBe(true);
    expect([code, out]).toEqual([0, expect.stringContaining("clean")]);
  });

  it("sends no more requests a second than it may", async () => {
    const server = await serve(keep);
    await railspecAt({ env }, "verify", spec, "--target", server.url, "--rate", "40");
    const times = server.seen.map(({ at }) => at);
    const elapsed = (times.at(-1) ?? 0) - (times[0] ?? 0);
    expect(times.length).toBeGreaterThan(3);
    // A request can arrive a little late, so the first gap may be short.
    expect(elapsed).toBeGreaterThan((times.length - 1) * 25 - 25);
  });
});

describe("railspec verify against a server that drifts", () => {
  /** Wrong type, new field, undocumented status, redirect, and everything forbidden is accepted. */
  const drift = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url?.startsWith("/elsewhere")) {
      send(response, 200, {});
    } else if (request.url === "/items?page=1") {
      send(response, 302, undefined, { location: "/elsewhere" });
    } else if (request.url?.startsWith("/items?")) {
      send(response, 500);
    } else if (request.url === "/items") {
      send(response, 200, [{ id: "1", name: "Cup", weight: 5 }]);
    } else {
      send(response, 200, { id: 1, name: "Cup" });
    }
  };

  it("names what it finds and follows no redirect", async () => {
    const server = await serve(drift);
    const { code, out } = await verify(spec, "--target", server.url, "--auth", "token=TOKEN");
    expect(code).toBe(1);
    expect(out).toMatch(/listItems 302 response \/status\n.*a redirect; documented: 200, 400/);
    expect(out).toMatch(/listItems 500 response \/status/);
    expect(out).toMatch(/listItems 200 response \/body\/0\/id\n +is string, must be integer/);
    expect(out).toMatch(/listItems 200 response \/body\/0\/weight/);
    expect(out).toMatch(/getItem 200 response \/status\n.*answers 200 to a request that the spec forbids/);
    expect(out).toMatch(/listItems, allowed: required parameters only/);
    expect(server.seen.some(({ url }) => url.startsWith("/elsewhere"))).toBe(false);
  });

  it("records the exchanges, so that drift finds the same", async () => {
    const server = await serve(drift);
    const lines = join(folder, "drift.ndjson");
    const summary = join(folder, "verify.json");
    const again = join(folder, "again.json");
    const hashes = (file: string): string[] =>
      JSON.parse(readFileSync(file, "utf8"))
        .specs[0].report.drifts.map(
          ({ finding }: { readonly finding: { readonly in: string; readonly hash: string } }) =>
            finding.in === "response" ? finding.hash : "",
        )
        .filter((hash: string) => hash !== "")
        .sort();
    await verify(spec, "--target", server.url, "--record", lines, "--summary", summary);
    const { code } = await railspecAt({ env }, "drift", lines, "--spec", spec, "--summary", again);
    expect(code).toBe(1);
    expect(hashes(summary).length).toBeGreaterThan(3);
    expect(hashes(again)).toEqual(hashes(summary));
  });

  it("proposes changes with the observed counts, and has redocly judge a HAR", async () => {
    const server = await serve(drift);
    const proposal = join(folder, "proposal.yaml");
    const record = ["--record", join(folder, "drift.har")];
    const { out } = await verify(
      spec,
      "--target",
      server.url,
      ...record,
      "--write-proposal",
      proposal,
      "--second-opinion",
    );
    const text = readFileSync(proposal, "utf8");
    expect(text).toMatch(/path: "\/paths\/~1items\/get\/responses\/302"/);
    expect(text).toMatch(/basis: "observed"\n +where: "\d+ times in \d+ exchanges of the operation"/);
    expect(out).toMatch(/Second opinion on Shop: redocly drift, \d+ exchanges\n {2}both: [1-9]/);
  });

  it("accepts findings that stand in the baseline", async () => {
    const server = await serve(drift);
    const summary = join(folder, "found.json");
    const args = [spec, "--target", server.url] as const;
    await verify(...args, "--summary", summary);
    const accepted = JSON.parse(readFileSync(summary, "utf8")).specs[0].report.drifts.map(
      ({ finding }: { readonly finding: { readonly hash: string } }) => ({
        hash: finding.hash,
        rule: "r",
        place: "p",
        reason: "known",
        date: "2026-11-20",
      }),
    );
    const baseline = join(folder, "baseline.json");
    writeFileSync(baseline, JSON.stringify({ version: 1, accepted }));
    expect((await verify(...args, "--baseline", baseline)).code).toBe(0);
  });
});

describe("the credentials of railspec verify", () => {
  it("appear nowhere, even when the server sends them back", async () => {
    const basic = btoa("jane:pa55word");
    const server = await serve((request, response) => {
      const { authorization = "none" } = request.headers;
      const token = authorization.replace(/^\w+ /, "");
      send(
        response,
        request.url?.startsWith("/items/") ? 200 : 418,
        // The token as a value, a name, a part of a text, and once more where no request had it.
        { id: 1, name: `you are ${token}`, [token]: 1, first: secret, second: "pa55word", third: basic },
        { "x-echo": token, [`x-${Buffer.from(token).toString("hex").slice(0, 8)}`]: encodeURIComponent(secret) },
      );
    });
    const own = join(folder, "secrets");
    const files = ["junit", "github", "sarif", "json", "markdown", "html"].flatMap((format) => [
      "--report",
      `${format}=${join(own, `report.${format}`)}`,
    ]);
    const printed: string[] = [];
    for (const name of ["one.ndjson", "two.har"]) {
      const { code, out, err } = await verify(
        ...[spec, "--target", server.url, "--auth", "token=TOKEN", "--auth", "login=LOGIN", ...files],
        ...["--summary", join(own, "summary.json"), "--write-proposal", join(own, "proposal.yaml")],
        ...["--record", join(own, name), "--second-opinion"],
      );
      expect(code).toBe(1);
      printed.push(out, err);
    }
    expect(server.seen.map(({ authorization }) => authorization)).toContain(`Bearer ${secret}`);
    const written = readdirSync(own);
    expect(written).toHaveLength(10);
    const all = [...printed, ...written.map((name) => readFileSync(join(own, name), "utf8"))].join("\n");
    expect(all).toContain("REDACTED");
    for (const text of [secret, encodeURIComponent(secret), btoa(secret), "pa55word", basic]) {
      expect(all.toLowerCase()).not.toContain(text.toLowerCase());
    }
  });

  it.each([
    ["a value instead of a variable", ["--auth", "token=abc-def-secret"], /never the credential itself/],
    ["no scheme", ["--auth", "sk_live_123"], /never the credential itself/],
    ["an unknown scheme", ["--auth", "key=TOKEN"], /It has: token, login/],
    ["a variable that is not set", ["--auth", "token=NOWHERE"], /there is no such environment variable/],
    ["a variable that is too short to be kept secret", ["--auth", "token=SHORT"], /at least 4 characters/],
    ["credentials in the target", ["--target", "https://jane:pa55word@shop.example"], /credentials come with --auth/],
  ])("given as %s are refused without being repeated", async (_, args, message) => {
    const { code, out, err } = await verify(spec, "--target", "http://127.0.0.1:9", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/abc-def|sk_live|pa55word/);
  });
});

describe("a broken set-up of railspec verify", () => {
  it("is a server that does not answer, and is not asked for ever", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const { code, out } = await verify(spec, "--target", `http://127.0.0.1:${port}`);
    expect(code).toBe(2);
    expect(out).toMatch(
      /broken\n {2}3 requests got no answer; the first: listItems, .*: ECONNREFUSED\n {2}\d+ requests were not sent any more/,
    );
    expect(out).toMatch(/no exchange belongs to an operation/);
  });

  it("is a server that hangs", async () => {
    const server = await serve(() => undefined);
    const { code, out } = await verify(spec, "--target", server.url, "--timeout", "0.05");
    expect(code).toBe(2);
    expect(out).toMatch(/3 requests got no answer; the first: .*no answer within 0\.05 s/);
    // A busy machine may give a request up before the server has seen it.
    expect(server.seen.length).toBeLessThanOrEqual(3);
  });

  it("is a server that accepts none of the allowed requests", async () => {
    const server = await serve((_, response) => send(response, 401));
    const { code, out } = await verify(spec, "--target", server.url, "--auth", "token=TOKEN", "--operation", "getItem");
    expect(code).toBe(2);
    expect(out).toMatch(/broken\n {2}no allowed request was accepted: are the credentials/);
  });

  it("is a credential that the spec does not allow", async () => {
    const server = await serve(keep);
    const { code, out } = await verify(spec, "--target", server.url, "--auth", "token=SPACED");
    expect(code).toBe(2);
    expect(out).toMatch(/broken\n {2}getItem: no allowed request can be made/);
    expect(server.seen.some(({ url }) => url.startsWith("/items/"))).toBe(false);
  });

  it("is a spec with nothing that may be called", async () => {
    const { code, out } = await verify("cryptocoin-pro", "--target", "http://127.0.0.1:9");
    expect(code).toBe(2);
    expect(out).toMatch(/broken\n {2}no exchange belongs to an operation of the spec/);
  });

  it("is a spec that is no OpenAPI", async () => {
    const strange = writeDocument(folder, "strange", { hello: "world" });
    const { code, err } = await verify(strange, "--target", "http://127.0.0.1:9");
    expect(code).toBe(2);
    expect(err).toMatch(/strange\.json cannot be used as a spec: .*\(at #\)/);
  });

  it.each([
    [["bitpowr"], /Say which server/],
    [["bitpowr", "--target", "shop.example"], /Say which server/],
    [["--target", "http://127.0.0.1:9"], /Say which spec/],
    [[spec, "--target", "http://127.0.0.1:9", "--operation", "getItems"], /Did you mean "getItem"\?/],
    [[spec, "--target", "http://127.0.0.1:9", "--param", "idd=1"], /There is no parameter "idd"\. Did you mean "id"\?/],
    [[spec, "--target", "http://127.0.0.1:9", "--param", "id=none"], /--param id: the spec does not allow this value/],
    [[spec, "--target", "http://127.0.0.1:9", "--timeout", "soon"], /--timeout soon is no number above 0/],
    [[spec, "--target", "http://127.0.0.1:9", "--second-opinion"], /give --record <file>, too/],
    [["chainvet", "--target", "http://127.0.0.1:9", "--edition", "corected"], /no edition "corected"/],
  ])("%s is a usage error with the way out", async (args, message) => {
    const { code, out, err } = await verify(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});
