import { makeResource } from "./resource.ts";
import type { SampleCall, Schema, Spec } from "./spec.ts";
import { nouns } from "./vocabulary.ts";

/**
 * A spec with that many operations (300 at most), the same one every time: per resource create, list, get, update and
 * delete, with path and query parameters, JSON bodies, seven error answers, shared and own schemas.
 */
export function makeSpec(operations: number): Spec {
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas: Record<string, Schema> = { ...shared };
  const calls: SampleCall[] = [];
  for (const [index, noun] of nouns.entries()) {
    const resource = makeResource(noun, index);
    const wanted = resource.operations.slice(0, Math.max(0, operations - calls.length));
    for (const { path, method, operation, call } of wanted) {
      paths[path] = { ...paths[path], [method]: operation };
      calls.push(call);
    }
    if (wanted.length > 0) {
      Object.assign(schemas, resource.schemas);
    }
  }
  const document = {
    openapi: "3.1.1",
    info: {
      title: "Bench",
      version: "1.0.0",
      summary: "A spec to measure with.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "http://127.0.0.1:4999", description: "Sandbox", "x-name": "sandbox" }],
    security: [{ bearerAuth: [] }],
    paths,
    components: { schemas, securitySchemes: { bearerAuth: { type: "http", scheme: "bearer" } } },
  };
  return { document, calls };
}

const shared: Record<string, Schema> = {
  Error: {
    type: "object",
    description: "What went wrong.",
    properties: {
      code: { type: "string", description: "Stable name of the error." },
      message: { type: "string", description: "Text for people." },
    },
    required: ["code"],
  },
  InvalidRequest: {
    type: "object",
    description: "Which members are wrong.",
    properties: {
      code: { type: "string", description: "Stable name of the error." },
      errors: {
        type: "array",
        description: "One entry a member.",
        items: {
          type: "object",
          properties: { member: { type: "string" }, message: { type: "string" } },
          required: ["member", "message"],
        },
      },
    },
    required: ["code", "errors"],
  },
  PostalAddress: {
    type: "object",
    description: "Where somebody lives.",
    properties: {
      street: { type: "string", description: "Street and number.", "x-sensitive": "pii" },
      city: { type: "string", description: "Town." },
      postCode: { type: "string", description: "Code of the town." },
    },
  },
  Line: {
    type: "object",
    description: "One part of a whole.",
    properties: {
      text: { type: "string", description: "What it is for." },
      quantity: { type: "integer", description: "How many." },
      price: { type: "string", description: "For one." },
    },
    required: ["text"],
  },
};
