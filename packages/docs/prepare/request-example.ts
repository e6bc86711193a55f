import type { OperationEntry } from "./list-operations.ts";
import type { Example, MediaType, OpenApiDocument, Parameter, RequestBody } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";

/** The values of a sample call: the required parameters and the first named example of the body. */
export interface RequestExample {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body?: { mediaType: string; value: unknown };
}

/** Collects from the bundle what a sample call of an operation needs. */
export function requestExample(document: OpenApiDocument, entry: OperationEntry): RequestExample {
  const example: RequestExample = { path: {}, query: {}, headers: {} };
  const places = { path: example.path, query: example.query, header: example.headers };
  for (const parameter of entry.parameters) {
    if (parameter.required === true && parameter.in !== "cookie") {
      places[parameter.in][parameter.name] = parameterValue(document, parameter);
    }
  }
  const body = bodyExample(document, entry);
  return body === undefined ? example : { ...example, body };
}

function parameterValue(document: OpenApiDocument, parameter: Parameter): unknown {
  return parameter.example ?? firstValue(document, parameter) ?? `<${parameter.name}>`;
}

function bodyExample(document: OpenApiDocument, { operation }: OperationEntry): RequestExample["body"] {
  if (operation.requestBody === undefined) {
    return undefined;
  }
  const { content } = resolveReference<RequestBody>(document, operation.requestBody);
  const [first] = Object.entries(content);
  if (first === undefined) {
    return undefined;
  }
  const [mediaType, media] = first;
  return { mediaType, value: media.example ?? firstValue(document, media) ?? {} };
}

function firstValue(document: OpenApiDocument, place: Pick<MediaType, "examples">): unknown {
  const [first] = Object.values(place.examples ?? {});
  return first === undefined ? undefined : resolveReference<Example>(document, first).value;
}
