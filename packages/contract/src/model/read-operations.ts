import { own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { httpMethods } from "./check-path-item.ts";
import { entries, type Located, locate } from "./located.ts";
import type { Operation, RequestBody, ResponseModel, SecurityScheme } from "./operation.ts";
import { readContent } from "./read-content.ts";
import { readHeaders, readParameters, type Source } from "./read-parameter.ts";
import { readSecurity } from "./read-security.ts";

/** A path item with its template. */
export interface PathItem {
  readonly path: string;
  readonly item: Located;
}

function readRequestBody(source: Source, operation: Located): RequestBody | undefined {
  if (own(operation.value, "requestBody") === undefined) {
    return undefined;
  }
  const found = locate(source.document, appendPointer(operation.pointer, "requestBody"), operation.trail);
  return {
    required: own(found.value, "required") === true,
    content: readContent(source, found),
    pointer: found.pointer,
    trail: found.trail,
    definition: found.value,
  };
}

function readResponses(source: Source, operation: Located): ResponseModel[] {
  return entries(operation, "responses")
    .filter(({ key }) => !key.startsWith("x-"))
    .map(({ key, pointer }) => {
      if (!/^(?:default|[1-5](?:\d\d|XX))$/.test(key)) {
        throw new SpecError(`${JSON.stringify(key)} is no status, range or \`default\``, pointer);
      }
      const found = locate(source.document, pointer, operation.trail);
      return {
        status: key,
        headers: readHeaders(source, found),
        content: readContent(source, found),
        pointer: found.pointer,
        trail: found.trail,
        definition: found.value,
      };
    });
}

function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}

function checkNames(path: string, pointer: string): void {
  const names = templateNames(path);
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined) {
    throw new SpecError(`the path has {${doubled}} more than once`, pointer);
  }
}

function checkTemplate(operation: Operation): void {
  const inTemplate = new Set(templateNames(operation.path));
  const declared = operation.parameters.filter((parameter) => parameter.in === "path");
  for (const parameter of declared) {
    if (!inTemplate.delete(parameter.name)) {
      throw new SpecError(`the path has no {${parameter.name}}`, parameter.pointer);
    }
  }
  const [undeclared] = inTemplate;
  if (undeclared !== undefined) {
    throw new SpecError(`the path parameter {${undeclared}} is not declared`, operation.pointer);
  }
}

/** The path items of the document, references followed. @throws {SpecError} */
export function readPathItems(source: Source): PathItem[] {
  const root = { value: source.document, pointer: "", trail: [] };
  return entries(root, "paths")
    .filter(({ key }) => !key.startsWith("x-"))
    .map(({ key, pointer }) => {
      if (!key.startsWith("/")) {
        throw new SpecError("a path must start with a slash", pointer);
      }
      checkNames(key, pointer);
      return { path: key, item: locate(source.document, pointer, []) };
    });
}

/** The operations of one path item. @throws {SpecError} */
export function readOperations(
  source: Source,
  { path, item }: PathItem,
  schemes: ReadonlyMap<string, SecurityScheme>,
): Operation[] {
  return httpMethods
    .filter((method) => own(item.value, method) !== undefined)
    .map((method) => {
      const found = locate(source.document, appendPointer(item.pointer, method), item.trail);
      const id = own(found.value, "operationId");
      const security = readSecurity(source.document, found, schemes);
      const operation: Operation = {
        id: typeof id === "string" ? id : `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        parameters: readParameters(source, item, found),
        requestBody: readRequestBody(source, found),
        responses: readResponses(source, found),
        security: security.requirements,
        securityPointer: security.pointer,
        pointer: found.pointer,
        trail: found.trail,
        definition: found.value,
      };
      checkTemplate(operation);
      return operation;
    });
}
