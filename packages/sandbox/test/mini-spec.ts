/** One operation of a mini spec. */
export interface MiniOperation {
  readonly id: string;
  readonly method?: "get" | "post" | "put";
  readonly body?: object;
  readonly parameters?: readonly object[];
  readonly security?: readonly object[];
  /** Names of examples by status; each example's value is `{ example: <its name> }`. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes a spec with a path `/<id>` for each operation, so that a provider's rules can be tried without its whole spec.
 * The names of operations and examples are the provider's; that its spec has them is tested in its client package.
 */
export function miniSpec(operations: readonly MiniOperation[], securitySchemes: object): object {
  return {
    openapi: "3.1.1",
    info: { title: "Mini", version: "1.0.0" },
    security: Object.keys(securitySchemes).map((name) => ({ [name]: [] })),
    paths: Object.fromEntries(
      operations.map(({ id, method = "post", body, parameters = [], security, answers }) => [
        `/${id}`,
        {
          [method]: {
            operationId: id,
            parameters,
            ...(security === undefined ? {} : { security }),
            ...(body === undefined ? {} : { requestBody: { required: true, content: json({ schema: body }) } }),
            responses: Object.fromEntries(
              Object.entries(answers).map(([status, names]) => [
                status,
                { description: "An answer", content: json({ schema: { type: "object" }, examples: examples(names) }) },
              ]),
            ),
          },
        },
      ]),
    ),
    components: { securitySchemes },
  };
}

function json(content: object): object {
  return { "application/json": content };
}

function examples(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, { value: { example: name } }]));
}

/** A schema of an object whose named members are all required text. */
export function objectOf(...required: readonly string[]): object {
  return {
    type: "object",
    required,
    properties: Object.fromEntries(required.map((name) => [name, { type: "string" }])),
  };
}
