import { methods, type Node, resolve } from "./document-node.ts";

/** A documented answer of an operation: its status and one of its named examples (`undefined` for an answer without a body). */
export interface AnswerCase {
  readonly status: number;
  readonly example: string | undefined;
  readonly value: unknown;
}

/** What a document says can be sent to one operation and what comes back. */
export interface OperationCases {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly secured: boolean;
  /** Parameters from the document's own examples, grouped as a client takes them. */
  readonly params: { readonly path: Node; readonly query: Node; readonly headers: Node };
  /** Named request bodies; empty for an operation without a body. */
  readonly bodies: ReadonlyMap<string, unknown>;
  readonly bodyRequired: boolean;
  readonly bodyMediaType: string | undefined;
  readonly answers: readonly AnswerCase[];
  /** Names of parameters whose type is not text, so that text in their place breaks the contract. */
  readonly typedParameters: { readonly path: readonly string[]; readonly query: readonly string[] };
  /** A method that the path does not have. */
  readonly undocumentedMethod: string;
}

/** Reads the cases of every operation out of a bundled document. */
export function documentedCases(document: Node): OperationCases[] {
  return Object.entries(resolve(document, document.paths)).flatMap(([path, item]) => {
    const shared = list(resolve(document, item).parameters);
    return methods.flatMap((method) => {
      const operation = resolve(document, resolve(document, item)[method]);
      return "operationId" in operation
        ? [{ ...read(document, method, path, operation, shared), undocumentedMethod: unused(resolve(document, item)) }]
        : [];
    });
  });
}

function read(
  document: Node,
  method: string,
  path: string,
  operation: Node,
  shared: readonly unknown[],
): Omit<OperationCases, "undocumentedMethod"> {
  const parameters = [...shared, ...list(operation.parameters)].map((parameter) => resolve(document, parameter));
  const group = (place: string): Node =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === place && (one.required === true || "example" in one))
        .map((one) => [one.name, one.example]),
    );
  const typed = (place: string): string[] =>
    parameters
      .filter(
        (one) =>
          one.in === place && ["boolean", "integer", "number"].includes(String(resolve(document, one.schema).type)),
      )
      .map((one) => String(one.name));
  const body = resolve(document, operation.requestBody);
  const [content] = Object.entries(resolve(document, body.content));
  const security = (operation.security ?? document.security ?? []) as readonly Node[]; // a list of requirement objects by the specification
  return {
    operationId: String(operation.operationId),
    method: method.toUpperCase(),
    path,
    secured: security.length > 0 && security.every((requirement) => Object.keys(requirement).length > 0),
    params: { path: group("path"), query: group("query"), headers: group("header") },
    bodies: new Map(Object.entries(examples(document, content?.[1]))),
    bodyRequired: body.required === true,
    bodyMediaType: content?.[0],
    typedParameters: { path: typed("path"), query: typed("query") },
    answers: Object.entries(resolve(document, operation.responses)).flatMap(([status, response]) =>
      answers(document, Number(status), response),
    ),
  };
}

function answers(document: Node, status: number, response: unknown): AnswerCase[] {
  const [content] = Object.values(resolve(document, resolve(document, response).content));
  const named = Object.entries(examples(document, content));
  return named.length > 0
    ? named.map(([example, value]) => ({ status, example, value }))
    : [{ status, example: undefined, value: undefined }];
}

function examples(document: Node, mediaType: unknown): Node {
  const named = resolve(document, resolve(document, mediaType).examples);
  return Object.fromEntries(Object.entries(named).map(([name, example]) => [name, resolve(document, example).value]));
}

const unused = (item: Node): string =>
  (methods.find((method) => !(method in item) && method !== "head" && method !== "options") ?? "patch").toUpperCase();

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
