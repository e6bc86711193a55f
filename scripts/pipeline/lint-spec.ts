import { fileURLToPath } from "node:url";
import {
  type Config,
  getLineColLocation,
  lint,
  lintFromString,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { type Provider, root } from "../workspace.ts";
import type { Edition } from "./editions.ts";
import type { Problem } from "./problem.ts";

/** Lints one edition of a description with the rules of `redocly.yaml`. An unreadable file is a problem too, not an exception. */
export async function lintSpec(provider: Provider, edition: Edition, config: Config): Promise<Problem[]> {
  const own = config.forAlias(edition.alias);
  try {
    const problems =
      edition.source === undefined
        ? await lint({ ref: provider.entry, config: own })
        : await lintFromString({ source: edition.source, absoluteRef: provider.entry, config: own });
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
