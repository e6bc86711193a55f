import type { ReportFormat } from "./report-target.ts";

interface SarifLog {
  readonly runs: readonly unknown[];
}

function combineSarif(texts: readonly string[]): string {
  // Every text is a log that the renderer just wrote.
  const logs = texts.map((text) => JSON.parse(text) as SarifLog);
  return `${JSON.stringify({ ...logs[0], runs: logs.flatMap(({ runs }) => runs) }, null, 2)}\n`;
}

function combineJunit(texts: readonly string[]): string {
  const count = (name: string): number =>
    texts.reduce((sum, text) => sum + Number(new RegExp(`<testsuites[^>]*? ${name}="(\\d+)"`).exec(text)?.[1] ?? 0), 0);
  const suites = texts.map((text) => /<testsuites[^>]*>\n([\s\S]*)<\/testsuites>/.exec(text)?.[1] ?? "");
  const counts = ["tests", "failures", "errors"].map((name) => `${name}="${count(name)}"`).join(" ");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n${suites.join("")}</testsuites>\n`;
}

function combineHtml([first = "", ...others]: readonly string[]): string {
  const bodies = others.map((text) => /<body>\n([\s\S]*)<\/body>/.exec(text)?.[1] ?? "");
  return first.replace("</body>", () => `${bodies.join("")}</body>`);
}

const join = (texts: readonly string[]): string => texts.join("\n");

const combine: Readonly<Record<Exclude<ReportFormat, "json">, (texts: readonly string[]) => string>> = {
  junit: combineJunit,
  github: (texts) => texts.join(""),
  sarif: combineSarif,
  markdown: join,
  html: combineHtml,
};

/** One file of the reports on several specs. */
export function combineReports(format: Exclude<ReportFormat, "json">, texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? "") : combine[format](texts);
}
