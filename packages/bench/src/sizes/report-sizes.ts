import { count, kilobytes, ratio, table } from "../report/table.ts";
import { dependencyVersion, withWorkFolder } from "../support/folders.ts";
import type { BundleSize } from "./bundle-size.ts";
import { type GeneratedName, measureBare, measureGenerated, oneOperation } from "./measure-sizes.ts";
import { watching } from "./programs.ts";
import { clients, measureClient, measureSubpath, subpaths } from "./published.ts";

const steps = [1, 2, 10, 50] as const;

/** The section on sizes, measured now. */
export const reportSizes = (): Promise<string> =>
  withWorkFolder(async (folder) => {
    const grown = new Map<GeneratedName, BundleSize[]>();
    for (const name of ["ours", "hey-api", "redocly"] as const) {
      grown.set(name, await Promise.all(steps.map((operations) => measureGenerated(name, operations, folder))));
    }
    return [
      `esbuild ${dependencyVersion("esbuild")}, minified, for browsers, then gzip -9; 1 kB is 1000 bytes. The program makes a client with a base URL
and a bearer token and calls one operation (\`POST\` with a JSON body). Our client, hey-api's and Redocly's are generated from the same description, ours with
the emitter of the pipeline. *To start* is what has to be loaded before the first call; *in all* is everything in one file,
with the path-keyed \`client.raw\`, which is otherwise loaded when it is first used.`,
      await oneOperationTable(grown, folder),
      "The same program when the description has more operations, gzip to start. hey-api's functions that nobody calls are dropped; what they cost a\nprogram that calls them does not show here:",
      growthTable(grown),
      "The published clients, with all their operations:",
      await clientsTable(),
      "What an optional entry adds to a program when all of it is used, without the peers that its users bring (`msw`):",
      await subpathsTable(folder),
    ]
      .map((part) => part.trim())
      .join("\n\n");
  });

async function oneOperationTable(
  grown: ReadonlyMap<GeneratedName, readonly BundleSize[]>,
  folder: string,
): Promise<string> {
  const first = (name: GeneratedName): BundleSize => at(grown.get(name), 0);
  const own = first("ours").start.gzip;
  const watched = await oneOperation(folder, watching);
  const rows: ReadonlyArray<readonly [name: string, has: string, size: BundleSize]> = [
    ["**Railspec**", "auth, retry, timeouts, result per status, limits", first("ours")],
    ["**Railspec** with redacting hooks", "the same and `watch`", watched],
    [`hey-api ${dependencyVersion("@hey-api/openapi-ts")} fetch`, "auth, SSE", first("hey-api")],
    [`Redocly ${dependencyVersion("@redocly/cli")}`, "auth, retry, timeouts, paging, SSE", first("redocly")],
    ...(await measureBare()).map(([name, size]): [string, string, BundleSize] => [
      `${name} ${dependencyVersion(name)}`,
      "knows no operation",
      size,
    ]),
  ];
  return table(
    ["client, one operation", "has", "min", "gzip to start", "gzip in all", "to start, against ours"],
    rows.map(([name, has, { start, whole }]) => [
      name,
      has,
      kilobytes(start.min),
      kilobytes(start.gzip),
      kilobytes(whole.gzip),
      ratio(start.gzip / own),
    ]),
  );
}

function growthTable(grown: ReadonlyMap<GeneratedName, readonly BundleSize[]>): string {
  const rows = [...grown].map(([name, sizes]) => {
    const slope = (at(sizes, 3).start.gzip - at(sizes, 0).start.gzip) / (50 - 1);
    return [name, ...sizes.map(({ start }) => kilobytes(start.gzip)), `${count(slope)} B`];
  });
  return table(["client", ...steps.map((operations) => `${operations}`), "each added operation"], rows);
}

async function clientsTable(): Promise<string> {
  const measured = await Promise.all(
    clients.map(async (id) => {
      const { operations, size } = await measureClient(id);
      return [
        `@railspec/${id}`,
        `${operations}`,
        kilobytes(size.start.min),
        kilobytes(size.start.gzip),
        kilobytes(size.whole.gzip),
      ];
    }),
  );
  return table(["package", "operations", "min", "gzip to start", "gzip in all"], measured);
}

async function subpathsTable(folder: string): Promise<string> {
  const base = await oneOperation(folder);
  const runtime = await Promise.all(
    subpaths("@railspec/runtime").map(async (subpath) => {
      const specifier = `@railspec/runtime/${subpath}`;
      return [`\`${specifier}\``, added(await oneOperation(folder, { keeps: specifier }), base)];
    }),
  );
  const own = await Promise.all(
    clients.flatMap((id) =>
      subpaths(`@railspec/${id}`).map(async (subpath) => {
        const name = `@railspec/${id}`;
        const { program, size } = await measureClient(id);
        return [`\`${name}/${subpath}\``, added(await measureSubpath(program, name, subpath), size)];
      }),
    ),
  );
  return table(["entry", "adds, gzip"], [...runtime, ...own]);
}

const added = (size: BundleSize, base: BundleSize): string => kilobytes(size.start.gzip - base.start.gzip);

function at(sizes: readonly BundleSize[] | undefined, index: number): BundleSize {
  const size = sizes?.[index];
  if (size === undefined) {
    throw new Error("A size was not measured.");
  }
  return size;
}
