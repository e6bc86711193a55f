import { gunzipSync } from "node:zlib";
import { findOperation, loadSpec, type RecordedResponse, type Spec } from "@railspec/contract";
import validator from "openapi-response-validator";
import { dependencyVersion } from "../support/folders.ts";
import type { Case } from "./catalogue.ts";
import type { Judge, Opinion } from "./judge.ts";

type Arguments = ConstructorParameters<typeof validator.default>[0];

/** openapi-response-validator, which is given a status and a parsed body, and nothing else. */
export const responseValidator: Judge = {
  name: `openapi-response-validator ${dependencyVersion("openapi-response-validator")}`,
  judge: async (document, cases) => {
    const spec = loadSpec(document);
    return cases.map((one) => opinionOf(spec, one));
  },
};

/** What a drift can be about that is no part of a status and a parsed body. */
const unseen = /^request\.|header|content-type|malformed-body|inexact-number|unchecked/;

function opinionOf(spec: Spec, { exchange: { request, response }, want }: Case): Opinion {
  const { operation } = findOperation(spec, request);
  if (response === undefined || operation === undefined || request.method === "HEAD") {
    return { cannot: "no response of an operation" };
  }
  if (want.length > 0 && want.every((finding) => unseen.test(finding))) {
    return { cannot: "not in a status or a parsed body" };
  }
  const type = String(response.headers["content-type"] ?? "");
  if (type !== "" && !/json/.test(type)) {
    return { cannot: "no JSON" };
  }
  const responses = Object.fromEntries(operation.responses.map(({ status, definition }) => [status, definition]));
  // The types are those of OpenAPI 3.0 documents.
  const options = structuredClone({ responses, components: spec.document.components }) as unknown as Arguments;
  const answer = new validator.default(options).validateResponse(String(response.status), parsed(response));
  const errors = (answer?.errors ?? []) as ReadonlyArray<{ path?: string; errorCode?: string; message: string }>; // its documented form
  return { problems: errors.map(({ path = "", errorCode = "", message }) => `${errorCode} ${path} ${message}`) };
}

function parsed({ headers, body = new Uint8Array() }: RecordedResponse): unknown {
  const isPacked = headers["content-encoding"] === "gzip" && body[0] === 0x1f;
  const text = new TextDecoder().decode(isPacked ? gunzipSync(body) : body);
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}
