import fc from "fast-check";
import { checkRequest } from "../check/check-request.ts";
import type { RecordedRequest } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import type { JsonValue } from "../json.ts";
import type { MediaType, Operation, Parameter } from "../model/operation.ts";
import { buildRequest, firstCredentials, type RequestOptions, type RequestPlan } from "../provoke/build-request.ts";
import { mutations } from "../provoke/mutations.ts";
import { createSampler } from "../provoke/sample-value.ts";
import type { Spec } from "../spec.ts";
import { validValue } from "./arbitrary-value.ts";

function parameterMap(spec: Spec, operation: Operation): fc.Arbitrary<ReadonlyMap<Parameter, JsonValue>> {
  const entries = operation.parameters.map((parameter): fc.Arbitrary<[Parameter, JsonValue] | undefined> => {
    const { schema, required } = parameter;
    const value = schema === undefined ? fc.constant<JsonValue>("sample") : validValue(spec, schema);
    const entry = value.map((found): [Parameter, JsonValue] => [parameter, found]);
    return required ? entry : fc.option(entry, { nil: undefined });
  });
  return fc.tuple(...entries).map((list) => new Map(list.filter((entry) => entry !== undefined)));
}

function bodyOf(spec: Spec, mediaType: MediaType): fc.Arbitrary<NonNullable<RequestPlan["body"]>> {
  const value = mediaType.schema === undefined ? fc.constant<JsonValue>({}) : validValue(spec, mediaType.schema);
  return value.map((found) => ({ mediaType, value: found }));
}

function plans(spec: Spec, operation: Operation): fc.Arbitrary<RequestPlan> {
  const credentials = firstCredentials(operation);
  const content = operation.requestBody?.content ?? [];
  const bodies = content.length === 0 ? fc.constant(undefined) : fc.oneof(...content.map((one) => bodyOf(spec, one)));
  return fc
    .tuple(parameterMap(spec, operation), bodies)
    .map(([parameters, body]) => ({ parameters, credentials, ...(body === undefined ? {} : { body }) }));
}

function isSound(spec: Spec, operation: Operation, request: RecordedRequest): boolean {
  const isPlain = Object.values(request.headers).every((value) => /^[\t\x20-\x7e]*$/.test(String(value)));
  return isPlain && findOperation(spec, request).operation === operation;
}

/** Requests that the spec allows: any values that its schemas accept, any choice of what is optional. */
export function validRequest(
  spec: Spec,
  operation: Operation,
  options: RequestOptions = {},
): fc.Arbitrary<RecordedRequest> {
  return plans(spec, operation)
    .map((plan) => buildRequest(spec, operation, plan, options))
    .filter((request) => request !== undefined)
    .filter(
      (request) =>
        isSound(spec, operation, request) && checkRequest(spec, request).every(({ severity }) => severity !== "error"),
    );
}

/** Requests that the spec forbids: an allowed body with one keyword broken somewhere; shrinks to a small body. */
export function invalidRequest(
  spec: Spec,
  operation: Operation,
  options: RequestOptions = {},
): fc.Arbitrary<RecordedRequest> {
  const sampler = createSampler(spec);
  return fc
    .tuple(plans(spec, operation), fc.nat())
    .map(([plan, choice]) => {
      const { body } = plan;
      if (body?.mediaType.schema === undefined) {
        return undefined;
      }
      const all = mutations(spec, body.mediaType.schema, body.value, sampler);
      const mutation = all[choice % Math.max(1, all.length)];
      return mutation === undefined
        ? undefined
        : buildRequest(spec, operation, { ...plan, body: { ...body, value: mutation.value } }, options);
    })
    .filter((request) => request !== undefined)
    .filter(
      (request) =>
        isSound(spec, operation, request) && checkRequest(spec, request).some(({ severity }) => severity === "error"),
    );
}
