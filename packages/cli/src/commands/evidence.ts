import { parseArgs } from "node:util";
import type { Command, Terminal } from "../command.ts";
import { type Element, type FactsFile, loadFactsFile } from "../facts-file.ts";
import { unknownName } from "../nearest.ts";
import { table } from "../table.ts";
import { UsageError } from "../usage-error.ts";

const help = `railspec evidence <provider> [operation]

Tells how well a provider's description is known. Without an operation: how many elements stand
at each level, what contradicts what, and what no source answers. With one: every parameter,
field and answer of it with its level, its facts and where they come from.

  --json  print the same as JSON

Levels, strongest first: documented, example, observed, external, inferred, assumed.`;

/** `railspec evidence`: what the description of a provider rests on. */
export const evidence: Command = {
  name: "evidence",
  summary: "tell how well an operation and its fields are known",
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const [provider, operation, ...more] = positionals;
    if (provider === undefined || more.length > 0) {
      throw new UsageError("Say which provider, and at most one operation: railspec evidence bitpowr createCustomer.");
    }
    const file = loadFactsFile(provider);
    if (operation === undefined) {
      overview(provider, file, values.json, terminal);
    } else {
      ofOperation(operation, file, values.json, terminal);
    }
    return 0;
  },
};

function overview(provider: string, file: FactsFile, json: boolean, { out }: Terminal): void {
  const { levels, conflicts, questions, elements } = file;
  if (json) {
    out(JSON.stringify({ provider, levels, conflicts, questions }, null, 2));
    return;
  }
  const counted = Object.entries(levels).filter(([level, count]) => level !== "none" || count > 0);
  const share = (count: number): string => `${((100 * count) / Math.max(1, elements.length)).toFixed(0)} %`;
  out(
    table([["level", "elements", "share"], ...counted.map(([level, count]) => [level, String(count), share(count)])]),
  );
  out(`\nConflicts (${Object.keys(conflicts).length})`);
  for (const [id, { between, statement, spec, why }] of Object.entries(conflicts)) {
    out(`  ${id} ${between.join(" / ")}: ${statement}\n    The spec: ${spec}\n    Because: ${why}`);
  }
  out(`\nOpen questions (${Object.keys(questions).length})`);
  for (const [id, { statement, about }] of Object.entries(questions)) {
    out(`  ${id} ${statement}${about.length > 0 ? ` (${about.join(", ")})` : ""}`);
  }
}

function ofOperation(operation: string, file: FactsFile, json: boolean, { out }: Terminal): void {
  const known = [...new Set(file.elements.flatMap((element) => element.operation ?? []))];
  if (!known.includes(operation)) {
    throw new UsageError(unknownName("operation", operation, known));
  }
  const elements = file.elements.filter((element) => element.operation === operation && element.kind !== "example");
  if (json) {
    out(JSON.stringify(elements, null, 2));
    return;
  }
  out(table([["where", "level", "facts", "source"], ...elements.map((element) => row(element, file))]));
  const reasons = elements.filter(({ assumed }) => assumed !== undefined);
  if (reasons.length > 0) {
    out(`\nAssumed because\n${reasons.map((element) => `  ${place(element)}: ${element.assumed}`).join("\n")}`);
  }
  const cited = [...new Set(elements.flatMap(({ ids }) => ids))];
  out("\nFacts");
  for (const id of cited) {
    const fact = file.facts[id];
    out(`  ${id} ${fact?.basis ?? ""}: ${fact?.statement ?? ""}`);
  }
}

function row(element: Element, { facts }: FactsFile): string[] {
  const sources = element.ids.flatMap((id) => {
    const fact = facts[id];
    return fact?.source ? [`${fact.source.join("+")} ${fact.where ?? ""}`.trim()] : [];
  });
  return [place(element), element.level, element.ids.join(" "), [...new Set(sources)].slice(0, 3).join("; ")];
}

/** `request /address/city`, `query page`, `200 /data/uid`. */
function place({ kind, name, part, pointer }: Element): string {
  if (kind === "operation") {
    return name;
  }
  return kind === "parameter" || kind === "header" ? `${part} ${name}` : `${part} ${pointer ?? ""}`.trimEnd();
}
