import { fileURLToPath } from "node:url";
import { type Config, getLineColLocation, lint, type NormalizedProblem, YamlParseError } from "@redocly/openapi-core";
import { type Provider, root } from "../workspace.ts";
import type { Problem } from "./problem.ts";

/** Lints one provider's description with the rules of `redocly.yaml`. An unreadable file is a problem too, not an exception. */
export async function lintSpec(provider: Provider, config: Config): Promise<Problem[]> {
  try {
    const problems = await lint({ ref: provider.entry, config: config.forAlias(provider.id) });
    return problems.filter((problem) => !problem.ignored).map((problem) => toProblem(problem, provider.entry));
  } catch (error) {
    if (error instanceof YamlParseError) {
      const file = toPath(error.source.absoluteRef);
      return [
        {
          file,
          line: error.line,
          column: error.col,
          message: error.originalError.message.split("\n")[0] ?? "",
          rule: "yaml",
          severity: "error",
        },
      ];
    }
    throw error;
  }
}

function toProblem(problem: NormalizedProblem, entry: string): Problem {
  const [place] = problem.location;
  const start = place && getLineColLocation(place).start;
  const suggestion = problem.suggest.length > 0 ? ` Did you mean: ${problem.suggest.join(", ")}?` : "";
  return {
    file: place ? toPath(place.source.absoluteRef) : entry,
    line: start?.line ?? 1,
    column: start?.col ?? 1,
    message:
      problem.message
        .trim()
        .replace(/\s*\n+\s*/g, " ")
        .replaceAll(`${root}/`, "") + suggestion,
    rule: problem.ruleId,
    severity: problem.severity,
  };
}

const toPath = (reference: string): string => (reference.startsWith("file:") ? fileURLToPath(reference) : reference);
