/** The parts of an OpenAPI 3.1 document that the site reads. */
export interface OpenApiDocument {
  openapi: string;
  info: Info;
  servers?: Server[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
  paths?: Record<string, PathItem>;
  components?: Components;
}

export interface Info {
  title: string;
  version: string;
  summary?: string;
  description?: string;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; description?: string }>;
  "x-name"?: string;
}

/** Scheme name to scopes; the schemes of one requirement are needed together. */
export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: string;
  scheme?: string;
  bearerFormat?: string;
  in?: string;
  name?: string;
  description?: string;
}

export interface Components {
  securitySchemes?: Record<string, SecurityScheme>;
  [kind: string]: Record<string, unknown> | undefined;
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<Method, Operation>>;

export interface Reference {
  $ref: string;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: SecurityRequirement[];
  "x-policy"?: Policy;
  "x-pagination"?: unknown;
  "x-codeSamples"?: CodeSample[];
}

/** What a call does and whether it may be sent again. */
export interface Policy {
  retry: "safe" | "idempotent" | "never";
  idempotency: "natural" | "key" | "none" | "unknown";
  effect: "read" | "create" | "update" | "pay";
}

export interface CodeSample {
  lang: "typescript" | "sh";
  label: string;
  source: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  schema?: Schema | Reference;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}

export interface RequestBody {
  required?: boolean;
  description?: string;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema | Reference;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}

export interface Example {
  summary?: string;
  value?: unknown;
}

export interface Schema {
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  required?: string[];
  properties?: Record<string, Schema | Reference>;
  items?: Schema | Reference;
  allOf?: (Schema | Reference)[];
  anyOf?: (Schema | Reference)[];
  oneOf?: (Schema | Reference)[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
}
