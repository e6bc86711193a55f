import type { JsonObject } from "../json.ts";
import { isArray, isObject, type JsonValue, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { entries, type Located, locate } from "./located.ts";
import type { SecurityRequirement, SecurityScheme } from "./operation.ts";

const types = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"] as const;
const carriers = ["query", "header", "cookie"] as const;

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function readScheme(document: JsonObject, name: string, pointer: string): SecurityScheme {
  const found = locate(document, pointer, []);
  const type = types.find((candidate) => candidate === own(found.value, "type"));
  const scheme = text(own(found.value, "scheme"))?.toLowerCase();
  const carrier = carriers.find((candidate) => candidate === own(found.value, "in"));
  const parameterName = text(own(found.value, "name"));
  if (type === undefined) {
    throw new SpecError("unknown type of security scheme", found.pointer);
  }
  if (type === "http" && scheme === undefined) {
    throw new SpecError("a security scheme of type `http` needs a `scheme`", found.pointer);
  }
  if (type === "apiKey" && (carrier === undefined || parameterName === undefined)) {
    throw new SpecError("a security scheme of type `apiKey` needs `in` and `name`", found.pointer);
  }
  return {
    name,
    type,
    scheme: type === "http" ? scheme : undefined,
    in: type === "apiKey" ? carrier : undefined,
    parameterName: type === "apiKey" ? parameterName : undefined,
    pointer: found.pointer,
    trail: found.trail,
    definition: found.value,
  };
}

/** The security schemes of the document by name. @throws {SpecError} */
export function readSecuritySchemes(document: JsonObject): Map<string, SecurityScheme> {
  const components = own(document, "components");
  if (!isObject(components)) {
    return new Map();
  }
  const holder = { value: components, pointer: "/components", trail: [] };
  return new Map(
    entries(holder, "securitySchemes").map(({ key, pointer }) => [key, readScheme(document, key, pointer)]),
  );
}

/** The security of an operation: its own list, or the document's. @throws {SpecError} */
export function readSecurity(
  document: JsonObject,
  operation: Located,
  schemes: ReadonlyMap<string, SecurityScheme>,
): { readonly requirements: SecurityRequirement[]; readonly pointer: string } {
  const isOwn = own(operation.value, "security") !== undefined;
  const list = own(isOwn ? operation.value : document, "security") ?? [];
  const pointer = appendPointer(isOwn ? operation.pointer : "", "security");
  if (!isArray(list)) {
    throw new SpecError("`security` is no list", pointer);
  }
  const requirements = list.map((requirement, index) => {
    const place = appendPointer(pointer, index);
    if (!isObject(requirement)) {
      throw new SpecError("a security requirement is no object", place);
    }
    return Object.keys(requirement).map((name) => {
      const scheme = schemes.get(name);
      if (scheme === undefined) {
        throw new SpecError(`unknown security scheme ${JSON.stringify(name)}`, place);
      }
      return scheme;
    });
  });
  return { requirements, pointer };
}
