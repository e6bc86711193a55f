import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What `redocly drift` holds against one exchange. */
export interface RedoclyProblem {
  readonly ruleId: string;
  readonly message: string;
  readonly occurrences?: number;
  readonly operationId?: string;
  readonly target?: "request" | "response";
  /** Into the body, such as `/data/0/id`. */
  readonly dataPath?: string;
  readonly status?: number;
}

/** How much of one kind was seen. */
export interface RedoclyCount {
  readonly covered: number;
  readonly total: number;
}

/** What `redocly drift --coverage` says. */
export interface RedoclyOpinion {
  readonly exchanges: number;
  readonly problems: readonly RedoclyProblem[];
  readonly coverage: Readonly<Record<string, RedoclyCount>>;
}

function run(command: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "ignore", "pipe"],
      signal,
      shell: process.platform === "win32",
      // Credentials in the environment are none of its business.
      env: { PATH: process.env.PATH, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-2000);
    });
    child.once("error", reject);
    child.once("close", () => resolve(said));
  });
}

/**
 * Lets `redocly drift` judge a HAR file.
 *
 * @param folder for its reports
 * @throws {Error} with what it said, when it wrote no report
 */
export async function runRedocly(
  command: string,
  { har, bundle, folder }: { readonly har: string; readonly bundle: string; readonly folder: string },
  signal: AbortSignal,
): Promise<RedoclyOpinion> {
  const report = join(folder, "report.json");
  const coverage = join(folder, "coverage.json");
  const options = ["--format", "json", "-o", report, "--coverage", "--coverage-output", coverage];
  const said = await run(
    command,
    ["drift", har, "--api", bundle, "--traffic-format", "har", "--match-mode", "basepath", ...options],
    signal,
  );
  if (!existsSync(report)) {
    throw new Error(said.trim() || "it wrote no report");
  }
  // The forms of @redocly/cli 2; what they lack is taken as empty.
  const written = JSON.parse(readFileSync(report, "utf8")) as {
    readonly run?: { readonly totalExchanges?: number };
    readonly problems?: readonly RedoclyProblem[];
  };
  const measured = existsSync(coverage)
    ? (JSON.parse(readFileSync(coverage, "utf8")) as { readonly totals?: RedoclyOpinion["coverage"] })
    : {};
  return {
    exchanges: written.run?.totalExchanges ?? 0,
    problems: written.problems ?? [],
    coverage: measured.totals ?? {},
  };
}
