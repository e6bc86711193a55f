import { isObject, type JsonObject, own } from "../json.ts";

/** The default of a variable of a server's URL. */
export function variableDefault(server: JsonObject, name: string): string | undefined {
  const variables = own(server, "variables");
  const variable = isObject(variables) ? own(variables, name) : undefined;
  const value = isObject(variable) ? own(variable, "default") : undefined;
  return value === undefined ? undefined : String(value);
}

/**
 * The path of a server's URL, without a slash at the end; variables in it stay as they are. What a relative URL is
 * relative to is not known: the root is assumed.
 */
export function serverPath(server: JsonObject, url: string): string {
  const [variable, name] = /^\{([^{}]+)\}/.exec(url) ?? [];
  const first = variable === undefined || name === undefined ? undefined : variableDefault(server, name);
  // A variable can stand for scheme and host together.
  const isOrigin = variable !== undefined && first !== undefined && /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(first);
  const whole = isOrigin ? first + url.slice(variable.length) : url;
  const path = whole
    .replace(/^(?:[^/?#]*:)?\/\/[^/?#]*/, "")
    .replace(/[?#].*$/s, "")
    .replace(/^(?:\.{0,2}(?:\/|$))+/, "/")
    .replace(/\/+$/, "");
  return path === "" || path.startsWith("/") ? path : `/${path}`;
}

/** Stands for an empty value in a path, until it is known whether its segment is empty, too; no path holds it. */
export const emptyValue = "\0";

/** Without segments of nothing but empty values, and without a slash that a value ends with. */
export function withoutEmpty(path: string): string {
  return path
    .replace(/\/\0+(?=\/|$)/g, "")
    .replaceAll(emptyValue, "")
    .replace(/\/+$/, "");
}
