import type { FactsJson } from "../evidence/index.ts";
import { literal } from "./emit/table.ts";

type Row = readonly [level: string, ids: readonly string[], assumed?: string];

function row({ kind, name, pointer, level, ids, assumed }: FactsJson["elements"][number]): [at: string, row: Row] {
  const at = kind === "parameter" ? `/${name}` : kind === "header" ? `#${name}` : (pointer ?? "");
  return [at, assumed === undefined ? [level, ids] : [level, ids, assumed]];
}

/** The text of `evidence.gen.ts`: the elements of every operation and the facts they cite, as data for the look-up. */
export function emitEvidence({ elements, facts }: FactsJson, operations: string): string {
  const own = elements.filter(({ operation, kind }) => operation !== undefined && kind !== "example");
  const rows = Map.groupBy(own, ({ operation }) => operation ?? "");
  const tree = [...rows].map(([operation, ofOperation]) => {
    const parts = [...Map.groupBy(ofOperation, ({ part }) => part)];
    return [operation, Object.fromEntries(parts.map(([part, inPart]) => [part, Object.fromEntries(inPart.map(row))]))];
  });
  const cited = new Set(own.flatMap(({ ids }) => ids));
  const statements = [...cited].sort().flatMap((id) => {
    const fact = facts[id];
    return fact ? [[id, [fact.basis, fact.statement]]] : [];
  });
  return `import type { EvidenceData } from "@railspec/runtime/evidence";
import type { ${operations} } from "./operations.gen.ts";

/** How well every operation, parameter, body property and answer is known, and from which facts. */
export const evidenceData: EvidenceData<keyof ${operations}> = {
  elements: ${literal(Object.fromEntries(tree), "  ")},
  facts: ${literal(Object.fromEntries(statements), "  ")},
};
`;
}
