import { checkRequest } from "../check/check-request.ts";
import { credentialPointer } from "../check/check-security.ts";
import type { RecordedRequest } from "../exchange.ts";
import type { JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { isJsonType, parseContentType } from "../message/content-type.ts";
import type { Operation, Parameter } from "../model/operation.ts";
import type { Spec } from "../spec.ts";
import { buildRequest, type RequestOptions, type RequestPlan } from "./build-request.ts";
import { mutations } from "./mutations.ts";
import { type OperationPlan, type PlannedBody, planRequests } from "./plan-requests.ts";
import { type ProvokedRequest, uniqueNames } from "./provoked-request.ts";

type Candidate = Omit<ProvokedRequest, "operationId" | "request"> & { readonly request: RecordedRequest | undefined };

const places = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** Whether a request can be sent as it is: some values cannot stand in a header or a path. */
function isSendable(request: RecordedRequest): boolean {
  const { pathname } = new URL(request.url, "http://localhost");
  const isKept = new URL(request.url, "http://localhost").href.endsWith(request.url);
  return (
    isKept && pathname !== "" && Object.values(request.headers).every((value) => /^[\t\x20-\x7e]*$/.test(String(value)))
  );
}

function isBroken(spec: Spec, operation: Operation, request: RecordedRequest): boolean {
  const errors = checkRequest(spec, request).filter(({ severity }) => severity === "error");
  // A change of the path may lead to another operation, which says nothing about this one.
  return errors.length > 0 && errors.every(({ operationId }) => operationId === operation.id);
}

function bodyCandidates(spec: Spec, { sampler, plan }: OperationPlan, body: PlannedBody, write: Write): Candidate[] {
  const { schema } = body.mediaType;
  if (schema === undefined) {
    return [];
  }
  return mutations(spec, schema, body.value, sampler).map(({ keyword, pointer, specPointer, change, value }) => ({
    name: `body ${pointer || "/"} ${keyword}: ${change}`,
    keyword,
    pointer: `/body${pointer}`,
    specPointer,
    request: write(plan("few", { ...body, value })),
  }));
}

type Write = (plan: RequestPlan) => RecordedRequest | undefined;

function withBody(request: RecordedRequest | undefined, text: string | Uint8Array): RecordedRequest | undefined {
  const body = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return request === undefined ? undefined : { ...request, body };
}

function withContentType(request: RecordedRequest | undefined, type: string): RecordedRequest | undefined {
  return request === undefined ? undefined : { ...request, headers: { ...request.headers, "content-type": type } };
}

/** What stands in for a body where none was found that the schema accepts: enough to be broken as a whole. */
function standIn({ operation }: OperationPlan): PlannedBody | undefined {
  const [mediaType] = operation.requestBody?.content ?? [];
  return mediaType === undefined ? undefined : { name: "stand-in", mediaType, value: {} };
}

/** Bodies of another type than the schema wants, where none was found that it accepts. */
function typeCandidates(spec: Spec, found: OperationPlan, write: Write): Candidate[] {
  const body = found.bodies.length === 0 ? standIn(found) : undefined;
  const candidates = body === undefined ? [] : bodyCandidates(spec, found, body, write);
  return candidates.filter(({ keyword, pointer }) => keyword === "type" && pointer === "/body");
}

/** Bodies that are broken as a whole: none, of another type, not readable. */
function messageCandidates(found: OperationPlan, write: Write): Candidate[] {
  const { operation, bodies, plan } = found;
  const body = bodies[0] ?? standIn(found);
  const { requestBody } = operation;
  if (body === undefined || requestBody === undefined) {
    return [];
  }
  const specPointer = requestBody.pointer;
  const whole = write(plan("few", body));
  const about = (
    name: string,
    keyword: string,
    request: RecordedRequest | undefined,
    pointer = "/body",
  ): Candidate => ({
    name,
    keyword,
    pointer,
    specPointer,
    request,
  });
  const candidates = [
    about("no body", "required", write(plan("few", undefined))),
    about(
      "a body of an unknown type",
      "content",
      withContentType(whole, "application/x-railspec"),
      "/headers/content-type",
    ),
  ];
  const essence = parseContentType(body.mediaType.range)?.essence ?? "";
  if (isJsonType(essence)) {
    const text = JSON.stringify(body.value);
    candidates.push(
      about("JSON that is cut short", "content", withBody(whole, text.slice(0, -1))),
      about("JSON with something behind it", "content", withBody(whole, `${text}}`)),
      about("JSON that is not UTF-8", "content", withBody(whole, new Uint8Array([0x22, 0xff, 0x22]))),
    );
  }
  return candidates;
}

function parameterCandidates(spec: Spec, found: OperationPlan, parameter: Parameter, write: Write): Candidate[] {
  const { values, sampler, plan, bodies } = found;
  const all = values.get(parameter);
  if (all === undefined) {
    return [];
  }
  const [value] = all;
  const base = plan("few", bodies[0]);
  const pointer = appendPointer(`/${places[parameter.in]}`, parameter.name);
  const withValue = (next: JsonValue): RequestPlan => ({
    ...base,
    parameters: new Map(base.parameters).set(parameter, next),
  });
  const title = `${parameter.in} ${parameter.name}`;
  const candidates: Candidate[] = [];
  if (parameter.required && parameter.in !== "path") {
    const others = new Map([...base.parameters].filter(([other]) => other !== parameter));
    const request = write({ ...base, parameters: others });
    candidates.push({
      name: `${title} missing`,
      keyword: "required",
      pointer,
      specPointer: parameter.pointer,
      request,
    });
  }
  if (parameter.in === "query" && typeof value !== "object") {
    const again = { query: [{ name: parameter.name, raw: encodeURIComponent(String(value)) }] };
    const request = write({ ...withValue(value), extra: again });
    candidates.push({ name: `${title} twice`, keyword: "repeated", pointer, specPointer: parameter.pointer, request });
  }
  const { schema } = parameter;
  if (schema === undefined) {
    return candidates;
  }
  for (const mutation of all.flatMap((each) => mutations(spec, schema, each, sampler))) {
    candidates.push({
      name: [title, mutation.pointer, `${mutation.keyword}: ${mutation.change}`]
        .filter((part) => part !== "")
        .join(" "),
      keyword: mutation.keyword,
      pointer: pointer + mutation.pointer,
      specPointer: mutation.specPointer,
      request: write(withValue(mutation.value)),
    });
  }
  return candidates;
}

function securityCandidates({ operation, bodies, plan }: OperationPlan, write: Write): Candidate[] {
  const base = plan("few", bodies[0]);
  const [scheme] = base.credentials;
  if (scheme === undefined) {
    return [];
  }
  const about = { keyword: "security", pointer: credentialPointer(scheme), specPointer: operation.securityPointer };
  const without = { ...base, credentials: [] };
  const wrong = { ...without, extra: { headers: { authorization: "Railspec wrong" } } };
  const isHeader = about.pointer === "/headers/authorization";
  return [
    { ...about, name: "no credentials", request: write(without) },
    ...(isHeader ? [{ ...about, name: "credentials of another scheme", request: write(wrong) }] : []),
  ];
}

function fingerprint({ method, url, headers, body }: RecordedRequest): string {
  return JSON.stringify([method, url, headers, body === undefined ? null : Buffer.from(body).toString("base64")]);
}

/**
 * Requests that the spec forbids, always the same ones: each keyword of each schema broken in every way that its kind
 * suggests, parameters missing and doubled, bodies unreadable or of another type, no credentials. Each is checked
 * before it is handed out, so a server that keeps the contract must refuse all of them. Where no body is found that the
 * schema accepts, bodies are still left out, unreadable and of another type.
 */
export function negatives(spec: Spec, operation: Operation, options: RequestOptions = {}): ProvokedRequest[] {
  const found = planRequests(spec, operation);
  const write: Write = (plan) => buildRequest(spec, operation, plan, options);
  const candidates = [
    ...found.bodies.flatMap((body) => bodyCandidates(spec, found, body, write)),
    ...typeCandidates(spec, found, write),
    ...messageCandidates(found, write),
    ...operation.parameters.flatMap((parameter) => parameterCandidates(spec, found, parameter, write)),
    ...securityCandidates(found, write),
  ];
  const seen = new Set<string>();
  const kept: ProvokedRequest[] = [];
  for (const { request, ...about } of candidates) {
    // Several bodies hold the same field; breaking it the same way in each of them says nothing new.
    const change = `${about.specPointer} ${about.name}`;
    if (request === undefined || seen.has(change) || seen.has(fingerprint(request))) {
      continue;
    }
    seen.add(fingerprint(request));
    if (isSendable(request) && isBroken(spec, operation, request)) {
      seen.add(change);
      kept.push({ ...about, operationId: operation.id, request });
    }
  }
  return uniqueNames(kept);
}
