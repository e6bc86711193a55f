import type { Parameter, Schema } from "../openapi-document.ts";
import { docComment } from "./doc-comment.ts";
import { type OperationModel, referenceName } from "./model.ts";

const groups = [
  { key: "path", in: "path" },
  { key: "query", in: "query" },
  { key: "headers", in: "header" },
] as const;

/** `NoParams`, or the name of the operation's parameters type. */
export function paramsName(model: OperationModel): string {
  return hasParams(model) ? `${model.stem}Params` : "NoParams";
}

/** True when a caller must pass parameters. */
export function needsParams(model: OperationModel): boolean {
  return model.body?.required === true || carried(model).some(({ required }) => required === true);
}

/** The interface of an operation's parameters; nothing for an operation without any. */
export function emitParams(model: OperationModel): string {
  if (!hasParams(model)) {
    return "";
  }
  const members = groups.flatMap(({ key, in: place }) => {
    const parameters = carried(model).filter((parameter) => parameter.in === place);
    if (parameters.length === 0) {
      return [];
    }
    const required = parameters.some((parameter) => parameter.required);
    return [
      `  ${key}${required ? "" : "?"}: {\n${parameters.map((parameter) => emitMember(parameter, model)).join("")}  };\n`,
    ];
  });
  if (model.body) {
    members.push(`  body${model.body.required ? "" : "?"}: ${model.body.type};\n`);
  }
  return `/** Parameters of \`${model.id}\`. */\nexport interface ${model.stem}Params {\n${members.join("")}}\n`;
}

/** Cookies are the browser's business; a client sends path, query and headers. */
const carried = (model: OperationModel): Parameter[] =>
  model.parameters.filter((parameter) => parameter.in !== "cookie");

const hasParams = (model: OperationModel): boolean => model.body !== undefined || carried(model).length > 0;

function emitMember(parameter: Parameter, model: OperationModel): string {
  const name = /^[A-Za-z_$][\w$]*$/.test(parameter.name) ? parameter.name : JSON.stringify(parameter.name);
  const description = (parameter as { description?: string }).description; // lint demands one; generation does not depend on it
  const chain = `NonNullable<wire[${JSON.stringify(model.id)}]["parameters"][${JSON.stringify(parameter.in)}]>[${JSON.stringify(parameter.name)}]`;
  const type = parameter.schema ? (simpleType(parameter.schema) ?? chain) : chain;
  return `${docComment([description], "    ")}    ${name}${parameter.required ? "" : "?"}: ${type};\n`;
}

/** The TypeScript type of a plain parameter schema, spelled out so that an editor shows it; undefined for others. */
function simpleType(schema: Schema): string | undefined {
  const named = referenceName(schema);
  if (named) {
    return named;
  }
  if (Array.isArray(schema.enum)) {
    return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  }
  if (schema.type === "array") {
    const items = simpleType((schema.items ?? {}) as Schema); // `items` of a linted schema is a schema
    return items && `${items.includes(" ") ? `(${items})` : items}[]`;
  }
  const plain: Readonly<Record<string, string>> = {
    string: "string",
    integer: "number",
    number: "number",
    boolean: "boolean",
  };
  return typeof schema.type === "string" ? plain[schema.type] : undefined;
}
