import { ratio, table } from "../report/table.ts";
import { dependencyVersion } from "../support/folders.ts";
import { measureOverhead, middle, type Rounds } from "./measure-overhead.ts";

const rounds = 100;

/** The section on what a call costs beside `fetch`, measured now. */
export async function reportOverhead(): Promise<string> {
  const measured = await measureOverhead({ rounds, request: true });
  const tables = Object.entries(measured).map(([name, times]) => `${heading(name)}\n\n${contest(times)}`);
  return `The middle (p50) of a call's time on a fetch that answers at once; tinybench ${dependencyVersion("tinybench")}, ${rounds} rounds of 50 calls, the clients taking
turns in each, and of the ratios of the rounds the middle one. All clients send the same request with a bearer token and read the
same JSON; who does not is refused. *Overhead* is what a call takes beyond \`fetch\`: the gate is 1.25 times openapi-fetch's. Ours
has set its time limits and reads the answer under a size limit; of the others only ky limits the time unless asked.

${tables.join("\n")}`;
}

const titles: Readonly<Record<string, string>> = {
  POST: "`POST` with a JSON body:",
  GET: "`GET` with three query parameters:",
  "POST, fetch makes a Request":
    "The same `POST`, on a fetch that makes a `Request` of what it gets, as every real one does:",
  "GET, fetch makes a Request": "The same `GET` on such a fetch:",
};

const heading = (name: string): string => titles[name] ?? name;

const versions: Readonly<Record<string, string>> = {
  "openapi-fetch": "openapi-fetch",
  ky: "ky",
  axios: "axios",
  "hey-api": "@hey-api/openapi-ts",
  redocly: "@redocly/cli",
};

function contest(times: Rounds[string]): string {
  const rows = Object.keys(times)
    .map((name) => ({
      name,
      call: middle(times, (of) => of(name) / of("fetch")),
      overhead: overhead(times, name),
    }))
    .sort((a, b) => a.call - b.call)
    .map(({ name, call, overhead: beyond }) => [label(name), ratio(call), name === "fetch" ? "0" : ratio(beyond)]);
  return table(["client", "call, against fetch", "overhead, against openapi-fetch's"], rows);
}

/** What a call takes beyond `fetch`, against what openapi-fetch's does. */
export const overhead = (times: Rounds[string], name: string): number =>
  middle(times, (of) => (of(name) - of("fetch")) / (of("openapi-fetch") - of("fetch")));

function label(name: string): string {
  const version = versions[name];
  return name === "ours" ? "**Railspec**" : version === undefined ? name : `${name} ${dependencyVersion(version)}`;
}
