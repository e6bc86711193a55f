import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { generateOurs } from "../generate/generate-ours.ts";
import { generateHeyApi, generateRedocly } from "../generate/generate-peers.ts";
import { makeSpec } from "../spec/make-spec.ts";
import { benchFolder } from "../support/folders.ts";
import { type BundleSize, bundleSize } from "./bundle-size.ts";
import { axios, heyApi, ky, type More, openapiFetch, ours, redocly } from "./programs.ts";

/** A client made from a spec. */
export type GeneratedName = "ours" | "hey-api" | "redocly";

/** The size of a program that calls one operation, with a client generated from a spec of that many. */
export async function measureGenerated(name: GeneratedName, operations: number, parent: string): Promise<BundleSize> {
  const folder = place(parent, name, operations);
  const { document } = makeSpec(operations);
  const program = {
    ours: async () => ours((await generateOurs(document, folder)).entry),
    "hey-api": async () => heyApi(await generateHeyApi(document, folder)),
    redocly: async () => redocly(await generateRedocly(document, folder)),
  };
  return bundleSize(await program[name](), folder);
}

/** The same for our client of one operation, which stands there already, and something more. */
export async function oneOperation(parent: string, more: More = {}): Promise<BundleSize> {
  const folder = place(parent, "ours", 1);
  return bundleSize(ours(join(folder, "dist", "index.js"), more), folder);
}

/** The size of the same program with clients that know no spec. */
export const measureBare = (): Promise<ReadonlyArray<readonly [name: string, size: BundleSize]>> =>
  Promise.all(
    Object.entries({ "openapi-fetch": openapiFetch, ky, axios }).map(
      async ([name, program]): Promise<readonly [string, BundleSize]> => [name, await bundleSize(program, benchFolder)],
    ),
  );

function place(parent: string, name: GeneratedName, operations: number): string {
  const folder = join(parent, `${name}-${operations}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}
