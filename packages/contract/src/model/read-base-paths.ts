import { escapeRegExp } from "../escape-reg-exp.ts";
import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { SpecError } from "../spec-error.ts";
import { literalPath } from "./normal-path.ts";
import { emptyValue, serverPath, variableDefault, withoutEmpty } from "./server-path.ts";

/** Stands for what a variable without `enum` holds; the router knows it. */
export const anySegment = "[^/]+";

function valuePattern(value: string): string {
  return value === "" ? emptyValue : escapePath(value);
}

/** What a variable can hold. Values of several segments, and of none, stand apart: the router counts segments. */
function variablePatterns(server: JsonObject, name: string): string[] {
  const variables = own(server, "variables");
  const variable = isObject(variables) ? own(variables, name) : undefined;
  const values = isObject(variable) ? own(variable, "enum") : undefined;
  const listed = isArray(values) ? values.map(String) : [variableDefault(server, name) ?? []].flat();
  const known = listed.map(valuePattern);
  const apart = known.filter((value) => value === emptyValue || value.includes("/"));
  const short = known.filter((value) => !apart.includes(value));
  if (!isArray(values)) {
    return [anySegment, ...apart];
  }
  return short.length === 0 ? apart : [`(?:${short.join("|")})`, ...apart];
}

function basePaths(server: JsonValue, pointer: string): string[] {
  const url = isObject(server) ? own(server, "url") : undefined;
  if (!isObject(server) || typeof url !== "string") {
    throw new SpecError("a server needs a `url`", pointer);
  }
  let patterns = [""];
  for (const part of serverPath(server, url).split(/(\{[^{}]+\})/)) {
    const ends = /^\{[^{}]+\}$/.test(part) ? variablePatterns(server, part.slice(1, -1)) : [escapePath(part)];
    patterns = patterns.flatMap((start) => ends.map((end) => start + end));
  }
  return patterns.map(withoutEmpty);
}

function escapePath(part: string): string {
  // A slash needs no escape in a RegExp made from text, and the router compares plain base paths as they are.
  return escapeRegExp(literalPath(part)).replaceAll("\\/", "/");
}

/**
 * The base paths of the servers that `holders` name, as regular expressions; the innermost holder with servers decides.
 *
 * @param holders from the inside out: operation, path item, document.
 * @throws {SpecError}
 */
export function readBasePaths(holders: readonly { readonly value: JsonObject; readonly pointer: string }[]): string[] {
  for (const { value, pointer } of holders) {
    const servers = own(value, "servers");
    if (isArray(servers) && servers.length > 0) {
      return [...new Set(servers.flatMap((server, index) => basePaths(server, `${pointer}/servers/${index}`)))];
    }
  }
  return [""];
}
