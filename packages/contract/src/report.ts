export { reportGithub } from "./report/report-github.ts";
export { reportHtml } from "./report/report-html.ts";
export { reportJunit } from "./report/report-junit.ts";
export { reportMarkdown } from "./report/report-markdown.ts";
export type { ReportOptions, SourcePlace } from "./report/report-options.ts";
export { reportSarif } from "./report/report-sarif.ts";
export { reportTerminal, type TerminalOptions } from "./report/report-terminal.ts";
export { visible } from "./report/visible.ts";
