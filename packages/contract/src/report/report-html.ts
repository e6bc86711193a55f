import { coverageKinds } from "../coverage/coverage-point.ts";
import type { AnswerRow, DriftReport } from "../drift/drift-report.ts";
import { escapeXml } from "./escape-xml.ts";
import { evidenceText, placeOf, type ReportOptions, sortDrifts, sourceText } from "./report-options.ts";

const style = `
:root{color-scheme:light dark;--line:light-dark(#d0d7de,#3d444d);--soft:light-dark(#57606a,#9198a1);
--error:light-dark(#cf222e,#ff7b72);--warning:light-dark(#9a6700,#d29922);--info:light-dark(#0969da,#58a6ff);--good:light-dark(#1a7f37,#3fb950)}
body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;color:var(--soft)}
th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
td.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:.9em;overflow-wrap:anywhere}
.error{color:var(--error)}.warning,.open{color:var(--warning)}.info{color:var(--info)}.seen{color:var(--good)}.undocumented{color:var(--error)}
small{color:var(--soft)}progress{width:10rem}`;

function findings(report: DriftReport, options: ReportOptions): string {
  if (report.drifts.length === 0) {
    return "<p>None.</p>";
  }
  const rows = sortDrifts(report.drifts).map(({ finding, count, first }) => {
    const evidence = evidenceText(finding);
    return `<tr><td class="${finding.severity}">${finding.severity}</td>
<td><code>${escapeXml(placeOf(finding))}</code><br>${escapeXml(finding.message)}${evidence === "" ? "" : `<br><small>${escapeXml(evidence)}</small>`}</td>
<td><code>${escapeXml(finding.rule)}</code><br><small>${escapeXml(sourceText(finding, options))}</small></td>
<td class="n">${count}</td><td class="n">${first}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">severity</th><th scope="col">what</th><th scope="col">rule and place in the spec</th><th scope="col">count</th><th scope="col">first</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

/** Answers that came but that the spec does not have. */
function strangers(report: DriftReport): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { finding } of report.drifts) {
    const isStatus =
      finding.rule === "response.undocumented-status" || finding.rule === "response.undocumented-redirect";
    if (isStatus && finding.operationId !== undefined && finding.status !== undefined) {
      found.set(finding.operationId, (found.get(finding.operationId) ?? new Set()).add(finding.status));
    }
  }
  return found;
}

function answers(report: DriftReport): string {
  const undocumented = strangers(report);
  const row = (first: AnswerRow, status: string, type: string, kind: string, text: string): string =>
    `<tr><td><code>${escapeXml(first.operationId)}</code><br><small>${escapeXml(`${first.method} ${first.path}`)}</small></td><td>${escapeXml(status)}</td><td><code>${escapeXml(type)}</code></td><td class="${kind}">${text}</td></tr>`;
  const rows = [...Map.groupBy(report.answers, ({ operationId }) => operationId)].flatMap(([id, group]) => {
    const [first] = group;
    const documented = group.map((answer) =>
      row(
        answer,
        answer.status,
        answer.contentType ?? "no body",
        answer.isSeen ? "seen" : "open",
        answer.isSeen ? "seen" : "not tested",
      ),
    );
    const extra = [...(undocumented.get(id) ?? [])].map((status) =>
      first === undefined ? "" : row(first, String(status), "", "undocumented", "missing in the spec"),
    );
    return [...documented, ...extra];
  });
  return `<table><thead><tr><th scope="col">operation</th><th scope="col">status</th><th scope="col">content type</th><th scope="col">traffic</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

function coverage({ coverage: { counts, missing } }: DriftReport): string {
  const rows = coverageKinds.map((kind) => {
    const { covered, total } = counts[kind];
    const open = missing.filter((point) => point.kind === kind);
    const list = open
      .map(
        ({ name, direction, specPointer }) =>
          `<li>${direction} ${escapeXml(name)} <small><code>#${escapeXml(specPointer)}</code></small></li>`,
      )
      .join("");
    const details =
      open.length === 0 ? "" : `<details><summary>${open.length} missing</summary><ul>${list}</ul></details>`;
    return `<tr><td>${kind}</td><td class="n">${covered} of ${total}</td><td><progress max="${Math.max(total, 1)}" value="${covered}" aria-label="${kind}"></progress></td><td>${details}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">kind</th><th scope="col">seen</th><th scope="col"></th><th scope="col"></th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

/** One HTML page with everything in it: no script, no request to anywhere. */
export function reportHtml(report: DriftReport, options: ReportOptions = {}): string {
  const title = `${report.title} ${report.specVersion}`;
  const problems = report.problems.map(({ at, reason }) => `<li>${at}: ${escapeXml(reason)}</li>`).join("");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(title)}: contract</title><style>${style}</style></head>
<body>
<h1>${escapeXml(title)}</h1>
<p>${report.exchanges} exchanges, ${report.coverage.matched} matched, ${report.coverage.unmatched} not.</p>
${problems === "" ? "" : `<h2>Not read</h2><ul>${problems}</ul>`}
<h2>Findings</h2>
${findings(report, options)}
<h2>Answers</h2>
${answers(report)}
<h2>Coverage</h2>
${coverage(report)}
</body>
</html>
`;
}
