import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { problemAnswer } from "./problem.ts";

/** The answer to a path that the spec does not have. */
export function unknownPath({ request }: Call): Answer {
  return problemAnswer({
    kind: "unknown-path",
    status: 404,
    title: "Unknown path",
    detail: `The spec has no path that matches ${pathOf(request.url)}.`,
  });
}

/** The answer to a method that a path does not have; an `OPTIONS` is told which it has. */
export function unknownMethod({ request }: Call, documented: readonly string[]): Answer {
  const methods = new Set([...documented, "OPTIONS", ...(documented.includes("GET") ? ["HEAD"] : [])]);
  const allow = [...methods].toSorted().join(", ");
  if (request.method === "OPTIONS") {
    return { status: 204, headers: { allow } };
  }
  return problemAnswer({
    kind: "unknown-method",
    status: 405,
    title: "Unknown method",
    detail: `The spec has no ${request.method} at ${pathOf(request.url)}; it has ${allow}.`,
    headers: { allow },
  });
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? url;
}
