import type { Paginate } from "./paginate.ts";
import type { RequestBody } from "./platform-types.ts";

/** How one operation goes over the wire. Printed by the generator, one row per operationId. */
export interface OperationDescriptor {
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path template, beginning with `/`, parameters as `{name}`. */
  readonly path: string;
  /** Media type of the request body; absent when the operation takes none. */
  readonly body?: string;
  /** Alternatives (or) of security scheme names (and); absent for a public operation. */
  readonly security?: readonly (readonly string[])[];
  /** Media types of the documented answers, as the `accept` header names them. @default "application/json" */
  readonly accept?: string;
  /** Documented statuses with the media type of the answer, `null` for an answer without a body. */
  readonly responses: Readonly<Record<number, string | null>>;
  /** `x-policy.retry`; absent for `never`. */
  readonly retry?: RetryPolicy;
  /** Query parameters that are not written in form style with explode. */
  readonly styles?: Readonly<Record<string, QueryStyle>>;
  /** How the pages of a list follow each other. */
  readonly pagination?: PaginationDescriptor;
}

/** Whether an operation may be sent again: it only reads, or it has the same effect twice. */
export type RetryPolicy = "safe" | "idempotent";

/** `style` and `explode` of a query parameter. */
export type QueryStyle = readonly [style: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject", explode: boolean];

/**
 * Writes a query parameter: `key` is its encoded name, `text` gives the text of a single value and refuses what has none, `style` is form with explode where it is absent.
 * The answer is one or more pairs of `key=value`, or nothing.
 */
export type QueryWriter = (key: string, value: unknown, text: (part: unknown) => string, style?: QueryStyle) => string;

/** Rows by operationId. */
export type OperationTable<Id extends string = string> = { readonly [Key in Id]: OperationDescriptor };

/** `x-pagination`, flattened: query parameter names, and JSON pointers into the body of a success. */
export type PaginationDescriptor =
  | {
      readonly style: "page";
      readonly page: string;
      readonly size?: string;
      readonly items: string;
      readonly totalPages?: string;
    }
  | {
      readonly style: "offset";
      readonly offset: string;
      readonly limit?: string;
      readonly items: string;
      readonly total?: string;
    };

/** Where the secret of a security scheme goes: behind a prefix into a header (a cookie is one), or into the query. */
export type SecurityScheme =
  | { readonly header: string; readonly prefix?: string; readonly query?: never }
  | { readonly query: string; readonly header?: never; readonly prefix?: never };

/** Security schemes by name. */
export type SecuritySchemes = Readonly<Record<string, SecurityScheme>>;

/** What a value is, when it must not be shown. */
export type SensitiveCategory = "secret" | "pii" | "financial";

/** Category by wire name, or by `operationId.name` for a name that is sensitive in some operations only. */
export type SensitiveMap = Readonly<Record<string, SensitiveCategory>>;

/** Makes the body of a request from the value that the caller gave. */
export type BodyEncoder = (body: unknown) => RequestBody;

/** All that a generated client knows about its provider. */
export interface ClientDefinition<Id extends string = string> {
  readonly operations: OperationTable<Id>;
  readonly securitySchemes: SecuritySchemes;
  readonly sensitive: SensitiveMap;
  /** Base URLs by name. */
  readonly servers: Readonly<Record<string, string>>;
  /** `paginate` of `@railspec/runtime/paginate`, when an operation has pages. */
  readonly paginate?: Paginate;
  /** `writeStyled` of `@railspec/runtime/styles`, when a query parameter is an object or has a style of its own. */
  readonly writeStyled?: QueryWriter;
  /** Encoders of `@railspec/runtime/forms`, by media type. */
  readonly encoders?: Readonly<Record<string, BodyEncoder>>;
}
