import { pascalCase } from "../../workspace.ts";
import {
  listOperations,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  resolveReference,
  type Schema,
} from "../openapi-document.ts";

/** One operation as the emitter sees it. `schema` types are TypeScript type texts. */
export interface OperationModel {
  readonly id: string;
  /** The id with a capital: the stem of `CreateCustomerParams` and `CreateCustomerResult`. */
  readonly stem: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly mediaType: string; readonly type: string; readonly required: boolean };
  readonly responses: readonly ResponseModel[];
}

export interface ResponseModel {
  readonly status: number;
  readonly mediaType: string | null;
  readonly type: string;
  readonly description: string;
  readonly examples: readonly string[];
}

/** Reads every operation of a bundle; throws where the document says what a client cannot be generated from. */
export function readOperations(document: OpenApiDocument): OperationModel[] {
  return listOperations(document).map(({ path, method, operation, parameters }) => {
    const id = operation.operationId;
    if (id === "raw") {
      throw new Error(
        `operationId "raw" is taken by the path-keyed client: rename it (${method.toUpperCase()} ${path}).`,
      );
    }
    const at = `wire[${JSON.stringify(id)}]`;
    const requestBody = operation.requestBody && resolveReference(document, operation.requestBody);
    const [body] = Object.entries(requestBody?.content ?? {});
    const bodyAt = requestBody?.required ? `${at}["requestBody"]` : `NonNullable<${at}["requestBody"]>`;
    return {
      id,
      stem: pascalCase(id),
      method: method.toUpperCase(),
      path,
      operation,
      parameters,
      ...(body && {
        body: {
          mediaType: body[0],
          type: bodyType(body, `${bodyAt}["content"][${JSON.stringify(body[0])}]`),
          required: requestBody?.required === true,
        },
      }),
      responses: Object.entries(operation.responses).map(([status, written]) => {
        const response = resolveReference(document, written);
        if (!/^[1-5]\d\d$/.test(status)) {
          throw new Error(
            `${id}: the response "${status}" has no place in a result per status; write the statuses one by one.`,
          );
        }
        const [content] = Object.entries(response.content ?? {});
        return {
          status: Number(status),
          mediaType: content?.[0] ?? null,
          type: content
            ? bodyType(content, `${at}["responses"][${status}]["content"][${JSON.stringify(content[0])}]`)
            : "undefined",
          description: response.description ?? "",
          examples: Object.keys((content?.[1] as { examples?: object } | undefined)?.examples ?? {}), // named examples are not part of MediaType's read keys
        };
      }),
    };
  });
}

/** The name of a referenced schema, or the way to the type that openapi-typescript made of an inline one. */
function bodyType([mediaType, { schema }]: [string, MediaType], chain: string): string {
  if (/^multipart\/form-data$/.test(mediaType) || /json|^text\/|xml$|x-www-form-urlencoded$/.test(mediaType)) {
    return (schema && referenceName(schema)) ?? chain;
  }
  return "Blob";
}

/** `Customer` of `{ $ref: "#/components/schemas/Customer" }`; undefined for an inline schema. */
export function referenceName(schema: Schema): string | undefined {
  const reference = schema.$ref;
  const keys = Object.keys(schema).filter(
    (key) => !(key === "$ref" || key.startsWith("x-") || key === "description" || key === "title"),
  );
  const name =
    typeof reference === "string" && keys.length === 0
      ? /^#\/components\/schemas\/([A-Za-z_$][\w$]*)$/.exec(reference)?.[1]
      : undefined;
  return name;
}
