import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateOurs } from "../generate/generate-ours.ts";
import { makeSpec } from "../spec/make-spec.ts";
import { callingModule, openapiFetchCall, ourCall, spread } from "./call-sites.ts";
import { type CompilerVersion, type TypeCheck, typeCheck } from "./type-check.ts";

/** How large the measured case is. */
export const typeCase = { operations: 300, calls: 99, misspelled: "getInvoices", meant: "getInvoice" } as const;

/** Modules that are checked; `none` has the client and no call, so that its cost can be told from that of the calls. */
export interface TypeModules {
  readonly ours: Readonly<Record<"none" | "calls" | "misspelled", string>>;
  readonly openapiFetch: Readonly<Record<"none" | "calls" | "misspelled", string>>;
}

/** Writes the modules into a folder, with the client they call. */
export async function writeTypeModules(folder: string): Promise<TypeModules> {
  const { document, calls } = makeSpec(typeCase.operations);
  await generateOurs(document, folder);
  const chosen = spread(calls, typeCase.calls);
  const write = (name: string, text: string): string => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, text);
    return file;
  };
  const own = chosen.map(ourCall);
  const peer = chosen.map(openapiFetchCall);
  const meant = calls.filter(({ operationId }) => operationId === typeCase.meant);
  const misspelledOwn = meant.map((call) => ourCall({ ...call, operationId: typeCase.misspelled }));
  const misspelledPeer = meant.map((call) =>
    openapiFetchCall({ ...call, path: call.path.replace("/v1/inv", "/v1/imv") }),
  );
  return {
    ours: {
      none: write("ours-none", callingModule(ourImports, [])),
      calls: write("ours-calls", callingModule(ourImports, own)),
      misspelled: write("ours-misspelled", callingModule(ourImports, [...own, ...misspelledOwn])),
    },
    openapiFetch: {
      none: write("peer-none", callingModule(peerImports, [])),
      calls: write("peer-calls", callingModule(peerImports, peer)),
      misspelled: write("peer-misspelled", callingModule(peerImports, [...peer, ...misspelledPeer])),
    },
  };
}

/** Checks a module some times; the middle time of them. Instantiations are the same every time. */
export async function checkRepeatedly(file: string, version: CompilerVersion, times: number): Promise<TypeCheck> {
  const checks: TypeCheck[] = [];
  for (let count = 0; count < times; count++) {
    checks.push(await typeCheck(file, version));
  }
  const [middle] = checks.sort((a, b) => a.checkTime - b.checkTime).slice(Math.floor(times / 2));
  if (middle === undefined) {
    throw new Error("Nothing was checked.");
  }
  return middle;
}

const ourImports = `import { createBenchClient } from "./dist/index.js";
const client = createBenchClient({ baseUrl: "sandbox" });`;

const peerImports = `import createClient from "openapi-fetch";
import type { paths } from "./dist/index.js";
const client = createClient<paths>({ baseUrl: "http://127.0.0.1:4999" });`;
