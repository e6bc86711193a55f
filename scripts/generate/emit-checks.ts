import { pascalCase } from "../workspace.ts";
import { listSchemas, type OperationSchemas } from "./checks/operation-schemas.ts";
import { createSchemaProgram, type SchemaProgram } from "./checks/schema-program.ts";
import { docComment } from "./emit/doc-comment.ts";
import { helpers, withTheirNeeds } from "./helper-texts.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/** The texts of the three files that check values. */
export interface ChecksFiles {
  /** `checks.gen.ts`: one function per schema, and the helpers that they call. */
  readonly checks: string;
  /** `validate.gen.ts`: the checks of every operation, as the runtime takes them. */
  readonly validate: string;
  /** `schemas.gen.ts`: a Standard Schema per named schema. */
  readonly schemas: string;
}

/** Compiles the schemas of a bundle to checks. Nothing of a validator library is left at run time. */
export function emitChecks(id: string, document: OpenApiDocument, edition = "documented"): ChecksFiles {
  const program = createSchemaProgram(document);
  const validate = emitValidate(pascalCase(id), edition, document, program);
  const schemas = emitSchemas(document, program);
  const mentioned = [...`${validate}${schemas}`.matchAll(/\bchecks\.([\w$]+)/g)].map((match) => match[1] ?? "");
  const exported = new Set([...mentioned, ...standardTypes]);
  return { checks: emitDeclarations(program, exported), validate, schemas };
}

function emitDeclarations(program: SchemaProgram, exported: ReadonlySet<string>): string {
  const checks = program.declarations();
  const used = [...exported, "Check", ...checks.flatMap(({ uses }) => uses)].filter((name) => helpers.has(name));
  return [...withTheirNeeds(used), ...checks]
    .map(({ name, text }) =>
      exported.has(name) ? text.replace(/^(const|function|interface|type) /m, "export $1 ") : text,
    )
    .map((text) => `${text}\n`)
    .join("\n");
}

const standardTypes = ["StandardIssue", "StandardResult", "StandardSchema"];
const reserved = ["checks", "isSchemaError", "SchemaError", "validate", "validateWith", "watchers"];

function emitValidate(name: string, edition: string, document: OpenApiDocument, program: SchemaProgram): string {
  const operations = listSchemas(document);
  const taken = operations.find(({ id }) => reserved.includes(id));
  if (taken) {
    throw new Error(`operationId "${taken.id}" is taken by an export of the subpath "validate": rename it.`);
  }
  const validators = new Map<string, string>();
  const rows = operations.map((operation) => emitOperation(operation, program, validators));
  const [first = ""] = operations.map(({ id }) => id);
  const head = [
    'import type { Watcher } from "@railspec/runtime";',
    'import { type Departure, type OperationValidators, validateWith } from "@railspec/runtime/validate";',
    'import * as checks from "./checks.gen.ts";',
    `import type { ${name}Operations } from "./operations.gen.ts";`,
    "",
    `export { type Departure, isSchemaError, type OperationValidators, type Problem, SchemaError, validateWith, watchers } from "@railspec/runtime/validate";`,
  ];
  return `${head.join("\n")}

${[...validators.values()].join("")}
${rows.join("\n")}
const operations: { readonly [Id in keyof ${name}Operations]: OperationValidators } = { ${operations.map(({ id }) => id).join(", ")} };

/**
 * Makes the \`hooks\` of a client that check every operation: a request whose parameters or body break their schemas is
 * refused before it is sent; an answer whose body does is reported, and handed over all the same. To pay for some
 * operations only, hand their checks to \`validateWith\`; to watch as well, see \`watchers\`.
 * @example create${name}Client({ baseUrl, hooks: validate((departure) => console.warn(departure)) })
 * @example create${name}Client({ baseUrl, hooks: validateWith({ ${first} }, (departure) => console.warn(departure)) })
 */
export function validate(report: (departure: Departure) => void): Watcher<${JSON.stringify(edition)}> {
  return validateWith(operations, report);
}
`;
}

/** The checks of one operation. Validators shared by operations are entered in `validators`, name to text. */
function emitOperation(
  { id, parameters, request, requestRequired, responses }: OperationSchemas,
  program: SchemaProgram,
  validators: Map<string, string>,
): string {
  const enter = (name: string, factory: string, args: readonly string[]): string => {
    validators.set(name, `const ${name}: checks.Validate = /* @__PURE__ */ checks.${factory}(${args.join(", ")});\n`);
    return name;
  };
  const validator = (kind: "answer" | "request", check: string, at: string, hint: string): string => {
    const factory = kind === "answer" ? "validator" : "requestValidator";
    return check.startsWith("check")
      ? enter(`$${kind}${check.replace(/^check/, "")}`, factory, [`checks.${check}`])
      : enter(`$${kind}$${hint}`, factory, [`checks.${check}`, JSON.stringify(at)]);
  };
  const given = parameters.flatMap(({ in: place, name, schema, pointer, required }) => {
    const check = schema && program.check(schema, "request", "parameter");
    // A header may also come from the options of the client or of the call.
    const must = required && place !== "headers" ? ", required: true" : "";
    const value = check ? `, value: ${enter(`$request${check}`, "requestValidator", [`checks.${check}`])}` : "";
    const row = `in: "${place}", name: ${JSON.stringify(name)}, at: ${JSON.stringify(pointer)}`;
    return must || value ? [`    { ${row}${must}${value} },\n`] : [];
  });
  const body = request === undefined ? undefined : program.check(request, "request", `${id}_request`);
  const answers = responses.flatMap(([status, pointer]) => {
    const check = program.check(pointer, "response", `${id}_${status}`);
    return check ? [`    ${status}: ${validator("answer", check, pointer, `${id}_${status}`)},\n`] : [];
  });
  const members = [
    given.length > 0 ? `  parameters: [\n${given.join("")}  ],\n` : "",
    body ? `  body: ${validator("request", body, request ?? "", `${id}_request`)},\n` : "",
    requestRequired ? `  bodyRequired: ${JSON.stringify(requestRequired)},\n` : "",
    answers.length > 0 ? `  responses: {\n${answers.join("")}  },\n` : "",
  ];
  return `/** Checks of \`${id}\`. */\nexport const ${id}: OperationValidators = {\n${members.join("")}};\n`;
}

function emitSchemas(document: OpenApiDocument, program: SchemaProgram): string {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, { description }]) => {
    const check = program.check(`#/components/schemas/${name}`, "written", name) ?? "anything";
    return `${docComment([description as string | undefined])}export const ${name}Schema: checks.StandardSchema<types.${name}> = /* @__PURE__ */ checks.standardSchema(checks.${check});\n`; // `description` of a linted schema is text
  });
  return `import * as checks from "./checks.gen.ts";
import type * as types from "./operations.gen.ts";

export type { ${standardTypes.join(", ")} } from "./checks.gen.ts";

${schemas.join("\n")}`;
}
