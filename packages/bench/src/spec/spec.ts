/** A JSON Schema as the bench writes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** An OpenAPI document as the bench writes it. */
export interface SpecDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> } & Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** How to call an operation, and what to read of its answer: enough to write the same call for any client. */
export interface SampleCall {
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly params: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string | number>>;
    readonly body?: Readonly<Record<string, unknown>>;
  };
  /** A property of the success body; `undefined` when it has none. */
  readonly reads: string | undefined;
}

/** A spec with a sample call per operation, in the order of the document. */
export interface Spec {
  readonly document: SpecDocument;
  readonly calls: readonly SampleCall[];
}
