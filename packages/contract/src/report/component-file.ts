import { basename, dirname, extname } from "node:path";
import { visit } from "yaml";
import type { YamlFiles } from "./yaml-files.ts";
import { referenceAt, referencedFile } from "./yaml-position.ts";

const known = new WeakMap<YamlFiles, Map<string, readonly string[]>>();

/** Every file that a file leads to, itself first. */
function reachable(files: YamlFiles, main: string): readonly string[] {
  const found = new Set([main]);
  for (const path of found) {
    const file = files.file(path);
    if (file !== undefined) {
      visit(file.document, {
        Map: (_key, node) => {
          const reference = referenceAt({ node });
          const target = reference === undefined ? undefined : referencedFile(files, file, reference);
          if (target !== undefined) {
            found.add(target);
          }
        },
      });
    }
  }
  return [...found];
}

/**
 * The file that bundling made a component of: it has the component's name, and where several have, it lies in a folder
 * of the name of the kind (`schemas`, `responses`).
 */
export function componentFile(files: YamlFiles, main: string, kind: string, name: string): string | undefined {
  const lists = known.get(files) ?? new Map<string, readonly string[]>();
  known.set(files, lists);
  const paths = lists.get(main) ?? reachable(files, main);
  lists.set(main, paths);
  const named = paths.filter((path) => basename(path, extname(path)) === name);
  return named.find((path) => basename(dirname(path)) === kind) ?? (named.length === 1 ? named[0] : undefined);
}
