import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import type { LedgerPlace } from "./ledger.ts";

/** Finds where a key of a parsed YAML document stands in its text. */
export class YamlPlaces {
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;

  constructor(document: Document.Parsed, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** The position of the key (or list item) that `path` leads to, or of the nearest part of the path that exists. */
  find(path: readonly (string | number)[]): LedgerPlace {
    let node: unknown = this.#document.contents;
    let offset = 0;
    for (const step of path) {
      const next = descend(node, step);
      if (next === undefined) {
        break;
      }
      offset = next.offset;
      node = next.node;
    }
    return this.at(offset);
  }

  /** The position of a character of the text. */
  at(offset: number): LedgerPlace {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function descend(node: unknown, step: string | number): { offset: number; node: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(step));
    return pair && { offset: start(pair.key), node: pair.value };
  }
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    return item === undefined ? undefined : { offset: start(item), node: item };
  }
  return undefined;
}

const start = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0; // keys and items of a parsed document are nodes
