import { join } from "node:path";
import { build } from "esbuild";
import { generateOurs } from "../generate/generate-ours.ts";
import { generateHeyApi, generateRedocly } from "../generate/generate-peers.ts";
import { makeSpec } from "../spec/make-spec.ts";
import { withWorkFolder } from "../support/folders.ts";
import { runOrThrow } from "../support/run-program.ts";

/** Milliseconds of one call in the middle of each round, by case and client. */
export type Rounds = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

const contest = join(import.meta.dirname, "contest.ts");

/** Which clients run against each other, how often, and on which stubs. */
export interface Contest {
  readonly rounds: number;
  /** Clients by name. @default all */
  readonly names?: readonly string[];
  /** Also on a fetch that makes a `Request` of what it gets. @default false */
  readonly request?: boolean;
}

/** Lets clients run against each other. */
export const measureOverhead = ({ rounds, names = [], request = false }: Contest): Promise<Rounds> =>
  withWorkFolder(async (folder) => {
    const { document } = makeSpec(2);
    const [, heyApi, redocly] = await Promise.all([
      generateOurs(document, folder),
      generateHeyApi(document, folder),
      generateRedocly(document, folder),
    ]);
    await build({
      entryPoints: { "hey-api": heyApi, redocly },
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "neutral",
      logLevel: "silent",
    });
    const more = [folder, `${rounds}`, names.join(), request ? "request" : "plain"];
    const output = await runOrThrow(process.execPath, [contest, ...more]);
    return JSON.parse(output) as Rounds; // printed by contest.ts
  });

/** The middle of what a function gives for each round: noise that hits one round hits all clients in it. */
export function middle(rounds: Rounds[string], of: (round: (name: string) => number) => number): number {
  const count = rounds.fetch?.length ?? 0;
  const values = Array.from({ length: count }, (_, index) => of((name) => rounds[name]?.[index] ?? Number.NaN));
  return values.sort((a, b) => a - b)[Math.floor(count / 2)] ?? Number.NaN;
}
