import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StaticServer, startStaticServer } from "../server/static-server.ts";
import { siteFolder } from "./site.ts";

let server: StaticServer;

beforeAll(async () => {
  server = await startStaticServer({ root: siteFolder, port: 0 });
});

afterAll(() => server.close());

/** Sends the path as it is: a URL object would clean it first. */
async function get(path: string, method = "GET"): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  const sent = request({ host: "127.0.0.1", port: server.port, path, method });
  sent.end();
  const [response] = await once(sent, "response");
  response.resume();
  await once(response, "close");
  return { status: response.statusCode, headers: response.headers };
}

test.each([
  ["/", 200, "text/html; charset=utf-8"],
  ["/llms.txt", 200, "text/plain; charset=utf-8"],
  ["/openapi/bitpowr.json", 200, "application/json; charset=utf-8"],
  ["/bitpowr.md?x=1", 200, "text/markdown; charset=utf-8"],
  ["/nothing/", 404, "text/html; charset=utf-8"],
])("%s answers %i as %s", async (path, status, type) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers["content-type"]).toBe(type);
});

test.each([
  "/../package.json",
  "/..%2fpackage.json",
  "/%2e%2e/package.json",
  "//etc/passwd",
  "/%00",
  "/%",
  "/..%5cbuild.ts",
])("%s leads nowhere", async (path) => {
  expect((await get(path)).status).toBe(400);
});

test("a name that is too long for any file is not found", async () => {
  expect((await get(`/${"x".repeat(5000)}`)).status).toBe(404);
});

test("a folder without its slash is led to the page", async () => {
  const answer = await get("/bitpowr");
  expect(answer.status).toBe(301);
  expect(answer.headers.location).toBe("/bitpowr/");
});

test("only reading is allowed", async () => {
  expect((await get("/", "POST")).status).toBe(405);
  expect((await get("/", "HEAD")).status).toBe(200);
});

test("a taken port is named", async () => {
  await expect(startStaticServer({ root: siteFolder, port: server.port })).rejects.toThrow(
    `port ${server.port} is taken`,
  );
});

test.each([
  {
    arguments_: () => ["--port", String(server.port)],
    message: /^docs: port \d+ is taken: choose another with --port\n$/,
  },
  { arguments_: () => ["--port", "many"], message: /^docs: --port many is no port number\n$/ },
  { arguments_: () => ["--prot", "1"], message: /^docs: .*--prot/ },
])("serve.ts ends with $message", async ({ arguments_, message }) => {
  const program = fileURLToPath(new URL("../serve.ts", import.meta.url));
  const child = spawn(process.execPath, [program, ...arguments_()], { stdio: ["ignore", "ignore", "pipe"] });
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
  const [code] = await once(child, "close");
  expect(Buffer.concat(said).toString()).toMatch(message);
  expect(code).toBe(1);
});
