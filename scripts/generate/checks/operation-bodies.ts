import { listOperations, type OpenApiDocument } from "../openapi-document.ts";
import { pointerTo, schemaAt } from "./schema-at.ts";

/** Where the schemas of an operation's JSON bodies stand. */
export interface OperationBodies {
  readonly id: string;
  /** Of the request: JSON, or a form that the runtime writes from an object. */
  readonly request?: string;
  /** Of the answers, by status. */
  readonly responses: ReadonlyArray<readonly [status: string, pointer: string]>;
}

/** The bodies of every operation that can be checked: of several media types the first one, as everywhere in a client. */
export function listBodies(document: OpenApiDocument): OperationBodies[] {
  return listOperations(document).map(({ path, method, operation }) => {
    const at = pointerTo("#/paths", path, method);
    const request = bodySchema(document, pointerTo(at, "requestBody"), /json|^multipart\/form-data$|urlencoded$/);
    const responses = Object.keys(operation.responses).flatMap((status) => {
      const schema = bodySchema(document, pointerTo(at, "responses", status), /json/);
      return schema ? [[status, schema] as const] : [];
    });
    return { id: operation.operationId, ...(request && { request }), responses };
  });
}

function bodySchema(document: OpenApiDocument, start: string, wanted: RegExp): string | undefined {
  let at = start;
  let node = schemaAt(document, at) as { $ref?: string; content?: Readonly<Record<string, object>> } | undefined; // linted: a body or a reference to one
  while (node?.$ref !== undefined) {
    at = node.$ref;
    node = schemaAt(document, at) as typeof node; // the same
  }
  const [first] = Object.entries(node?.content ?? {});
  return first && wanted.test(first[0]) && "schema" in first[1]
    ? pointerTo(at, "content", first[0], "schema")
    : undefined;
}
