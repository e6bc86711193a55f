/** The files of a new provider's spec, path in `specs/<id>` to text: one operation, lint-clean, every choice marked as assumed. */
export function specTemplate(id: string, title: string, port: number, letter: string): ReadonlyMap<string, string> {
  return new Map([
    ["package.json", manifest(id, title)],
    ["openapi.yaml", description(id, title, port)],
    ["paths/status.yaml", path(letter)],
    ["schemas/Status.yaml", schema],
    ["examples/getStatus.200.up.yaml", example],
    ["facts.yaml", ledger(id, title, letter)],
  ]);
}

const assumed = '{ assumed: "placeholder of new-provider: replace with the ids of facts" }';

function manifest(id: string, title: string): string {
  const manifest = {
    name: `@railspec/spec-${id}`,
    version: "0.1.0",
    description: `OpenAPI 3.1 description of the ${title} API with its evidence`,
    license: "MIT",
    type: "module",
    exports: {
      "./openapi.json": "./dist/openapi.json",
      "./facts.json": "./dist/facts.json",
      "./package.json": "./package.json",
    },
    files: ["dist"],
    sideEffects: false,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const description = (id: string, title: string, port: number): string => `openapi: 3.1.1
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: ${title}
  version: 0.1.0
  summary: One line on what ${title} is for.
  description: What this API does, for whom, and what its documentation leaves open.
  contact:
    name: Railspec contributors
    url: https://www.npmjs.com/package/@railspec/spec-${id}
  license:
    name: MIT
    identifier: MIT
x-evidence: ${assumed}
servers:
  - url: http://127.0.0.1:${port}
    description: Sandbox (railspec sandbox ${id})
    x-name: sandbox
tags:
  - name: Status
    description: Whether the service answers.
security:
  - bearerAuth: []
paths:
  /api/v1/status:
    $ref: paths/status.yaml
components:
  securitySchemes:
    bearerAuth:
      type: http
      scheme: bearer
      description: A key of the provider, after \`Bearer\`.
      x-evidence: ${assumed}
`;

const path = (letter: string): string => `get:
  operationId: getStatus
  tags:
    - Status
  summary: Tell whether the service is up
  description: Answers while the service runs. A placeholder, to be replaced by the first documented operation.
  x-evidence: [${letter}-E1]
  x-policy:
    retry: safe
    idempotency: natural
    effect: read
  responses:
    "200":
      description: The service is up.
      content:
        application/json:
          schema:
            $ref: ../schemas/Status.yaml
          examples:
            up:
              $ref: ../examples/getStatus.200.up.yaml
`;

const schema = `type: object
description: State of the service.
x-evidence: ${assumed}
properties:
  service_state:
    type: string
    description: Whether it runs, in the word of the provider.
`;

const example = `summary: The service is up
x-evidence: ${assumed}
value:
  service_state: up
`;

const ledger = (id: string, title: string, letter: string): string => `provider: ${id}
letter: ${letter}
sources:
  documentation:
    title: ${title}, API documentation
    kind: documentation
    address: to be filled in
    date: unknown
facts:
  ${letter}-E1:
    kind: endpoint
    name: GET /api/v1/status
    operation: getStatus
    statement: A placeholder of new-provider; the first documented operation replaces it.
    basis: assumed
    source: documentation
    where: nowhere yet
conflicts: {}
questions: {}
`;
