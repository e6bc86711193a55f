import { type Method, methods, type OpenApiDocument, type Operation, type Parameter } from "./open-api.ts";
import { resolveReference } from "./resolve-reference.ts";

/** An operation with what its place in the bundle adds to it. */
export interface OperationEntry {
  method: Method;
  path: string;
  operation: Operation;
  /** Those of the path first, references resolved, an operation's own parameter in place of the path's. */
  parameters: Parameter[];
}

/** Every operation of a bundle in its order. */
export function listOperations(document: OpenApiDocument): OperationEntry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).flatMap((key) => {
      const method = methods.find((name) => name === key);
      const operation = method && item[method];
      if (method === undefined || operation === undefined) {
        return [];
      }
      const parameters = new Map<string, Parameter>();
      for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = resolveReference<Parameter>(document, reference);
        parameters.set(`${parameter.in} ${parameter.name}`, parameter);
      }
      return [{ method, path, operation, parameters: [...parameters.values()] }];
    }),
  );
}
