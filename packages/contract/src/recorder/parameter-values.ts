import type { Operation, ParameterLocation } from "../model/operation.ts";
import { wants } from "../parameter/expected-types.ts";

/**
 * The values that the text of a parameter holds: the text itself, what is left of it without the signs of its style,
 * and the members of a list or object.
 */
export function parameterValues(
  operation: Operation | undefined,
  location: ParameterLocation,
  name: string,
  text: string,
): readonly string[] {
  const parameter = operation?.parameters.find((one) => one.in === location && one.name === name);
  if (parameter?.schema === undefined || parameter.mediaType !== undefined) {
    return [text];
  }
  const { style, schema } = parameter;
  const bare = style === "label" ? text.replace(/^\./, "") : style === "matrix" ? text.replace(/^;[^=]*=/, "") : text;
  if (!wants(schema, "array") && !wants(schema, "object")) {
    return [text, bare];
  }
  const separator = { label: /[.,]/, spaceDelimited: /[ ,]/, pipeDelimited: /[|,]/, matrix: /[;,]/ };
  const members = bare.split(style in separator ? separator[style as keyof typeof separator] : ",");
  return [text, bare, ...members.map((member) => member.replace(/^[^=]*=/, ""))];
}
