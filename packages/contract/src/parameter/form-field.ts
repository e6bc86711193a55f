import type { Encoding } from "../model/operation.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Writing } from "./decode-styled.ts";

/** Whether an encoding names a style, so that the type of the content does not count (OpenAPI, Encoding Object). */
export function isStyled(encoding: Encoding | undefined): boolean {
  return encoding?.style !== undefined || encoding?.explode !== undefined;
}

/** How a property of a form is written where its style counts. */
export function formWriting(name: string, encoding: Encoding | undefined, schema: SchemaNode | undefined): Writing {
  const style = encoding?.style ?? "form";
  return { name, style, explode: encoding?.explode ?? style === "form", schema };
}
