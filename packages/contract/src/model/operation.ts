import type { JsonObject, JsonValue } from "../json.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

/** Where an element of the spec stands, and what led there. */
export interface Element {
  /** JSON pointer into the document, references followed. */
  readonly pointer: string;
  /** Pointers from the operation down to the element; evidence is inherited along it. */
  readonly trail: readonly string[];
  /** The object as written. */
  readonly definition: JsonObject;
}

/** A named example. */
export interface Example {
  /** The key under `examples`, or `example` for the single one. */
  readonly name: string;
  readonly value: JsonValue;
  readonly pointer: string;
}

/** How the values of a parameter or a form field are written. */
export type ParameterStyle = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** Where a parameter is carried. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** A parameter, or a header of a response or a part. */
export interface Parameter extends Element {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowEmptyValue: boolean;
  readonly schema: SchemaNode | undefined;
  /** Set when the value is a serialised document (`content` instead of `schema`). */
  readonly mediaType: string | undefined;
  readonly examples: readonly Example[];
}

/** How one property of a form body is written. */
export interface Encoding extends Element {
  /** Media types a part may have, lower case; undefined when the spec leaves it to the default. */
  readonly contentType: readonly string[] | undefined;
  readonly style: ParameterStyle | undefined;
  readonly explode: boolean | undefined;
  readonly headers: readonly Parameter[];
}

/** One entry of a `content` map. */
export interface MediaType extends Element {
  /** The key as written, such as `application/json` or `image/*`. */
  readonly range: string;
  readonly schema: SchemaNode | undefined;
  readonly encoding: ReadonlyMap<string, Encoding>;
  readonly examples: readonly Example[];
}

/** The body of a request. */
export interface RequestBody extends Element {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

/** One entry of `responses`. */
export interface ResponseModel extends Element {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly headers: readonly Parameter[];
  readonly content: readonly MediaType[];
}

/** A security scheme of the document. */
export interface SecurityScheme extends Element {
  readonly name: string;
  readonly type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  /** For `http`, lower case. */
  readonly scheme: string | undefined;
  /** For `apiKey`. */
  readonly in: "query" | "header" | "cookie" | undefined;
  /** For `apiKey`: the name of the header, query parameter or cookie. */
  readonly parameterName: string | undefined;
}

/** Schemes that are needed together. */
export type SecurityRequirement = readonly SecurityScheme[];

/** One operation of the spec. */
export interface Operation extends Element {
  /** The `operationId`; method and path where the spec gives none. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** The path template as written. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly ResponseModel[];
  /** Alternatives; an empty list means that no credentials are needed, an empty alternative that they are optional. */
  readonly security: readonly SecurityRequirement[];
  readonly securityPointer: string;
}
