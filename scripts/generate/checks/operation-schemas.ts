import { listOperations, type OpenApiDocument } from "../openapi-document.ts";
import { pointerTo, schemaAt } from "./schema-at.ts";

/** Where the schemas of an operation stand, as far as its values can be checked. */
export interface OperationSchemas {
  readonly id: string;
  readonly parameters: readonly ParameterSchema[];
  /** Of the request: JSON, or a form that the runtime writes from an object. */
  readonly request?: string;
  /** Pointer to the `required` of the request body, where it is true. */
  readonly requestRequired?: string;
  /** Of the answers, by status. */
  readonly responses: ReadonlyArray<readonly [status: string, pointer: string]>;
}

/** Where the parameter of an operation stands, and its schema. */
export interface ParameterSchema {
  /** The member of the method's parameters that it is given in. */
  readonly in: "path" | "query" | "headers";
  readonly name: string;
  readonly required: boolean;
  readonly pointer: string;
  readonly schema: string | undefined;
}

/** The schemas of every operation: of several media types the first one, as everywhere in a client. */
export function listSchemas(document: OpenApiDocument): OperationSchemas[] {
  return listOperations(document).map(({ path, method, operation }) => {
    const at = pointerTo("#/paths", path, method);
    const request = bodySchema(document, pointerTo(at, "requestBody"), /json|^multipart\/form-data$|urlencoded$/);
    const { at: body, node } = follow(document, pointerTo(at, "requestBody"));
    const responses = Object.keys(operation.responses).flatMap((status) => {
      const schema = bodySchema(document, pointerTo(at, "responses", status), /json/);
      return schema ? [[status, schema] as const] : [];
    });
    // OpenAPI 3.1.1, section 4.8.10: a parameter of the operation stands for the path item's of the same name and place.
    const parameters = new Map(
      [...parameterSchemas(document, pointerTo("#/paths", path)), ...parameterSchemas(document, at)].map((one) => [
        `${one.in} ${one.name}`,
        one,
      ]),
    );
    return {
      id: operation.operationId,
      parameters: [...parameters.values()],
      ...(request && { request }),
      ...(node.required === true && { requestRequired: pointerTo(body, "required") }),
      responses,
    };
  });
}

/** A node and where it really stands, when a reference leads to it. */
function follow(document: OpenApiDocument, start: string): { at: string; node: Readonly<Record<string, unknown>> } {
  let at = start;
  let node = (schemaAt(document, at) ?? {}) as Readonly<Record<string, unknown>>; // linted: an object or a reference to one
  while (typeof node.$ref === "string") {
    at = node.$ref;
    node = (schemaAt(document, at) ?? {}) as typeof node; // the same
  }
  return { at, node };
}

const members: Readonly<Record<string, ParameterSchema["in"]>> = { path: "path", query: "query", header: "headers" };

function parameterSchemas(document: OpenApiDocument, holder: string): ParameterSchema[] {
  const list = schemaAt(document, pointerTo(holder, "parameters"));
  return (Array.isArray(list) ? list : []).flatMap((_, index) => {
    const { at, node } = follow(document, pointerTo(holder, "parameters", index));
    const member = members[String(node.in)];
    return member === undefined
      ? []
      : [
          {
            in: member,
            name: String(node.name),
            required: node.required === true,
            pointer: at,
            schema: "schema" in node ? pointerTo(at, "schema") : undefined,
          },
        ];
  });
}

function bodySchema(document: OpenApiDocument, start: string, wanted: RegExp): string | undefined {
  const { at, node } = follow(document, start);
  const [first] = Object.entries((node.content ?? {}) as Readonly<Record<string, object>>); // linted: media types by name
  return first && wanted.test(first[0]) && "schema" in first[1]
    ? pointerTo(at, "content", first[0], "schema")
    : undefined;
}
