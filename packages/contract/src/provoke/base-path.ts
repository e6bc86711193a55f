import { isArray, isObject, type JsonObject, own } from "../json.ts";
import { resolvePointer } from "../json-pointer.ts";
import type { Operation } from "../model/operation.ts";
import { serverPath, variableDefault } from "../model/server-path.ts";
import type { Spec } from "../spec.ts";

function withDefaults(url: string, server: JsonObject): string {
  return url.replace(/\{([^{}]+)\}/g, (_all, name: string) => variableDefault(server, name) ?? name);
}

/** The path that the first server of an operation puts before its own path; empty for most. */
export function basePath(spec: Spec, operation: Operation): string {
  const [item = ""] = operation.trail;
  for (const holder of [operation.definition, resolvePointer(spec.document, item), spec.document]) {
    const servers = isObject(holder) ? own(holder, "servers") : undefined;
    const [server] = isArray(servers) ? servers : [];
    const url = isObject(server) ? own(server, "url") : undefined;
    if (isObject(server) && typeof url === "string") {
      return serverPath(server, withDefaults(url, server));
    }
  }
  return "";
}
