/**
 * `node contest.ts <folder> <rounds> <names> [request]`: measures calls on a stubbed fetch and prints, for each round, the
 * middle time (p50) of each client's calls as JSON; with `request` also on a fetch that makes a `Request` first. A process of
 * its own, so that nothing else has warmed or filled it. A round is short, so that what slows the machine, or what one
 * client leaves to the garbage collector, meets all of them alike.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Bench } from "tinybench";
import { makeSpec } from "../spec/make-spec.ts";
import type { SampleCall } from "../spec/spec.ts";
import { bare, type Call, generated, type HeyApiModule, type OurModule, type RedoclyModule } from "./contestants.ts";
import { makeStub } from "./stub.ts";

const [folder = "", rounds = "100", names = "", withRequest] = process.argv.slice(2);
const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(folder, file)).href);
const all = {
  ...bare,
  // The three modules are what their generators wrote.
  ...generated(
    (await load("dist/index.js")) as OurModule,
    (await load("hey-api.mjs")) as HeyApiModule,
    (await load("redocly.mjs")) as RedoclyModule,
  ),
};
const chosen = Object.entries(all).filter(([name]) => names === "" || names.split(",").includes(name));

const { calls } = makeSpec(2);
const account = {
  id: "a1",
  createdAt: "2026-01-01T00:00:00Z",
  reference: "r1",
  email: "jane.doe@example.com",
  fee: "1.50",
};
const answers: Readonly<Record<string, { status: number; value: unknown }>> = {
  createAccount: { status: 201, value: account },
  listAccounts: { status: 200, value: { items: [account, account, account], total: 3 } },
};

const stubs = withRequest === "request" ? [false, true] : [false];
const cases = calls.flatMap((call) => stubs.map((request) => ({ call, request })));
/** Calls before the first that counts; by then the engine has compiled what it will. */
const warming = 5_000;
const times: Record<string, Record<string, number[]>> = {};

for (const { call, request } of cases) {
  const name = `${call.method}${request ? ", fetch makes a Request" : ""}`;
  const bench = new Bench({ time: 0, iterations: 50, warmup: false, throws: true });
  for (const [contestant, make] of chosen) {
    const { status, value } = answers[call.operationId] ?? { status: 500, value: null };
    const stub = makeStub(status, JSON.stringify(value), request);
    const run = make(call, stub.fetch);
    await check(contestant, call, run, value, stub.seen);
    for (let count = 0; count < warming; count++) {
      await run();
    }
    bench.add(contestant, run);
  }
  const byContestant: Record<string, number[]> = Object.fromEntries(chosen.map(([contestant]) => [contestant, []]));
  for (let round = 0; round < Number(rounds); round++) {
    bench.reset();
    for (const task of await bench.run()) {
      const { result } = task;
      byContestant[task.name]?.push("latency" in result ? result.latency.p50 : Number.NaN);
    }
  }
  times[name] = byContestant;
}
console.log(JSON.stringify(times));

/** Whoever sends something else, or reads something else, does other work: not comparable. */
async function check(
  contestant: string,
  { method, path, params }: SampleCall,
  run: Call,
  value: unknown,
  seen: ReturnType<typeof makeStub>["seen"],
): Promise<void> {
  const read = await run();
  const sent = await seen();
  const { pathname, searchParams } = new URL(sent.url);
  const query = Object.fromEntries(searchParams);
  const wanted = Object.fromEntries(Object.entries(params.query ?? {}).map(([key, member]) => [key, String(member)]));
  const did = [pathname, sent.method, query, sent.body === undefined ? undefined : JSON.parse(sent.body), read];
  const should = [path, method, wanted, params.body, value];
  if (JSON.stringify(did) !== JSON.stringify(should)) {
    throw new Error(`${contestant} did ${JSON.stringify(did)} instead of ${JSON.stringify(should)}`);
  }
}
