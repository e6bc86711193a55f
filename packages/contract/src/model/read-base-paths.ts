import { escapeRegExp } from "../escape-reg-exp.ts";
import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { SpecError } from "../spec-error.ts";

function variablePattern(server: JsonObject, name: string): string {
  const variables = own(server, "variables");
  const variable = isObject(variables) ? own(variables, name) : undefined;
  const values = isObject(variable) ? own(variable, "enum") : undefined;
  return isArray(values) ? `(?:${values.map((value) => escapeRegExp(String(value))).join("|")})` : "[^/]+";
}

function basePath(server: JsonValue, pointer: string): string {
  const url = isObject(server) ? own(server, "url") : undefined;
  if (!isObject(server) || typeof url !== "string") {
    throw new SpecError("a server needs a `url`", pointer);
  }
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\/+$/, "");
  const pattern = path
    .split(/(\{[^{}]+\})/)
    .map((part) => (/^\{[^{}]+\}$/.test(part) ? variablePattern(server, part.slice(1, -1)) : escapePath(part)))
    .join("");
  return pattern === "" || pattern.startsWith("/") ? pattern : `/${pattern}`;
}

function escapePath(part: string): string {
  // A slash needs no escape in a RegExp made from text, and the router compares plain base paths as they are.
  return escapeRegExp(part).replaceAll("\\/", "/");
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
      return [...new Set(servers.map((server, index) => basePath(server, `${pointer}/servers/${index}`)))];
    }
  }
  return [""];
}
