import type { OpenApiDocument } from "../../generate/openapi-document.ts";
import { documentOf } from "./emitted.ts";

const json = (schema: object, examples: object = {}): object => ({
  content: { "application/json": { schema, examples } },
});

/** A document with what the emitters tell apart: directions, circles, forms, inline bodies, answers with and without bodies. */
export const example: OpenApiDocument = {
  ...documentOf(
    {
      User: {
        type: "object",
        description: "Somebody.",
        required: ["id", "name", "password"],
        properties: {
          id: { type: "string", format: "uuid", readOnly: true },
          name: { type: ["string", "null"], maxLength: 80 },
          password: { type: "string", writeOnly: true },
          friends: { type: "array", items: { $ref: "#/components/schemas/User" } },
        },
      },
      Named: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { id: { readOnly: true } } }] },
      Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
      Anything: {},
      Document: {
        type: "object",
        required: ["file"],
        properties: {
          file: { type: "string", contentMediaType: "image/png" },
          kind: { type: "string", enum: ["front", "back"] },
        },
      },
      Problem: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
    },
    {
      "/users/{id}": {
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          { name: "limit", in: "query", schema: { type: "string" } },
        ],
        get: {
          operationId: "getUser",
          parameters: [
            { $ref: "#/components/parameters/Limit" },
            { name: "fields", in: "query", required: true, schema: { type: "array", items: { enum: ["id", "name"] } } },
            { name: "X-Trace", in: "header", required: true, schema: { type: "string", maxLength: 3 } },
            { name: "since", in: "query", schema: { type: "string", format: "date-time" } },
            { name: "any", in: "query", schema: {} },
            { name: "sid", in: "cookie", schema: { type: "string" } },
          ],
          responses: {
            "200": json(
              { $ref: "#/components/schemas/User" },
              { ann: { value: { id: "1", name: null, password: "" } } },
            ),
            "404": { $ref: "#/components/responses/NotFound" },
          },
        },
      },
      "/users/me": {
        put: {
          operationId: "updateUser",
          requestBody: { required: true, ...json({ $ref: "#/components/schemas/User" }) },
          responses: { "204": {}, "404": { $ref: "#/components/responses/NotFound" } },
        },
      },
      "/users/{id}:lock/": {
        post: {
          operationId: "lockUser",
          requestBody: json({ type: "object", properties: { reason: { $ref: "#/components/schemas/Named" } } }),
          responses: { "200": { content: { "text/plain": { schema: { type: "string" }, example: "locked" } } } },
        },
      },
      "/documents": {
        post: {
          operationId: "uploadDocument",
          requestBody: { content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/Document" } } } },
          responses: {
            "201": json({
              type: "array",
              items: { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Named" }] },
            }),
            "429": {
              ...json({ $ref: "#/components/schemas/Problem" }, { tooMany: { $ref: "#/components/examples/tooMany" } }),
              headers: { "Retry-After": { $ref: "#/components/headers/Wait" } },
            },
          },
        },
      },
    },
  ),
  servers: [{ url: "http://127.0.0.1:4199", "x-name": "sandbox" }],
};

Object.assign(example.components ?? {}, {
  responses: {
    NotFound: json({ $ref: "#/components/schemas/Problem" }, { unknown: { value: { message: "Unknown." } } }),
  },
  examples: { tooMany: { summary: "Too many", value: { message: "Wait." } } },
  parameters: { Limit: { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } } },
  headers: { Wait: { schema: { type: "integer" }, example: 30 } },
});
