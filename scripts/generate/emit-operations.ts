import { pascalCase } from "../workspace.ts";
import { docComment } from "./emit/doc-comment.ts";
import { emitMethod } from "./emit/methods.ts";
import { type OperationModel, readOperations } from "./emit/model.ts";
import { emitParams } from "./emit/params.ts";
import { emitResult, resultNames } from "./emit/results.ts";
import { collectSensitive } from "./emit/sensitive.ts";
import { emitTable, hasOwnStyle, literal } from "./emit/table.ts";
import {
  type OpenApiDocument,
  type Parameter,
  resolveReference,
  type Schema,
  type SecurityScheme,
} from "./openapi-document.ts";

const encoders: Readonly<Record<string, string>> = {
  "multipart/form-data": "multipart",
  "application/x-www-form-urlencoded": "urlencoded",
};

/**
 * The text of `operations.gen.ts`: named types, one interface with a method per operation, and the tables the runtime
 * works from. `packages/runtime/README.md` is the contract it is written against.
 */
export function emitOperations(id: string, document: OpenApiDocument): string {
  const name = pascalCase(id);
  const models = readOperations(document);
  const schemas = Object.keys(document.components?.schemas ?? {});
  refuseCollisions(name, models, schemas);
  const body = [
    emitSchemaTypes(document, schemas),
    ...models.flatMap((model) => [emitParams(model), emitResult(model)]),
    `/** The operations of ${document.info.title}, by operationId. */\nexport interface ${name}Operations {\n${models.map((model) => emitMethod(model, document)).join("")}}\n`,
    emitTable(models, document, name),
    emitSecurity(document, name),
    emitServers(document, name),
    `export const sensitive: SensitiveMap = ${literal(collectSensitive(document))};\n`,
    emitDefinition(models, document, name),
  ]
    .filter(Boolean)
    .join("\n");
  return `${emitImports(body, models, document)}\n${body}`;
}

/** Schemas as types of their own: an object as an interface, whose name is what a compiler and an editor show. */
function emitSchemaTypes(document: OpenApiDocument, names: readonly string[]): string {
  const types = names.map((name) => {
    const comment = schemaComment(document, name);
    return isPlainObject(document.components?.schemas?.[name])
      ? `${comment}export interface ${name} extends Schema<${JSON.stringify(name)}> {}\n`
      : `${comment}export type ${name} = Schema<${JSON.stringify(name)}>;\n`;
  });
  return names.length === 0
    ? ""
    : `type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];\n\n${types.join("")}`;
}

/** Whether the type of a schema has members that are known one by one. */
function isPlainObject(schema: Schema = {}): boolean {
  return schema.type === "object" && !["allOf", "anyOf", "oneOf", "enum", "const"].some((keyword) => keyword in schema);
}

function schemaComment(document: OpenApiDocument, schema: string): string {
  return docComment([document.components?.schemas?.[schema]?.description as string | undefined]); // `description` of a linted schema is text
}

function emitSecurity(document: OpenApiDocument, name: string): string {
  const schemes = document.components?.securitySchemes ?? {};
  const unknown = Object.entries(schemes).find(([, { type }]) => type !== "http" && type !== "apiKey");
  if (unknown) {
    throw new Error(
      `The client cannot sign in by "${unknown[0]}" (type ${unknown[1].type}): describe it as http or apiKey.`,
    );
  }
  const rows = Object.entries(schemes).map(([key, scheme]) => [key, placeOf(scheme)]);
  const credentials = Object.entries(schemes).map(
    ([key, { description }]) => `${docComment([description], "  ")}  ${key}?: Credential;\n`,
  );
  return [
    `export const securitySchemes: SecuritySchemes = ${literal(Object.fromEntries(rows))};\n\n`,
    `/** Credentials of ${document.info.title}, by security scheme. */\nexport interface ${name}Credentials {\n${credentials.join("")}}\n`,
  ].join("");
}

/** Where the secret of a scheme goes. RFC 9110, section 11.1: names of schemes have no case; the usual spelling is safest. */
function placeOf({ scheme = "", in: place, name }: SecurityScheme): object {
  if (place === "query") {
    return { query: name };
  }
  if (place === "header") {
    return { header: name };
  }
  return place === "cookie"
    ? { header: "cookie", prefix: `${name}=` }
    : { header: "authorization", prefix: `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)} ` };
}

function emitServers(document: OpenApiDocument, name: string): string {
  const servers = (document.servers ?? []).map((server) => [server["x-name"] ?? server.url, server.url]);
  return `/** Servers the description names. A URL with \`{…}\` is to be filled in by you. */\nexport const servers = ${literal(Object.fromEntries(servers))} as const;\n/** Servers of ${document.info.title}, by name. */\nexport type ${name}Server = keyof typeof servers;\n`;
}

function emitDefinition(models: readonly OperationModel[], document: OpenApiDocument, name: string): string {
  const used = usedEncoders(models);
  const members = [
    "operations,",
    "securitySchemes,",
    "servers,",
    "sensitive,",
    ...(isPaged(models) ? ["paginate,"] : []),
    ...(isStyled(models, document) ? ["writeStyled,"] : []),
    ...(used.length > 0
      ? [`encoders: { ${used.map((mediaType) => `${JSON.stringify(mediaType)}: ${encoders[mediaType]}`).join(", ")} },`]
      : []),
  ];
  return `export const definition: ClientDefinition<keyof ${name}Operations> = {\n${members.map((member) => `  ${member}\n`).join("")}};\n`;
}

function emitImports(body: string, models: readonly OperationModel[], document: OpenApiDocument): string {
  const names = [
    "CallOptions",
    "ClientDefinition",
    "Credential",
    "Failure",
    "NoParams",
    "OperationTable",
    "PageOptions",
    "SecuritySchemes",
    "SensitiveMap",
    "Success",
    "Undocumented",
  ];
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const forms = usedEncoders(models).map((mediaType) => encoders[mediaType]);
  return [
    `import type { ${used.join(", ")} } from "@railspec/runtime";\n`,
    forms.length > 0 ? `import { ${forms.join(", ")} } from "@railspec/runtime/forms";\n` : "",
    isPaged(models) ? 'import { paginate } from "@railspec/runtime/paginate";\n' : "",
    isStyled(models, document) ? 'import { writeStyled } from "@railspec/runtime/styles";\n' : "",
    `import type { components${body.includes("wire[") ? ", operations as wire" : ""} } from "./types.gen.ts";\n`,
  ].join("");
}

const usedEncoders = (models: readonly OperationModel[]): string[] =>
  [...new Set(models.map(({ body }) => body?.mediaType ?? ""))].filter((mediaType) => mediaType in encoders).sort();

const isPaged = (models: readonly OperationModel[]): boolean =>
  models.some(({ operation }) => operation["x-pagination"] !== undefined);

const isStyled = (models: readonly OperationModel[], document: OpenApiDocument): boolean =>
  models.some(({ parameters }) =>
    parameters.some((parameter) => hasOwnStyle(parameter) || isObject(parameter, document)),
  );

/** Whether the values of a query parameter may be objects: its schema says so, or names no type at all. */
function isObject({ in: place, schema = {} }: Parameter, document: OpenApiDocument): boolean {
  const { type } = resolveReference(document, schema);
  return place === "query" && (type === undefined || [type].flat().includes("object"));
}

/** Names of schemas become exported types beside ours; two of one name would not compile, so say which and what to do. */
function refuseCollisions(name: string, models: readonly OperationModel[], schemas: readonly string[]): void {
  const ours = new Set([
    "Schema",
    ...models.flatMap((model) => [`${model.stem}Params`, ...resultNames(model)]),
    ...["Operations", "Credentials", "Server", "Client", "ClientOptions"].map((suffix) => name + suffix),
  ]);
  for (const taken of [
    "CallOptions",
    "ClientDefinition",
    "Credential",
    "Failure",
    "NoParams",
    "OperationTable",
    "PageOptions",
    "SecuritySchemes",
    "SensitiveMap",
    "Success",
    "Undocumented",
  ]) {
    ours.add(taken);
  }
  const collision = schemas.find((schema) => ours.has(schema));
  if (collision) {
    throw new Error(
      `The schema "${collision}" has the name of a generated type: rename specs/…/schemas/${collision}.yaml.`,
    );
  }
}
