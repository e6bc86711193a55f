import { relative } from "node:path";
import { root } from "../workspace.ts";

/** Something wrong in a source file: what, where, and the lint rule or step that found it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly rule: string;
  readonly severity: "error" | "warn";
}

/** One problem as one line: `specs/x/openapi.yaml:3:5 error message (rule)`, with the path relative to the repository. */
export function formatProblem(problem: Problem): string {
  const file = relative(root, problem.file).replaceAll("\\", "/");
  return `${file}:${problem.line}:${problem.column} ${problem.severity} ${problem.message} (${problem.rule})`;
}
