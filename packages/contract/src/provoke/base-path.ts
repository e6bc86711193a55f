import { isArray, isObject, type JsonObject, own } from "../json.ts";
import { resolvePointer } from "../json-pointer.ts";
import type { Operation } from "../model/operation.ts";
import { emptyValue, serverPath, variableDefault, withoutEmpty } from "../model/server-path.ts";
import type { Spec } from "../spec.ts";

function withDefaults(path: string, server: JsonObject): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_all, name: string) => {
    const value = variableDefault(server, name) ?? name;
    return value === "" ? emptyValue : value;
  });
  return withoutEmpty(filled);
}

/** The path that the first server of an operation puts before its own path; empty for most. */
export function basePath(spec: Spec, operation: Operation): string {
  const [item = ""] = operation.trail;
  for (const holder of [operation.definition, resolvePointer(spec.document, item), spec.document]) {
    const servers = isObject(holder) ? own(holder, "servers") : undefined;
    const [server] = isArray(servers) ? servers : [];
    const url = isObject(server) ? own(server, "url") : undefined;
    if (isObject(server) && typeof url === "string") {
      return withDefaults(serverPath(server, url), server);
    }
  }
  return "";
}
