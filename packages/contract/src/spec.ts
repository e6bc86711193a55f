import type { Ledger } from "./evidence.ts";
import type { JsonObject } from "./json.ts";
import type { Operation, SecurityScheme } from "./model/operation.ts";
import type { Router } from "./model/router.ts";
import type { Direction } from "./schema/keywords.ts";
import type { SchemaNode } from "./schema/schema-node.ts";
import type { Validators } from "./schema/validators.ts";
import type { ValueWalker } from "./schema/walk-value.ts";

/** A document that was read, compiled and proven to check what it says. Made by `loadSpec`. */
export interface Spec {
  readonly document: JsonObject;
  readonly title: string;
  readonly version: string;
  /** By `operationId`, in the order of the document. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  /** Finds the operations of a path. */
  readonly router: Router;
  /** Every schema that the document uses, roots only. */
  readonly schemas: readonly SchemaNode[];
  readonly validators: Validators;
  readonly walkers: Readonly<Record<Direction, ValueWalker>>;
  readonly ledger: Ledger | undefined;
}

/** How a document is read. */
export interface LoadOptions {
  /** Facts by id; turns the evidence ids of findings into a basis. */
  readonly ledger?: Ledger;
  /** Formats besides those of JSON Schema and OpenAPI. */
  readonly formats?: Readonly<Record<string, RegExp | ((text: string) => boolean) | true>>;
  /**
   * What to do with a schema keyword that neither JSON Schema 2020-12 nor OpenAPI 3.1 has, such as `nullable`.
   * @default "refuse"
   */
  readonly unknownKeywords?: "refuse" | "ignore";
}
