import { isObject, type JsonObject, own } from "../json.ts";
import { SpecError } from "../spec-error.ts";

const accepted: ReadonlySet<string> = new Set([
  "https://json-schema.org/draft/2020-12/schema",
  // The OAS dialect is 2020-12 plus annotations, which this package knows.
  "https://spec.openapis.org/oas/3.1/dialect/base",
  "https://spec.openapis.org/oas/3.1/dialect/2022-10-18",
  "https://spec.openapis.org/oas/3.1/dialect/2024-10-25",
  "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
]);

/** Refuses a schema dialect other than 2020-12 or the OpenAPI 3.1 one. */
export function checkDialect(holder: JsonObject, keyword: "jsonSchemaDialect" | "$schema", pointer: string): void {
  const dialect = own(holder, keyword);
  if (dialect === undefined) {
    return;
  }
  if (typeof dialect !== "string" || !accepted.has(dialect.replace(/#$/, ""))) {
    throw new SpecError(`unknown JSON Schema dialect ${JSON.stringify(dialect)}`, `${pointer}/${keyword}`);
  }
}

/** Refuses what does not call itself OpenAPI 3.1. */
export function checkVersion(document: unknown): asserts document is JsonObject {
  // The caller has checked that the document is JSON; the cast only names that.
  const json = document as JsonObject;
  if (!isObject(json)) {
    throw new SpecError("not an OpenAPI document: it is no object", "");
  }
  const version = own(json, "openapi");
  if (version === undefined) {
    const swagger = own(json, "swagger") === undefined ? "it has no `openapi` field" : "it is Swagger 2.0";
    throw new SpecError(`not an OpenAPI 3.1 document: ${swagger}`, "");
  }
  if (typeof version !== "string" || !/^3\.1\.\d+(?:-.+)?$/.test(version)) {
    throw new SpecError(`not an OpenAPI 3.1 document: its version is ${JSON.stringify(version)}`, "/openapi");
  }
  checkDialect(json, "jsonSchemaDialect", "");
}
