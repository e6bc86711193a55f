import { pascalCase } from "../workspace.ts";
import { type OperationModel, type ResponseModel, readOperations } from "./emit/model.ts";
import { literal } from "./emit/table.ts";
import { withTheirNeeds } from "./helper-texts.ts";
import { type OpenApiDocument, resolveReference } from "./openapi-document.ts";

interface Example {
  readonly value?: unknown;
}

interface Header {
  readonly example?: unknown;
}

interface Response {
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, Example>>; readonly example?: unknown }>
  >;
  readonly headers?: Readonly<Record<string, Header>>;
}

/** The text of `msw.gen.ts`: the documented examples of every answer, typed, and the handlers that give them. */
export function emitMsw(id: string, document: OpenApiDocument): string {
  const name = pascalCase(id);
  const models = readOperations(document).filter(({ method }) => method !== "TRACE");
  const types = models.map((model) => emitTypes(model, document)).join("");
  const values = Object.fromEntries(
    models.map((model) => [
      model.id,
      Object.fromEntries(model.responses.map(({ status }) => [status, examplesOf(document, model, status)])),
    ]),
  );
  const exported = ["Preference", "HandlerOptions"];
  const helpers = withTheirNeeds(["createHandlers", ...exported]).map(({ name: helper, text }) =>
    exported.includes(helper) ? text.replace(/^(interface|type) /m, "export $1 ") : text,
  );
  const wire = types.includes("wire[") ? `import type { operations as wire } from "./types.gen.ts";\n` : "";
  return `import { type HttpHandler, HttpResponse, http } from "msw";
import type * as types from "./operations.gen.ts";
import { servers } from "./operations.gen.ts";
${wire}
/** The documented examples of every operation, by status and name. */
export type ${name}Examples = {
${types}};

/** The documented examples, as they stand in the description. */
export const examples: ${name}Examples = ${literal(values)};

const routes: { readonly [Id in keyof ${name}Examples]: Route } = ${literal(emitRoutes(models, document))};

/**
 * Handlers for \`setupServer\` and \`setupWorker\` of MSW that answer every operation with a documented example.
 * @example setupServer(...handlers({ baseUrl: "sandbox" }))
 * @throws Error when \`prefer\` names a status or an example that is not documented
 */
export function handlers(options: HandlerOptions<${name}Examples, types.${name}Server> = {}): HttpHandler[] {
  return createHandlers(routes, examples, servers, options);
}

${helpers.join("\n\n")}
`;
}

function emitTypes(model: OperationModel, document: OpenApiDocument): string {
  const statuses = model.responses.map((response) => {
    const names = Object.keys(examplesOf(document, model, response.status)).map((name) => JSON.stringify(name));
    const types = names.length > 0 ? `${names.join(" | ")}, ${exampleType(response)}` : "never, never";
    return `    readonly ${response.status}: Readonly<Record<${types}>>;\n`;
  });
  return `  readonly ${model.id}: {\n${statuses.join("")}  };\n`;
}

/** The type of an answer's body, by way of the module that names it. */
function exampleType({ type }: ResponseModel): string {
  return /^\w+$/.test(type) ? `types.${type}` : type;
}

function examplesOf(document: OpenApiDocument, model: OperationModel, status: number): Record<string, unknown> {
  const [media] = Object.values(responseOf(document, model, status).content ?? {});
  const named = Object.entries(media?.examples ?? {}).map(([name, example]) => [
    name,
    resolveReference(document, example).value,
  ]);
  return named.length === 0 && media && "example" in media ? { example: media.example } : Object.fromEntries(named);
}

function responseOf(document: OpenApiDocument, model: OperationModel, status: number): Response {
  return resolveReference(document, model.operation.responses[status] ?? {}) as Response; // linted: a Response Object
}

/** Routes with fewer parameters first: MSW asks its handlers in their order. */
function emitRoutes(models: readonly OperationModel[], document: OpenApiDocument): Record<string, unknown> {
  const sorted = models
    .map((model) => ({
      model,
      rank: model.path
        .split("/")
        .map((part) => (part.includes("{") ? "1" : "0"))
        .join(""),
    }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return Object.fromEntries(
    sorted.map(({ model }) => [
      model.id,
      {
        method: model.method.toLowerCase(),
        path: mswPath(model.path),
        answers: Object.fromEntries(
          model.responses.map(({ status, mediaType }) => {
            const headers = headersOf(document, model, status);
            return [status, Object.keys(headers).length > 0 ? [mediaType, headers] : [mediaType]];
          }),
        ),
      },
    ]),
  );
}

/** Headers that the description gives an example of. */
function headersOf(document: OpenApiDocument, model: OperationModel, status: number): Record<string, string> {
  const headers = Object.entries(responseOf(document, model, status).headers ?? {});
  return Object.fromEntries(
    headers.flatMap(([name, header]) => {
      const { example } = resolveReference(document, header);
      return example === undefined ? [] : [[name, String(example)]];
    }),
  );
}

/** `/customers/{customer_uid}` as MSW writes it: `/customers/:customer_uid`. */
function mswPath(path: string): string {
  return path
    .split(/(\{[^{}]+\})/)
    .map((part) =>
      part.startsWith("{") ? `:${part.slice(1, -1).replace(/\W/g, "_")}` : part.replace(/[:*?+\\]/g, "\\$&"),
    )
    .join("");
}
