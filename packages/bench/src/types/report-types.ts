import { count, ratio, table } from "../report/table.ts";
import { dependencyVersion, withWorkFolder } from "../support/folders.ts";
import { checkRepeatedly, typeCase, writeTypeModules } from "./measure-types.ts";
import type { TypeCheck } from "./type-check.ts";

/** The section on the cost of types, measured now. */
export const reportTypes = (): Promise<string> =>
  withWorkFolder(async (folder) => {
    const modules = await writeTypeModules(folder);
    const names = ["none", "calls", "misspelled"] as const;
    const measured: Record<string, { own: TypeCheck; peer: TypeCheck; ownSeven: TypeCheck; peerSeven: TypeCheck }> = {};
    for (const name of names) {
      measured[name] = {
        own: await checkRepeatedly(modules.ours[name], "5.9", 3),
        peer: await checkRepeatedly(modules.openapiFetch[name], "5.9", 3),
        ownSeven: await checkRepeatedly(modules.ours[name], "7.0", 3),
        peerSeven: await checkRepeatedly(modules.openapiFetch[name], "7.0", 3),
      };
    }
    const rows = Object.entries(measured).map(([name, { own, peer, ownSeven, peerSeven }]) => [
      cases[name] ?? name,
      count(own.instantiations),
      count(peer.instantiations),
      ratio(peer.instantiations / own.instantiations),
      ratio(peer.checkTime / own.checkTime),
      ratio(peerSeven.checkTime / ownSeven.checkTime),
    ]);
    return `${typeCase.operations} operations on 120 paths, ${typeCase.calls} calls, each reading a success and a 404. Both clients come from the same description;
\`tsc --extendedDiagnostics\` with TypeScript ${dependencyVersion("typescript")} (and ${dependencyVersion("typescript-7")} where it says so), \`skipLibCheck: true\`,
the middle of three runs. openapi-fetch ${dependencyVersion("openapi-fetch")} is called by method and path.

${table(
  [
    "module",
    "instantiations, ours",
    "openapi-fetch",
    "openapi-fetch against ours",
    "check time, against ours",
    "check time with TypeScript 7, against ours",
  ],
  rows,
)}
What the compiler says to the misspelling:

- ours: \`${message(measured.misspelled?.own)}\`
- openapi-fetch: \`${message(measured.misspelled?.peer)}\``;
  });

const cases: Readonly<Record<string, string>> = {
  none: "client, no call",
  calls: `${typeCase.calls} calls`,
  misspelled: `${typeCase.calls} calls and one misspelled`,
};

const message = (check: TypeCheck | undefined): string =>
  (check?.errors[0] ?? "nothing").replace(/^.*?error /, "").slice(0, 200);
