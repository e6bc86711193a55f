import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { railspec, start } from "./railspec.ts";

const folder = mkdtempSync(join(tmpdir(), "railspec-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a small spec whose sandbox has a port of its own. */
function specFile(name: string, port: number, schema: object = {}): string {
  const hello = {
    description: "Fine",
    content: { "application/json": { schema, examples: { hi: { value: { name } } } } },
  };
  const document = {
    openapi: "3.1.1",
    info: { title: name, version: "1.0.0" },
    servers: [{ url: `http://127.0.0.1:${port}` }],
    paths: { "/hello": { get: { operationId: "hello", responses: { "200": hello } } } },
  };
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(document));
  return path;
}

interface Ready {
  readonly sandboxes: readonly {
    readonly provider: string;
    readonly url: string;
    readonly port: number;
    readonly operations: number;
  }[];
}

async function ready(printed: Promise<string>): Promise<Ready["sandboxes"]> {
  const parsed: Ready = JSON.parse(await printed);
  return parsed.sandboxes;
}

describe("railspec sandbox", () => {
  it("serves several specs at once, says so in one line of JSON, and ends with Ctrl-C", async () => {
    const running = start("sandbox", specFile("one", 0), specFile("two", 0), "--port", "0", "--json");
    const sandboxes = await ready(running.printed(/\n/));
    expect(sandboxes.map(({ provider, operations }) => [provider, operations])).toEqual([
      ["one", 1],
      ["two", 1],
    ]);
    for (const { provider, url } of sandboxes) {
      expect(await (await fetch(`${url}/hello`)).json()).toEqual({ name: provider });
    }
    running.process.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 0, err: "" });
  });

  it("prints a table of provider, URL and operations", async () => {
    const running = start("sandbox", specFile("shop", 0));
    const out = await running.printed(/Ctrl-C/);
    running.process.kill("SIGTERM");
    expect(out).toMatch(
      /^provider {2}url {20,}operations\nshop {6}http:\/\/127\.0\.0\.1:\d+ {2}1\n\nCtrl-C ends them\.\n$/,
    );
    expect((await running.ended).code).toBe(0);
  });

  it("serves a provider by its id", async () => {
    const running = start("sandbox", "cryptoexchange", "--port", "cryptoexchange=0", "--json");
    const [sandbox] = await ready(running.printed(/\n/));
    running.process.kill("SIGINT");
    expect(sandbox).toMatchObject({ provider: "cryptoexchange", operations: 2 });
    await running.ended;
  });

  it.each([
    ["forgets", [], 200],
    ["remembers with --rules", ["--rules"], 404],
  ])("%s who was created", async (_, flags, status) => {
    const running = start("sandbox", "cryptoexchange", "--port", "0", "--json", ...flags);
    const [sandbox] = await ready(running.printed(/\n/));
    const headers = { authorization: "Bearer any" };
    const answer = await fetch(`${sandbox?.url}/api/v1/escrow/partner/customer/1`, { headers });
    running.process.kill("SIGINT");
    expect(answer.status).toBe(status);
    await running.ended;
  });

  it("does not wait for a request that hangs", async () => {
    const running = start("sandbox", specFile("slow", 0), "--json");
    const [sandbox] = await ready(running.printed(/\n/));
    const body = new ReadableStream();
    const hanging = fetch(`${sandbox?.url}/hello`, { method: "POST", body, duplex: "half" }).catch(() => "ended");
    await fetch(`${sandbox?.url}/hello`);
    running.process.kill("SIGINT");
    expect((await running.ended).code).toBe(0);
    expect(await hanging).toBe("ended");
  });

  it("refuses a spec that does not compile, and names it", async () => {
    const { code, err } = await railspec("sandbox", specFile("bad", 0, { type: "strong" }));
    expect(code).toBe(1);
    expect(err).toMatch(/^bad: .*\/paths\/~1hello\/get/);
  });
});

describe("railspec sandbox --port", () => {
  let other: Server;
  let taken: number;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    taken = typeof address === "object" && address !== null ? address.port : 0;
  });
  afterAll(() => {
    other.close();
  });

  it.each([
    ["the port of the spec", (port: number) => [specFile("own", port)]],
    ["--port for one provider", (port: number) => [specFile("own", 0), "--port", `own=${port}`]],
    ["the first of a row", (port: number) => [specFile("own", 0), "--port", String(port)]],
    // The first goes elsewhere, for nobody knows whether the port before is free.
    [
      "the second of a row",
      (port: number) => [specFile("free", 0), specFile("own", 0), "--port", String(port - 1), "--port", "free=0"],
    ],
  ])("a taken port is one clear error: %s", async (_, args) => {
    const { code, out, err } = await railspec("sandbox", ...args(taken));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      `The sandbox of own cannot start: port ${taken} is taken. Choose another one with \`port\` (on the command line --port own=<port>), or 0 for any free port.\n`,
    );
  });

  it("is an error for a provider that is not served", async () => {
    const { code, err } = await railspec("sandbox", specFile("own", 0), "--port", "other=0");
    expect(code).toBe(2);
    expect(err).toMatch(/--port other=0 is for a provider that is not served\. Served: own\./);
  });
});
