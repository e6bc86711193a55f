import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Exchange, findOperation, loadSpec } from "@railspec/contract";
import { writeHar } from "@railspec/contract/recorder";
import { dependencyFile, dependencyVersion, withWorkFolder } from "../support/folders.ts";
import { runProgram } from "../support/run-program.ts";
import { basePath } from "./base-path.ts";
import type { Judge, Opinion } from "./judge.ts";

const origin = "http://127.0.0.1:4999";

interface Report {
  readonly problems?: ReadonlyArray<{
    readonly ruleId: string;
    readonly message: string;
    readonly dataPath?: string;
    readonly exchangeIndex?: number;
    readonly occurrences?: number;
  }>;
}

/** `redocly drift` on HAR files. */
export const redoclyDrift: Judge = {
  name: `redocly drift ${dependencyVersion("@redocly/cli")}`,
  judge: (document, cases) =>
    withWorkFolder(async (folder) => {
      const exchanges = cases.map(({ exchange }) => exchange);
      const api = join(folder, "openapi.json");
      writeFileSync(api, JSON.stringify(document));
      const opinions: Opinion[] = exchanges.map(({ response }) =>
        response === undefined ? { cannot: "no response" } : { problems: [] },
      );
      for (const round of rounds(document, exchanges)) {
        const har = join(folder, "traffic.har");
        writeFileSync(har, [...writeHar(round.map((index) => absolute(exchanges[index])))].join(""));
        for (const { problem, index } of await run(folder, { api, har })) {
          const at = round[index];
          const opinion = opinions[at ?? -1];
          if (at === undefined || opinion === undefined || !("problems" in opinion)) {
            throw new Error(`redocly drift speaks of exchange ${index}, which it was not given: ${problem}`);
          }
          opinions[at] = { problems: [...opinion.problems, problem] };
        }
      }
      return opinions;
    }),
};

/** It merges equal problems of an operation into one, so a file has one exchange of each operation. */
function rounds(document: unknown, exchanges: readonly Exchange[]): number[][] {
  const spec = loadSpec(document);
  const found: number[][] = [];
  const used = new Map<string, number>();
  for (const [index, { request, response }] of exchanges.entries()) {
    if (response !== undefined) {
      const operation = findOperation(spec, request).operation?.id ?? "none";
      const round = used.get(operation) ?? 0;
      used.set(operation, round + 1);
      found[round] = [...(found[round] ?? []), index];
    }
  }
  return found;
}

function absolute(exchange: Exchange | undefined): Exchange {
  if (exchange === undefined) {
    throw new RangeError("There is no such exchange.");
  }
  return { ...exchange, request: { ...exchange.request, url: `${origin}${exchange.request.url}` } };
}

async function run(
  folder: string,
  { api, har }: { readonly api: string; readonly har: string },
): Promise<Array<{ readonly problem: string; readonly index: number }>> {
  const output = join(folder, "report.json");
  const options = ["--traffic-format", "har", "--server", `${origin}${basePath}`, "--format", "json", "-o", output];
  const program = dependencyFile("@redocly/cli", "bin/cli.js");
  const { stdout, stderr } = await runProgram(process.execPath, [program, "drift", har, "--api", api, ...options], {
    cwd: folder,
    env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (!existsSync(output)) {
    throw new Error(`redocly drift wrote no report:\n${stdout}${stderr}`);
  }
  const report = JSON.parse(readFileSync(output, "utf8")) as Report; // the form of @redocly/cli 2
  return (report.problems ?? []).map(({ ruleId, message, dataPath = "", exchangeIndex }) => ({
    problem: `${ruleId} ${dataPath} ${message}`,
    index: exchangeIndex ?? -1,
  }));
}
