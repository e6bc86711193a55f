import { type Ledger, readLedger } from "../evidence/index.ts";

/** A small provider for the tests: a ledger in which nothing is wrong, and the description that rests on it. */
export const LEDGER_TEXT: string = `provider: things
letter: T
sources:
  seed:
    title: Guide
    kind: seed
    address: https://things.test/guide
    date: unknown
    file: guide.txt
    sha256: ${"a".repeat(64)}
  T1:
    title: Forum
    kind: documentation
    address: https://things.test/forum
    date: "2024"
facts:
  T-E1: { kind: endpoint, name: "POST /things/{id}", operation: createThing, statement: Makes a thing., basis: documented, source: seed, where: "1" }
  T-F1: { kind: field, name: colour, operation: createThing, statement: Its colour., basis: example, source: seed, where: "2" }
  T-F2: { kind: field, name: X-Trace, operation: createThing, statement: A header., basis: documented, source: seed, where: "3" }
  T-S1: { kind: status, name: "403", operation: createThing, statement: Refused., basis: documented, source: seed, where: "4" }
  T-R1: { kind: rule, statement: A thing keeps its colour., basis: documented, source: seed, where: "5", pending: sandbox }
  T-O1: { kind: oddity, statement: Colours are spelled two ways., basis: inferred, source: seed, where: "2-3", handling: Both are taken. }
  T-P1: { kind: public, statement: Red is the only colour., basis: external, source: T1, where: post 3 }
  T-I1: { kind: inference, statement: A colour is a word., basis: inferred, from: [T-F1, T-P1] }
conflicts:
  T-K1: { between: [T-F1, T-P1], statement: Blue is shown., spec: Any word., why: The guide comes first. }
questions:
  T-Q1: { statement: Which colours are there?, about: createThing }
`;

/** The description that goes with the ledger. */
export const BUNDLE: Readonly<Record<string, object | string>> = {
  openapi: "3.1.1",
  paths: {
    "/things/{id}": {
      parameters: [{ $ref: "#/components/parameters/id" }],
      post: {
        operationId: "createThing",
        "x-evidence": ["T-E1"],
        parameters: [{ name: "x-trace", in: "header", "x-evidence": ["T-F2"] }],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
        responses: {
          "200": { description: "Made", "x-evidence": { assumed: "no source names the status" } },
          "403": { $ref: "#/components/responses/Refused" },
        },
      },
    },
  },
  components: {
    parameters: { id: { name: "id", in: "path", required: true } },
    responses: {
      Refused: {
        description: "Refused",
        "x-evidence": ["T-S1"],
        content: { "application/json": { examples: { refused: { $ref: "#/components/examples/refused" } } } },
      },
    },
    examples: { refused: { value: {} } },
    schemas: {
      Thing: {
        type: "object",
        properties: {
          colour: { $ref: "#/components/schemas/Colour", "x-evidence": ["T-F1", "T-I1"] },
          parts: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
        },
      },
      Colour: { type: "string", "x-evidence": ["T-P1"] },
    },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", "x-evidence": ["T-E1"] } },
  },
};

/** The ledger of a text in which nothing is wrong; otherwise throws what is. */
export function ledgerOf(text: string): Ledger {
  const { ledger, problems } = readLedger(text, "facts.yaml");
  if (ledger === undefined || problems.length > 0) {
    throw new Error(problems.map(({ message }) => message).join("\n"));
  }
  return ledger;
}
