import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { type Document, LineCounter, parseDocument } from "yaml";
import type { SourcePlace } from "./report-options.ts";
import type { Position } from "./yaml-position.ts";

/** A file that was parsed. */
export interface YamlFile {
  /** Absolute path. */
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** YAML and JSON files, each read once. */
export interface YamlFiles {
  resolve(...parts: readonly string[]): string;
  /** The file; undefined when it cannot be read. */
  file(path: string): YamlFile | undefined;
  /** The position of everything in a file. */
  root(path: string): Position | undefined;
  place(position: Position): SourcePlace;
}

/** @param relativeTo what paths of places start from */
export function createYamlFiles(relativeTo: string): YamlFiles {
  const known = new Map<string, YamlFile | undefined>();

  function read(path: string): YamlFile | undefined {
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
    const lines = new LineCounter();
    return { path, document: parseDocument(text, { lineCounter: lines }), lines };
  }

  function file(path: string): YamlFile | undefined {
    if (!known.has(path)) {
      known.set(path, read(path));
    }
    return known.get(path);
  }

  return {
    resolve: (...parts) => resolve(...parts),
    file,
    root(path) {
      const found = file(path);
      return found && { file: found, node: found.document.contents, offset: found.document.contents?.range?.[0] ?? 0 };
    },
    place({ file: { path, lines }, offset }) {
      const { line, col } = lines.linePos(offset);
      // Before the first line there is nothing to point at.
      return {
        file: relative(relativeTo, path).split(sep).join("/"),
        line: Math.max(line, 1),
        column: Math.max(col, 1),
      };
    },
  };
}
