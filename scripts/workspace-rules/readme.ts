import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readState } from "../pipeline/state.ts";
import { listProviders, root } from "../workspace.ts";

/** Where the README's table of providers departs from what the last build counted. */
export function checkReadme(): string[] {
  const lines = readFileSync(join(root, "README.md"), "utf8").split("\n");
  const state = readState();
  return listProviders().flatMap(({ id }) => {
    const built = state[id];
    const index = lines.findIndex((line) => line.startsWith("|") && line.includes(`(specs/${id})`));
    if (index < 0) {
      return [`README.md: the table of providers has no row for "${id}"`];
    }
    const want = built && `| ${built.operations} | ${built.evidence} |`;
    return want === undefined || lines[index]?.includes(want)
      ? []
      : [`README.md:${index + 1}: the figures of "${id}" are now ${want}`];
  });
}
