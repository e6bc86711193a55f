/** The parts of a bundled OpenAPI 3.1 document that the generator reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly summary?: string; readonly version: string };
  readonly servers?: readonly ServerObject[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
    readonly [kind: string]: unknown;
  };
}

export interface ServerObject {
  readonly url: string;
  readonly description?: string;
  readonly "x-name"?: string;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
  readonly description?: string;
}

export type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly Parameter[] };

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-policy"?: { readonly retry: "safe" | "idempotent" | "never" };
  readonly "x-pagination"?: Readonly<Record<string, unknown>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly "x-sensitive"?: string;
}

export interface ResponseObject {
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema?: Schema;
}

export type Schema = Readonly<Record<string, unknown>>;

/** The methods a path item can carry, in the order of the OpenAPI Specification 3.1, section 4.8.9. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Every operation of a document with its place; path-level parameters come before the operation's own. */
export function listOperations(
  document: OpenApiDocument,
): Array<{ path: string; method: string; operation: Operation; parameters: Parameter[] }> {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined; // the fixed method keys of a path item hold operations
      if (!operation) {
        return [];
      }
      const own = (operation.parameters ?? []).map((one) => resolveReference(document, one));
      const shared = (item.parameters ?? [])
        .map((one) => resolveReference(document, one))
        .filter((one) => !own.some((other) => other.name === one.name && other.in === one.in));
      return [{ path, method, operation, parameters: [...shared, ...own] }];
    }),
  );
}

/** The component a Reference Object points at, or the object itself; bundles refer only to their own components. */
export function resolveReference<T>(document: OpenApiDocument, node: T): T {
  const reference = (node as { $ref?: unknown }).$ref; // any object may be a Reference Object
  if (typeof reference !== "string") {
    return node;
  }
  const keys = reference
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document); // walking JSON by pointer
  return resolveReference(document, target as T); // lint has checked that references lead to their kind
}
