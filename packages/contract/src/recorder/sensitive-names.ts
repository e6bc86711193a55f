import { isArray, isObject, type JsonValue, own } from "../json.ts";
import { appendPointer, pointerTokens } from "../json-pointer.ts";
import type { Spec } from "../spec.ts";

/** What `x-sensitive` can say. */
export type Sensitivity = "secret" | "pii" | "financial";

/** Names whose values are never written, in lower case. */
export interface SensitiveNames {
  /** Properties, parameters, headers and cookies. */
  readonly names: ReadonlySet<string>;
  /** Component schemas that are sensitive themselves, as pointers; their users are among `names`. */
  readonly schemas: ReadonlySet<string>;
}

/** Headers that carry credentials in every API. */
const always = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "x-api-key",
  "api-key",
  "x-auth-token",
  "x-csrf-token",
  "password",
  "secret",
  "access_token",
  "refresh_token",
  "client_secret",
];

function sensitivityOf(value: JsonValue): string | undefined {
  const found = isObject(value) ? own(value, "x-sensitive") : undefined;
  return typeof found === "string" ? found : undefined;
}

/** The name that a value under this pointer has in a message; undefined for a schema that has none of its own. */
function nameOf(value: JsonValue, pointer: string): string | undefined {
  const named = isObject(value) ? own(value, "name") : undefined;
  const isParameter = isObject(value) && typeof own(value, "in") === "string";
  if (isParameter && typeof named === "string") {
    return named;
  }
  const tokens = pointerTokens(pointer);
  const holder = tokens.at(-2);
  return holder === "properties" || holder === "headers" ? tokens.at(-1) : undefined;
}

function refersTo(value: JsonValue, schemas: ReadonlySet<string>): boolean {
  const ref = isObject(value) ? own(value, "$ref") : undefined;
  return typeof ref === "string" && schemas.has(decodeURIComponent(ref.slice(1)));
}

/** Keys that hold values of the API, not descriptions of them. */
const opaque: ReadonlySet<string | number> = new Set(["example", "examples", "value", "enum", "const", "default"]);

type Visit = (value: JsonValue, pointer: string, name: string | undefined) => void;

/** Visits everything; inside a property or parameter, its name goes along. */
function visitAll(value: JsonValue, pointer: string, outer: string | undefined, visit: Visit): void {
  const name = nameOf(value, pointer) ?? outer;
  visit(value, pointer, name);
  const isPropertyMap = pointerTokens(pointer).at(-1) === "properties";
  const children: [string | number, JsonValue][] = isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [token, child] of children) {
    const place = appendPointer(pointer, token);
    if (isPropertyMap || !opaque.has(token)) {
      // A component and an operation start without a name.
      visitAll(child, place, pointerTokens(place).length <= 3 ? undefined : name, visit);
    }
  }
}

/**
 * The names that a spec calls sensitive anywhere, by `x-sensitive` or as a security scheme. A name counts everywhere,
 * not only where it was declared: what is secret in one body is secret in another.
 */
export function sensitiveNames(spec: Spec, kinds: readonly Sensitivity[]): SensitiveNames {
  const names = new Set(always);
  const schemas = new Set<string>();
  for (const { parameterName } of spec.securitySchemes.values()) {
    if (parameterName !== undefined) {
      names.add(parameterName.toLowerCase());
    }
  }
  const isSensitive = (value: JsonValue): boolean => kinds.some((kind) => kind === sensitivityOf(value));
  // A schema that refers to a sensitive schema is sensitive, too, so names are collected until none is added.
  for (let before = -1; before !== names.size + schemas.size; ) {
    before = names.size + schemas.size;
    visitAll(spec.document, "", undefined, (value, pointer, name) => {
      if (!isSensitive(value) && !refersTo(value, schemas)) {
        return;
      }
      if (name !== undefined) {
        names.add(name.toLowerCase());
      } else if (/^\/components\/schemas\//.test(pointer)) {
        schemas.add(`/${pointer.split("/").slice(1, 4).join("/")}`);
      }
    });
  }
  return { names, schemas };
}
