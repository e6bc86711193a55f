import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Exchange, findOperation, loadSpec, type Spec } from "@railspec/contract";
import { dependencyFile, dependencyVersion, withWorkFolder } from "../support/folders.ts";
import { runProgram } from "../support/run-program.ts";
import { basePath } from "./base-path.ts";
import type { Judge, Opinion } from "./judge.ts";
import { startUpstream, unsendable } from "./upstream.ts";

interface Check {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
}

interface Report {
  readonly files: ReadonlyArray<{
    readonly executedWorkflows: ReadonlyArray<{
      readonly workflowId: string;
      readonly executedSteps: ReadonlyArray<{ readonly checks?: readonly Check[] }>;
    }>;
  }>;
}

/** `redocly respect`: a workflow of one step for each exchange, sent to a server with the drifts. */
export const redoclyRespect: Judge = {
  name: `redocly respect ${dependencyVersion("@redocly/cli")}`,
  judge: (document, cases) =>
    withWorkFolder(async (folder) => {
      const spec = loadSpec(document);
      const exchanges = cases.map(({ exchange }) => exchange);
      const steps = exchanges.map((exchange, index) => express(spec, exchange, index));
      const upstream = await startUpstream(exchanges);
      try {
        const workflows = steps.flatMap((one, index) =>
          "cannot" in one ? [] : [{ workflowId: `case-${index}`, steps: [one.step] }],
        );
        const report = await run(folder, document, { workflows, port: upstream.port });
        const checks = new Map(
          report.files
            .flatMap(({ executedWorkflows }) => executedWorkflows)
            .map(({ workflowId, executedSteps }) => [workflowId, executedSteps.flatMap((one) => one.checks ?? [])]),
        );
        return steps.map((one, index): Opinion => ("cannot" in one ? one : opinionOf(checks.get(`case-${index}`))));
      } finally {
        await upstream.close();
      }
    }),
};

type Expressed = { readonly step: object } | { readonly cannot: string };

function express(spec: Spec, { request, response }: Exchange, index: number): Expressed {
  const { operation, variables, isHeadOfGet } = findOperation(spec, request);
  const cannot = unsendable(response);
  if (cannot !== undefined || operation === undefined || isHeadOfGet) {
    return { cannot: cannot ?? "a step calls a documented operation" };
  }
  const url = new URL(request.url, "http://127.0.0.1");
  const { "content-type": contentType, ...headers } = request.headers;
  const pairs: Array<readonly [string, string, unknown]> = [
    ...[...variables].map(([name, value]) => ["path", name, decodeURIComponent(value)] as const),
    ...[...url.searchParams].map(([name, value]) => ["query", name, value] as const),
    ...Object.entries({ ...headers, "x-case": String(index) }).map(([name, value]) => ["header", name, value] as const),
  ];
  const text = new TextDecoder().decode(request.body);
  const step = {
    stepId: "call",
    operationId: operation.id,
    parameters: pairs.map(([place, name, value]) => ({ in: place, name, value })),
    ...(text === "" ? {} : { requestBody: { contentType, payload: JSON.parse(text) as unknown } }),
  };
  return { step };
}

async function run(
  folder: string,
  document: unknown,
  { workflows, port }: { readonly workflows: readonly object[]; readonly port: number },
): Promise<Report> {
  const output = join(folder, "report.json");
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  writeFileSync(
    join(folder, "cases.arazzo.yaml"),
    JSON.stringify({
      arazzo: "1.0.1",
      info: { title: "Drifts", version: "1.0.0" },
      sourceDescriptions: [{ name: "api", type: "openapi", url: "openapi.json" }],
      workflows,
    }),
  );
  const program = dependencyFile("@redocly/cli", "bin/cli.js");
  const server = `api=http://127.0.0.1:${port}${basePath}`;
  const { stdout, stderr } = await runProgram(
    process.execPath,
    [program, "respect", "cases.arazzo.yaml", "-S", server, "-J", output],
    { cwd: folder, env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
  );
  if (!existsSync(output)) {
    throw new Error(`redocly respect wrote no report:\n${stdout}${stderr}`);
  }
  const report = JSON.parse(readFileSync(output, "utf8")) as { readonly files: unknown };
  return { files: Object.values(report.files as Record<string, Report["files"][number]>) }; // the form of @redocly/cli 2
}

/** What it says of a schema, without the excerpt of the body that follows: `TYPE must be integer`. */
const sentence = /^[A-Z]{3,} .*$/gm;

function opinionOf(checks: readonly Check[] | undefined): Opinion {
  if (checks === undefined || checks.length === 0) {
    return { cannot: "it ran no check" };
  }
  return {
    problems: checks
      .filter(({ status }) => status === "error")
      .map(({ name, message = "" }) => [name, ...(message.match(sentence) ?? [])].join(" ")),
  };
}
