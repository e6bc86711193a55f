import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchFolder } from "../support/folders.ts";

const file = join(benchFolder, "RESULTS.md");

const head = `# Results

Measured, not promised. Each section names the command that renews it; a section that has none here was measured elsewhere and
is left as it is. Read the ratios: times and sizes are those of one machine on one day.
`;

/** Puts a section under its heading (level 2) in a text: in place of the one of that name, or at the end. The others stay. */
export function replaceSection(document: string, heading: string, text: string): string {
  const [before = "", ...sections] = document.split(/^(?=## )/m);
  const section = `## ${heading}\n\n${text}`;
  const place = sections.findIndex((other) => other.startsWith(`## ${heading}\n`));
  if (place < 0) {
    sections.push(section);
  } else {
    sections[place] = section;
  }
  return [before, ...sections].map((part) => `${part.trim()}\n`).join("\n");
}

/** Renews a section of RESULTS.md. */
export function writeSection(heading: string, text: string): void {
  writeFileSync(file, replaceSection(existsSync(file) ? readFileSync(file, "utf8") : head, heading, text));
}
