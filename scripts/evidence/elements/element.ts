import type { Claim } from "./claim.ts";

/** What can carry evidence. */
export type ElementKind =
  | "operation"
  | "parameter"
  | "requestBody"
  | "property"
  | "response"
  | "header"
  | "example"
  | "securityScheme";

/** One use of something that can carry evidence. A schema that two operations use gives its properties twice. */
export interface SpecElement<P> {
  readonly kind: ElementKind;
  /** Its name on the wire; for an operation `METHOD /path`, for a response its status. */
  readonly name: string;
  /** The operationId; absent for a security scheme. */
  readonly operation?: string;
  /** `operation`, `path`, `query`, `header`, `cookie`, `request`, `security`, or the status of the response. */
  readonly part: string;
  /** JSON pointer into the body, for a property; `*` stands for any item or member. */
  readonly pointer?: string;
  /** Where it is defined, behind every reference. */
  readonly at: P;
  /** The object that defines it. */
  readonly node: Readonly<Record<string, unknown>>;
  /** The object that refers to that definition, when there is one. */
  readonly reference?: Readonly<Record<string, unknown>>;
  /** What it says of itself; the reference comes before the definition. */
  readonly own?: Claim;
  /** What the reference and the definition say together. */
  readonly cited?: Claim;
  /** What the nearest of its ancestors says. */
  readonly inherited?: Claim;
}
