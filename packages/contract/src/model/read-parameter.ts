import { isArray, isObject, type JsonObject, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { SchemaGraph } from "../schema/schema-graph.ts";
import { SpecError } from "../spec-error.ts";
import { entries, type Located, locate } from "./located.ts";
import type { Parameter, ParameterLocation, ParameterStyle } from "./operation.ts";
import { readExamples } from "./read-examples.ts";

/** The document being read, and the way to its schemas. */
export interface Source {
  readonly document: JsonObject;
  readonly schema: SchemaGraph;
}

const styles: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

function isLocation(value: unknown): value is ParameterLocation {
  return typeof value === "string" && Object.hasOwn(styles, value);
}

/** The style that `styles` allows at a place; the first one when the spec names none. */
function readStyle(found: Located, location: ParameterLocation): ParameterStyle {
  const written = own(found.value, "style");
  const allowed = styles[location];
  const style = written === undefined ? allowed[0] : allowed.find((candidate) => candidate === written);
  if (style === undefined) {
    throw new SpecError(
      `a ${location} parameter cannot have the style ${JSON.stringify(written)}`,
      appendPointer(found.pointer, "style"),
    );
  }
  return style;
}

function readCarrier(source: Source, found: Located): Pick<Parameter, "schema" | "mediaType" | "examples"> {
  const content = entries(found, "content");
  const hasSchema = own(found.value, "schema") !== undefined;
  if (hasSchema === content.length > 0 || content.length > 1) {
    throw new SpecError("a parameter has either a `schema` or one entry under `content`", found.pointer);
  }
  const [media] = content;
  if (media === undefined) {
    return {
      schema: source.schema(appendPointer(found.pointer, "schema")),
      mediaType: undefined,
      examples: readExamples(source.document, found),
    };
  }
  const mediaType = locate(source.document, media.pointer, []);
  return {
    schema:
      own(mediaType.value, "schema") === undefined ? undefined : source.schema(appendPointer(media.pointer, "schema")),
    mediaType: media.key,
    examples: readExamples(source.document, mediaType),
  };
}

function build(source: Source, found: Located, name: string, location: ParameterLocation): Parameter {
  const style = readStyle(found, location);
  return {
    name,
    in: location,
    required: own(found.value, "required") === true,
    style,
    explode: (own(found.value, "explode") ?? style === "form") === true,
    allowEmptyValue: own(found.value, "allowEmptyValue") === true,
    ...readCarrier(source, found),
    pointer: found.pointer,
    trail: found.trail,
    definition: found.value,
  };
}

function readParameter(source: Source, pointer: string, trail: readonly string[]): Parameter {
  const found = locate(source.document, pointer, trail);
  const name = own(found.value, "name");
  const location = own(found.value, "in");
  if (typeof name !== "string" || !isLocation(location)) {
    throw new SpecError("a parameter needs a `name` and `in`: path, query, header or cookie", found.pointer);
  }
  if (location === "path" && own(found.value, "required") !== true) {
    throw new SpecError(`the path parameter ${JSON.stringify(name)} is not \`required: true\``, found.pointer);
  }
  return build(source, found, name, location);
}

/** Parameters of these names in headers are described elsewhere, so the specification says to ignore them. */
const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** The parameters of a path item and its operation; the operation's win. @throws {SpecError} */
export function readParameters(source: Source, pathItem: Located, operation: Located): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const holder of [pathItem, operation]) {
    const list = own(holder.value, "parameters") ?? [];
    const place = appendPointer(holder.pointer, "parameters");
    if (!isArray(list)) {
      throw new SpecError("`parameters` is no list", place);
    }
    const here = new Set<string>();
    for (let index = 0; index < list.length; index += 1) {
      const parameter = readParameter(source, appendPointer(place, index), operation.trail);
      const isHeader = parameter.in === "header";
      const key = `${parameter.in} ${isHeader ? parameter.name.toLowerCase() : parameter.name}`;
      if (here.has(key)) {
        throw new SpecError(`doubled parameter ${JSON.stringify(parameter.name)}`, parameter.pointer);
      }
      here.add(key);
      if (!isHeader || !ignoredHeaders.has(parameter.name.toLowerCase())) {
        found.set(key, parameter);
      }
    }
  }
  return [...found.values()];
}

/** The headers of a response or a part; `content-type` is described by `content`. @throws {SpecError} */
export function readHeaders(source: Source, holder: Located): Parameter[] {
  if (!isObject(own(holder.value, "headers") ?? {})) {
    throw new SpecError("`headers` is no object", appendPointer(holder.pointer, "headers"));
  }
  return entries(holder, "headers")
    .filter(({ key }) => key.toLowerCase() !== "content-type")
    .map(({ key, pointer }) => build(source, locate(source.document, pointer, holder.trail), key, "header"));
}
