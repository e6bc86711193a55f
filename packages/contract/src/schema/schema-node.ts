import type { JsonObject } from "../json.ts";

/**
 * One schema of the document with its neighbours. Nodes are shared and may form circles, so a schema that refers to
 * itself needs no unfolding.
 */
export interface SchemaNode {
  /** Where the schema stands in the document. */
  readonly pointer: string;
  /** The schema as written; a boolean schema is its own meaning. */
  readonly schema: JsonObject | boolean;
  /** The schema that `$ref` names. */
  readonly ref: SchemaNode | undefined;
  readonly allOf: readonly SchemaNode[];
  readonly anyOf: readonly SchemaNode[];
  readonly oneOf: readonly SchemaNode[];
  readonly if: SchemaNode | undefined;
  readonly then: SchemaNode | undefined;
  readonly else: SchemaNode | undefined;
  readonly not: SchemaNode | undefined;
  readonly dependentSchemas: ReadonlyMap<string, SchemaNode>;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  readonly patternProperties: ReadonlyMap<string, SchemaNode>;
  readonly additionalProperties: SchemaNode | undefined;
  readonly unevaluatedProperties: SchemaNode | undefined;
  readonly propertyNames: SchemaNode | undefined;
  readonly prefixItems: readonly SchemaNode[];
  readonly items: SchemaNode | undefined;
  readonly unevaluatedItems: SchemaNode | undefined;
  readonly contains: SchemaNode | undefined;
}
