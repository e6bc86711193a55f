import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes of a program after minification, and after gzip -9. */
export interface Size {
  readonly min: number;
  readonly gzip: number;
}

/** A program bundled for a browser. */
export interface BundleSize {
  /** What has to be loaded before the program runs: a bundler that splits at `import()` leaves the rest for later. */
  readonly start: Size;
  /** All of it, as one file: what a bundler makes that does not split. */
  readonly whole: Size;
  /** Bytes of `start` by source file, largest first; minified, before gzip. */
  readonly parts: ReadonlyArray<readonly [file: string, bytes: number]>;
}

/** Bundles a program with esbuild; `folder` is where its imports are looked up, `external` are packages that do not count. */
export async function bundleSize(
  program: string,
  folder: string,
  external: readonly string[] = [],
): Promise<BundleSize> {
  const [split, single] = await Promise.all([
    bundle(program, folder, true, external),
    bundle(program, folder, false, external),
  ]);
  const entry = Object.entries(split.metafile.outputs).find(([, { entryPoint }]) => entryPoint !== undefined);
  const outputs = reachable(split.metafile.outputs, entry?.[0] ?? "");
  const contents = split.outputFiles.filter(({ path }) => outputs.some((output) => path.endsWith(output)));
  const parts = outputs.flatMap((output) => Object.entries(split.metafile.outputs[output]?.inputs ?? {}));
  return {
    start: add(contents.map((file) => sizeOf(file.contents))),
    whole: add(single.outputFiles.map((file) => sizeOf(file.contents))),
    parts: parts
      .map(([file, { bytesInOutput }]): [string, number] => [file.replace(/^.*node_modules\//, ""), bytesInOutput])
      .sort(([, a], [, b]) => b - a),
  };
}

/** The bundle of a program as one text, for engines that load a single file. */
export async function bundleText(program: string, folder: string): Promise<string> {
  const { outputFiles } = await bundle(program, folder, false);
  return outputFiles.map(({ text }) => text).join("");
}

const bundle = (contents: string, folder: string, splitting: boolean, external: readonly string[] = []) =>
  build({
    stdin: { contents, resolveDir: folder, loader: "ts", sourcefile: "program.ts" },
    absWorkingDir: folder,
    outdir: "out",
    bundle: true,
    external: [...external],
    format: "esm",
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    minify: true,
    platform: "browser",
    splitting,
    target: "es2022",
    write: false,
  });

type Outputs = Awaited<ReturnType<typeof bundle>>["metafile"]["outputs"];

/** An output and all it imports at once. */
function reachable(outputs: Outputs, start: string): string[] {
  const found = new Set([start]);
  for (const name of found) {
    for (const { path, kind } of outputs[name]?.imports ?? []) {
      if (kind === "import-statement") {
        found.add(path);
      }
    }
  }
  return [...found];
}

const sizeOf = (contents: Uint8Array): Size => ({
  min: contents.length,
  gzip: gzipSync(contents, { level: 9 }).length,
});

const add = (sizes: readonly Size[]): Size => ({
  min: sizes.reduce((sum, { min }) => sum + min, 0),
  gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0),
});
