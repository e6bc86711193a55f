import type { JsonObject } from "../json.ts";
import { own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { entries, type Located, locate } from "./located.ts";
import type { Example } from "./operation.ts";

/** The examples of a parameter or media type; those kept outside the document (`externalValue`) are left out. */
export function readExamples(document: JsonObject, holder: Located): Example[] {
  const examples: Example[] = [];
  for (const { key, pointer } of entries(holder, "examples")) {
    const found = locate(document, pointer, []);
    const value = own(found.value, "value");
    if (value !== undefined) {
      examples.push({ name: key, value, pointer: found.pointer });
    }
  }
  const single = own(holder.value, "example");
  if (single !== undefined) {
    examples.push({ name: "example", value: single, pointer: appendPointer(holder.pointer, "example") });
  }
  return examples;
}
