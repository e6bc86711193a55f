import type { SampleCall, Schema } from "./spec.ts";
import { type Field, fields } from "./vocabulary.ts";

interface ResourceOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Readonly<Record<string, unknown>>;
  readonly call: SampleCall;
}

/** One resource of the made spec: its schemas, and five operations on it. */
export interface Resource {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operations: readonly ResourceOperation[];
}

/** The resource of a noun; `index` decides which properties it has. */
export function makeResource(noun: string, index: number): Resource {
  const Name = `${noun[0]?.toUpperCase()}${noun.slice(1)}`;
  const collection = `/v1/${noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}s`;
  const item = `${collection}/{${noun}Id}`;
  const own = Array.from({ length: 12 }, (_, offset) => fieldAt(index * 7 + offset * 3));
  const path = { [`${noun}Id`]: "a1" };
  const body = { reference: "a1" };
  const id = { name: `${noun}Id`, in: "path", required: true, description: `Which ${noun}.`, schema: string };
  const operation = (verb: string, success: number, schema: string | undefined, more: object): object => ({
    operationId: operationId(verb, Name),
    summary: `${verb} ${noun}`,
    tags: [noun],
    ...more,
    responses: {
      [success]: schema ? json(schema, `The ${noun}.`) : { description: "Done." },
      ...errors(success),
    },
  });
  const call = (verb: string, method: SampleCall["method"], at: string, params: SampleCall["params"]): SampleCall => ({
    operationId: operationId(verb, Name),
    method,
    path: at,
    params,
    reads: verb === "delete" ? undefined : verb === "list" ? "total" : "id",
  });
  const requestBody = { required: true, content: content(`${Name}Request`) };
  const never = { "x-policy": { retry: "never" } };
  const safe = { "x-policy": { retry: "safe" } };
  const entry = (made: SampleCall, described: object): ResourceOperation => ({
    path: made.path,
    method: made.method.toLowerCase(),
    operation: described as ResourceOperation["operation"], // built as a literal just above
    call: made,
  });
  return {
    schemas: schemasOf(Name, noun, own),
    operations: [
      entry(call("create", "POST", collection, { body }), operation("create", 201, Name, { requestBody, ...never })),
      entry(
        call("list", "GET", collection, { query: { page: 2, perPage: 50, search: "two words" } }),
        operation("list", 200, `${Name}Page`, { parameters: listParameters, ...safe }),
      ),
      entry(call("get", "GET", item, { path }), operation("get", 200, Name, { parameters: [id], ...safe })),
      entry(
        call("update", "PATCH", item, { path, body }),
        operation("update", 200, Name, { parameters: [id], requestBody, ...never }),
      ),
      entry(
        call("delete", "DELETE", item, { path }),
        operation("delete", 204, undefined, { parameters: [id], "x-policy": { retry: "idempotent" } }),
      ),
    ],
  };
}

const operationId = (verb: string, Name: string): string => `${verb}${Name}${verb === "list" ? "s" : ""}`;

const string: Schema = { type: "string" };

const listParameters = [
  { name: "page", in: "query", description: "Counted from 1.", schema: { type: "integer" } },
  { name: "perPage", in: "query", description: "Items a page.", schema: { type: "integer" } },
  { name: "search", in: "query", description: "Words to find.", schema: string },
];

const content = (schema: string): object => ({
  "application/json": { schema: { $ref: `#/components/schemas/${schema}` } },
});
const json = (schema: string, description: string): object => ({ description, content: content(schema) });

function errors(success: number): object {
  const plain = [401, 403, 404, 409, 429, 500].map((status) => [status, json("Error", "It was refused.")]);
  return { ...Object.fromEntries(plain), ...(success === 204 ? {} : { 422: json("InvalidRequest", "It is wrong.") }) };
}

/** The list goes round. */
function fieldAt(index: number): Field {
  const field = fields[index % fields.length];
  if (field === undefined) {
    throw new Error("There are no properties to choose from.");
  }
  return field;
}

function schemasOf(Name: string, noun: string, own: readonly Field[]): Readonly<Record<string, Schema>> {
  const properties = Object.fromEntries(own.map(({ name, schema }) => [name, schema]));
  return {
    [Name]: {
      type: "object",
      description: `A ${noun}.`,
      properties: {
        id: { type: "string", description: `Which ${noun}.` },
        createdAt: { type: "string", format: "date-time", description: "When it was made." },
        ...properties,
      },
      required: ["id", "createdAt", ...own.slice(0, 4).map(({ name }) => name)],
    },
    [`${Name}Page`]: {
      type: "object",
      description: `Some of the ${noun}s.`,
      properties: {
        items: { type: "array", items: { $ref: `#/components/schemas/${Name}` }, description: "In order." },
        total: { type: "integer", description: "How many there are." },
      },
      required: ["items", "total"],
    },
    [`${Name}Request`]: {
      type: "object",
      description: `A ${noun} to make or change.`,
      properties: { reference: { type: "string", description: "Your own reference." }, ...properties },
      required: ["reference"],
    },
  };
}
