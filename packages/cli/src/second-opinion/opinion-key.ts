import type { Finding } from "@railspec/contract";
import type { RedoclyProblem } from "./run-redocly.ts";

/** Where two tools can mean the same thing. */
export interface OpinionKey {
  /** Operation, half of the exchange, and status where it is about the response. */
  readonly scope: string;
  /** `body/data/*` and so on, `query/page`, `status`, `security`. */
  readonly place: string;
}

function generic(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*").replace(/^\//, "");
}

function scopeOf(operationId: string | undefined, half: string, status: number | undefined): string {
  return [operationId ?? "no operation", half, ...(half === "response" ? [status ?? ""] : [])].join(" ");
}

/** Where a finding of ours is. */
export function keyOfFinding({ rule, operationId, in: half, pointer, status, message }: Finding): OpinionKey {
  const scope = scopeOf(operationId, half, status);
  if (rule === "request.missing-credentials" || rule === "request.malformed-credentials") {
    return { scope, place: "security" };
  }
  if (rule === "request.undocumented-path" || rule === "request.undocumented-method") {
    return { scope: scopeOf(undefined, half, undefined), place: "endpoint" };
  }
  const missing = /misses the property "([^"]+)"/.exec(message)?.[1];
  const place = generic(pointer);
  return { scope, place: missing === undefined || place.endsWith(`/${missing}`) ? place : `${place}/${missing}` };
}

const parameter = /^(?:Invalid|Missing required|Undocumented) (\w+)(?: parameter)?(?: in traffic)?:? "([^"]+)"/;
const folders: Readonly<Record<string, string>> = { header: "headers", cookie: "cookies" };

function placeOfProblem({ ruleId, dataPath, message }: RedoclyProblem): string {
  const [, kind = "", name = ""] = parameter.exec(message) ?? [];
  if (kind !== "") {
    return `${folders[kind] ?? kind}/${name}`;
  }
  if (dataPath === undefined) {
    return `${ruleId}: ${message}`;
  }
  return ["body", generic(dataPath)].filter((part) => part !== "").join("/");
}

/** Where a problem of `redocly drift` is. */
export function keyOfProblem(problem: RedoclyProblem): OpinionKey {
  const { ruleId, operationId, target = "request", status, message } = problem;
  const scope = scopeOf(operationId, target, status);
  if (ruleId === "security-baseline" && message.includes("security requirements")) {
    return { scope, place: "security" };
  }
  return ruleId === "undocumented-endpoint"
    ? { scope: scopeOf(undefined, target, undefined), place: "endpoint" }
    : { scope, place: placeOfProblem(problem) };
}

/** Whether both are about the same place, or one about what is around the other's; a star is every key and position. */
export function isSamePlace(left: OpinionKey, right: OpinionKey): boolean {
  const others = right.place.split("/");
  const isCommon = left.place
    .split("/")
    .slice(0, others.length)
    .every((token, index) => token === others[index] || token === "*" || others[index] === "*");
  return left.scope === right.scope && isCommon;
}
