import type { Operation, Parameter, SecurityScheme } from "../model/operation.ts";
import { reachableSchemas, requiredOf } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";

/** Names that the spec uses for an operation; as names they are no data. */
export interface DocumentedNames {
  /** Properties of bodies, parameters and cookies, as written. */
  readonly names: ReadonlySet<string>;
  /** Headers of both halves, in lower case. */
  readonly headers: ReadonlySet<string>;
}

function propertiesOf(roots: readonly (SchemaNode | undefined)[]): Set<string> {
  const names = new Set<string>();
  for (const node of reachableSchemas(roots.filter((root) => root !== undefined))) {
    for (const name of [...node.properties.keys(), ...requiredOf(node)]) {
      names.add(name);
    }
  }
  return names;
}

function read(operation: Operation | undefined, schemes: readonly SecurityScheme[]): DocumentedNames {
  const headers = new Set<string>();
  const own = operation?.parameters ?? [];
  const responses = operation?.responses ?? [];
  const content = [...(operation?.requestBody?.content ?? []), ...responses.flatMap((response) => response.content)];
  const parts = content.flatMap(({ encoding }) => [...encoding.values()].flatMap((one) => one.headers));
  const names = propertiesOf([...content, ...own].map(({ schema }) => schema));
  const add = (name: string, carrier: Parameter["in"] | undefined): void =>
    void (carrier === "header" ? headers.add(name.toLowerCase()) : names.add(name));
  for (const { name, in: carrier } of own) {
    add(name, carrier);
  }
  for (const { parameterName, in: carrier } of schemes) {
    add(parameterName ?? "authorization", parameterName === undefined ? "header" : carrier);
  }
  for (const { name } of [...parts, ...responses.flatMap((response) => response.headers)]) {
    add(name, "header");
  }
  return { names, headers };
}

/** Makes a function that gives the names of an operation; for a request of no operation, those of the credentials. */
export function documentedNames(spec: Spec): (operation: Operation | undefined) => DocumentedNames {
  const known = new Map<Operation | undefined, DocumentedNames>();
  return (operation) => {
    const found = known.get(operation) ?? read(operation, [...spec.securitySchemes.values()]);
    known.set(operation, found);
    return found;
  };
}
