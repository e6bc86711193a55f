import type { Fact, Ledger } from "./ledger.ts";
import { linkFacts } from "./link-facts.ts";
import { documented, operationPath } from "./page-paths.ts";

const bases = ["documented", "example", "observed", "external", "inferred", "assumed"];

/** What is known about a provider, fact by fact, as Markdown; a fact's anchor is its id. */
export function evidencePage(id: string, ledger: Ledger): string {
  const facts = Object.entries(ledger.facts);
  const oddities = facts.filter(([, { kind }]) => kind === "oddity");
  const blocks = [
    `${facts.length} facts: ${countBases(facts.map(([, fact]) => fact))}. ${countLevels(ledger)} [How to read this](/guides/evidence/).`,
    "## Sources",
    Object.entries(ledger.sources).map(([name, { title, kind, address, date }]) => {
      const where = /https?:/.test(address) ? address.replaceAll(/https?:\S+/g, "<$&>") : `\`${address}\``;
      return `- ${anchor(name)}**${name}**: ${title} (${kind}, ${date === "unknown" ? "date unknown" : date}), ${where}`;
    }),
    "## Open questions",
    "What no source answers.",
    Object.entries(ledger.questions ?? {}).map(
      ([name, { statement, about = [] }]) =>
        `- ${anchor(name)}**${name}** ${statement} ${about.map((operationId) => operationLink(id, operationId)).join(" ")}`,
    ),
    "## Contradictions",
    "What two sources say differently, and what the spec does.",
    Object.entries(ledger.conflicts ?? {}).map(
      ([name, { between, statement, spec, why }]) =>
        `- ${anchor(name)}**${name}** ${statement} (${between.join(", ")}) **Spec:** ${spec} **Why:** ${why}`,
    ),
    "## Oddities",
    "What is strange in the sources, and how the spec treats it.",
    oddities.map(([name, { statement, handling }]) => `- [${name}](#${name}) ${statement} **Spec:** ${handling ?? ""}`),
    "## All facts",
    ["| Fact | What | Basis | Source and place |", "| --- | --- | --- | --- |", ...facts.map(factRow)],
  ];
  const text = blocks.map((block) => (Array.isArray(block) ? block.join("\n") : block)).filter(Boolean);
  return `${linkFacts(text.join("\n\n"), id, ledger)}\n`;
}

function countBases(facts: Fact[]): string {
  return bases
    .map((basis) => ({ basis, count: facts.filter((fact) => fact.basis === basis).length }))
    .filter(({ count }) => count > 0)
    .map(({ basis, count }) => `${count} ${basis}`)
    .join(", ");
}

/** On what the elements of the description rest, as a sentence; empty where the ledger does not count them. */
export function countLevels({ levels = {} }: Ledger): string {
  const found = Object.entries(levels).filter(([, count]) => count > 0);
  const all = found.reduce((sum, [, count]) => sum + count, 0);
  const words = found.map(([level, count]) => `${count} ${level}`).join(", ");
  return all === 0
    ? ""
    : `Of the ${all} elements of the description, by the weakest fact that each rests on: ${words}.`;
}

function factRow([name, { name: wireName, statement, basis, source, where = "", from = [] }]: [string, Fact]): string {
  const origin = [...source.map((each) => `[${each}](#${each})`), where, ...from].filter(Boolean).join(" ");
  const what = wireName === undefined ? statement : `\`${wireName}\`: ${statement}`;
  const cells = [`${anchor(name)}[${name}](#${name})`, what, basis, origin];
  return `| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", String.raw`\|`)).join(" | ")} |`;
}

function operationLink(id: string, operationId: string): string {
  return `[\`${operationId}\`](${operationPath({ id, edition: documented }, operationId)})`;
}

function anchor(name: string): string {
  return `<a id="${name}"></a>`;
}
