import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject } from "../json.ts";
import { SpecError } from "../spec-error.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";
let ajv: Ajv2020 | undefined;

/**
 * Refuses a schema that breaks the meta-schema of 2020-12, such as `minLength: "3"` or a list under `items`.
 *
 * @throws {SpecError}
 */
export function checkAgainstMetaSchema(schema: JsonObject | boolean, pointer: string): void {
  // One compiled meta-schema serves the whole process; it holds nothing of any document.
  ajv ??= new Ajv2020({ strict: false, logger: false, validateFormats: false });
  if (ajv.validate(dialect, schema) === true) {
    return;
  }
  const [error] = ajv.errors ?? [];
  throw new SpecError(
    `not a valid schema: ${error?.message ?? "unknown reason"}`,
    pointer + (error?.instancePath ?? ""),
  );
}
