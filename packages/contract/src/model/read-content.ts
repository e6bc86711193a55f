import { own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { entries, type Located, locate } from "./located.ts";
import type { Encoding, MediaType, ParameterStyle } from "./operation.ts";
import { readExamples } from "./read-examples.ts";
import { readHeaders, type Source } from "./read-parameter.ts";

const formStyles: readonly ParameterStyle[] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

function readEncoding(source: Source, pointer: string, trail: readonly string[]): Encoding {
  const found = locate(source.document, pointer, trail);
  const contentType = own(found.value, "contentType");
  const style = own(found.value, "style");
  const explode = own(found.value, "explode");
  return {
    contentType:
      typeof contentType === "string" ? contentType.split(",").map((part) => part.trim().toLowerCase()) : undefined,
    style: formStyles.find((candidate) => candidate === style),
    explode: typeof explode === "boolean" ? explode : undefined,
    headers: readHeaders(source, found),
    pointer: found.pointer,
    trail: found.trail,
    definition: found.value,
  };
}

/** The entries of a `content` map. @throws {SpecError} */
export function readContent(source: Source, holder: Located): MediaType[] {
  return entries(holder, "content").map(({ key, pointer }) => {
    if (!/^[^\s/]+\/[^\s/;]+(?:\s*;.*)?$/.test(key)) {
      throw new SpecError(`${JSON.stringify(key)} is no media type`, pointer);
    }
    const found = locate(source.document, pointer, holder.trail);
    const schema =
      own(found.value, "schema") === undefined ? undefined : source.schema(appendPointer(found.pointer, "schema"));
    return {
      range: key,
      schema,
      encoding: new Map(
        entries(found, "encoding").map((entry) => [entry.key, readEncoding(source, entry.pointer, found.trail)]),
      ),
      examples: readExamples(source.document, found),
      pointer: found.pointer,
      trail: found.trail,
      definition: found.value,
    };
  });
}
