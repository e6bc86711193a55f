import { dirname } from "node:path";
import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { pointerTokens } from "../json-pointer.ts";
import type { YamlFile, YamlFiles } from "./yaml-files.ts";

/** An element of a file. */
export interface Position {
  readonly file: YamlFile;
  readonly node: Node | null;
  /** Where it begins: its key in a map, itself elsewhere. */
  readonly offset: number;
}

/** References that lead to references; more of them are a circle. */
const mostReferences = 50;

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function child({ file, node }: Position, token: string): Position | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyText(key) === token);
    const value = isNode(pair?.value) ? pair.value : null;
    const offset = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    return pair === undefined || offset === undefined ? undefined : { file, node: value, offset };
  }
  const item = isSeq(node) && /^\d+$/.test(token) ? node.items[Number(token)] : undefined;
  return isNode(item) ? { file, node: item, offset: item.range?.[0] ?? 0 } : undefined;
}

/** The reference that stands at a position. */
export function referenceAt({ node }: Pick<Position, "node">): string | undefined {
  const ref: unknown = isMap(node) ? node.get("$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}

/** The file that a reference leads to; undefined when it leaves the disk. */
export function referencedFile(files: YamlFiles, from: YamlFile, reference: string): string | undefined {
  const [path = ""] = reference.split("#");
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    return undefined;
  }
  return path === "" ? from.path : files.resolve(dirname(from.path), decodeURI(path));
}

function follow(files: YamlFiles, position: Position, reference: string): Position | undefined {
  const path = referencedFile(files, position.file, reference);
  let target = path === undefined ? undefined : files.root(path);
  const fragment = reference.split("#")[1] ?? "";
  for (const token of pointerTokens(decodeURIComponent(fragment))) {
    target = target && stepInto(files, target, token);
  }
  return target;
}

/** What stands at a position, behind aliases and references. */
function settle(files: YamlFiles, position: Position): Position {
  let here = position;
  for (let count = 0; count < mostReferences; count += 1) {
    const { node } = here;
    if (isAlias(node)) {
      const target: unknown = node.resolve(here.file.document);
      here = { ...here, node: isNode(target) ? target : null };
      continue;
    }
    const reference = referenceAt(here);
    const next = reference === undefined ? undefined : follow(files, here, reference);
    if (next === undefined) {
      return here;
    }
    here = next;
  }
  return here;
}

/** The element with this name or index in what stands at a position; references are followed, also to other files. */
export function stepInto(files: YamlFiles, position: Position, token: string): Position | undefined {
  // What stands beside a `$ref` (allowed since 3.1) comes first.
  return child(position, token) ?? child(settle(files, position), token);
}
