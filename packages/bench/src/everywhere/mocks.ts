/**
 * Modules that put MSW between the client and the network, in the three ways it has; each exports a `StartMock` of the
 * program. They are text, as MSW is installed in the project only: it belongs to the users of a client.
 */
export const mocks: Readonly<Record<"node" | "browser" | "function", string>> = {
  node: `import { setupServer } from "msw/node";
export async function startMock(handlers) {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: "bypass" });
  return { by: "setupServer", stop: () => server.close() };
}
`,

  browser: `import { setupWorker } from "msw/browser";
const worker = setupWorker();
export async function startMock(handlers) {
  await worker.start({ onUnhandledFrame: "bypass", quiet: true });
  worker.resetHandlers(...handlers);
  return { by: "setupWorker", stop: () => worker.stop() };
}
`,

  function: `export async function startMock(handlers) {
  const { getResponse } = await import("./get-response.mjs");
  const answer = async (url, init) => (await getResponse(handlers, new Request(url, init))) ?? fetch(url, init);
  return { by: "getResponse", fetch: answer, stop() {} };
}
`,
};
