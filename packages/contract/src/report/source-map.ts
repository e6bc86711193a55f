import { pointerTokens } from "../json-pointer.ts";
import { componentFile } from "./component-file.ts";
import type { SourcePlace } from "./report-options.ts";
import { createYamlFiles, type YamlFiles } from "./yaml-files.ts";
import { type Position, stepInto } from "./yaml-position.ts";

/** Where a spec was written. */
export interface SourceMapOptions {
  /** Folder of the hand-written description. */
  readonly folder?: string;
  /** Its first file. @default "openapi.yaml" */
  readonly main?: string;
  /** The bundled document, used where the folder does not lead to a place. */
  readonly bundle?: string;
  /** Files are named from here; reports on GitHub need the root of the repository. @default the working directory */
  readonly relativeTo?: string;
}

/** Finds where an element of the bundled document was written; undefined when no file has it. */
export type SourceMap = (specPointer: string) => SourcePlace | undefined;

/** How far a pointer leads; `isWhole` when all the way. */
interface Walk {
  readonly position: Position;
  readonly isWhole: boolean;
}

function walk(files: YamlFiles, start: Position, tokens: readonly string[]): Walk {
  let position = start;
  for (const token of tokens) {
    const next = stepInto(files, position, token);
    if (next === undefined) {
      return { position, isWhole: false };
    }
    position = next;
  }
  return { position, isWhole: true };
}

function find(files: YamlFiles, main: string, tokens: readonly string[]): Walk | undefined {
  const root = files.root(main);
  if (root === undefined) {
    return undefined;
  }
  const [kind = "", name = ""] = tokens.slice(1);
  if (tokens[0] === "components" && tokens.length >= 3 && !walk(files, root, tokens.slice(0, 3)).isWhole) {
    // Bundling made this component out of a file of its own.
    const file = componentFile(files, main, kind, name);
    const start = file === undefined ? undefined : files.root(file);
    return start && walk(files, start, tokens.slice(3));
  }
  const found = walk(files, root, tokens);
  return found.position === root && tokens.length > 0 ? undefined : found;
}

/**
 * Makes a source map from the files of a spec. An element that the files lack (bundling can add some) has the place of
 * what is around it. Files are read when they are first needed; a missing one is no error.
 */
export function createSourceMap(options: SourceMapOptions): SourceMap {
  const { folder, main = "openapi.yaml", bundle, relativeTo = process.cwd() } = options;
  const files = createYamlFiles(relativeTo);
  const known = new Map<string, SourcePlace | undefined>();

  function locate(tokens: readonly string[]): SourcePlace | undefined {
    const written = folder === undefined ? undefined : find(files, files.resolve(folder, main), tokens);
    const found = written ?? (bundle === undefined ? undefined : find(files, files.resolve(bundle), tokens));
    return found && files.place(found.position);
  }

  return (specPointer) => {
    if (!known.has(specPointer)) {
      known.set(specPointer, locate(pointerTokens(specPointer)));
    }
    return known.get(specPointer);
  };
}
