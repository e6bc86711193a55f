import { checkRequest } from "../check/check-request.ts";
import type { RecordedRequest } from "../exchange.ts";
import { findOperation } from "../find-operation.ts";
import type { Finding } from "../finding.ts";
import { isArray, isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import type { Operation, Parameter } from "../model/operation.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { placePointer } from "../schema/walk-value.ts";
import type { Spec } from "../spec.ts";
import { buildRequest, type RequestOptions, type RequestPlan } from "./build-request.ts";
import { type OperationPlan, type PlannedBody, planRequests } from "./plan-requests.ts";
import { type ProvokedRequest, uniqueNames } from "./provoked-request.ts";
import { removed, setAt } from "./set-at.ts";
import { withFewer } from "./with-fewer.ts";

interface Variation {
  readonly name: string;
  readonly keyword: string;
  readonly pointer: string;
  readonly specPointer: string;
  readonly value: JsonValue;
}

function edges(schema: JsonObject, value: JsonValue): [string, JsonValue][] {
  const found: [string, JsonValue][] = [];
  const add = (keyword: string, make: (limit: number) => JsonValue): void => {
    const limit = own(schema, keyword);
    if (typeof limit === "number") {
      found.push([keyword, make(limit)]);
    }
  };
  add("minimum", (limit) => limit);
  add("maximum", (limit) => limit);
  if (typeof value === "string") {
    add("minLength", (limit) => value.slice(0, limit).padEnd(limit, value.at(-1) ?? "a"));
    add("maxLength", (limit) => value.slice(0, limit).padEnd(limit, value.at(-1) ?? "a"));
  }
  const values = own(schema, "enum");
  found.push(...(isArray(values) ? values.map((item): [string, JsonValue] => ["enum", item]) : []));
  const types = own(schema, "type");
  if (isArray(types)) {
    const samples: Readonly<Record<string, JsonValue>> = {
      null: null,
      boolean: true,
      integer: 1,
      number: 1.5,
      string: "text",
    };
    found.push(
      ...types.flatMap((type): [string, JsonValue][] => {
        const sample = samples[String(type)];
        return sample === undefined ? [] : [["type", sample]];
      }),
    );
  }
  return found;
}

function variations(spec: Spec, node: SchemaNode, value: JsonValue): Variation[] {
  const found: Variation[] = [];
  spec.walkers.request.walk(node, value, {
    value: (inner, schemas, place) => {
      const pointer = placePointer(place);
      for (const { schema, properties, pointer: at } of schemas) {
        if (typeof schema === "boolean") {
          continue;
        }
        for (const [keyword, edge] of edges(schema, inner)) {
          const name = `${pointer || "/"} ${keyword}: ${JSON.stringify(edge).slice(0, 40)}`;
          found.push({
            name,
            keyword,
            pointer,
            specPointer: appendPointer(at, keyword),
            value: setAt(value, pointer, edge),
          });
        }
        for (const property of isObject(inner) ? properties.keys() : []) {
          const gone = appendPointer(pointer, property);
          found.push({
            name: `without ${gone}`,
            keyword: "properties",
            pointer: gone,
            specPointer: appendPointer(at, "properties", property),
            value: setAt(value, gone, removed),
          });
        }
      }
    },
  });
  return found;
}

/** The smallest body with one more property of the largest one, for each. */
function additions({ bodies }: OperationPlan): { readonly body: PlannedBody; readonly name: string }[] {
  const few = bodies.find(({ name }) => name === "required properties only");
  const all = bodies.find(({ name }) => name === "every property");
  if (few === undefined || all === undefined || !isObject(few.value) || !isObject(all.value)) {
    return [];
  }
  const base: JsonObject = few.value;
  return Object.entries(all.value)
    .filter(([name]) => !Object.hasOwn(base, name))
    .map(([name, value]) => ({ name, body: { ...few, value: { ...base, [name]: value } } }));
}

type Candidate = Omit<ProvokedRequest, "operationId" | "request"> & {
  readonly plan: RequestPlan;
  /** What to try where the spec forbids the plan. */
  readonly instead?: () => readonly RequestPlan[];
};

function bodyVariations(spec: Spec, { plan }: OperationPlan, body: PlannedBody): Candidate[] {
  const node = body.mediaType.schema;
  if (node === undefined) {
    return [];
  }
  return variations(spec, node, body.value).map(({ name, keyword, pointer, specPointer, value }) => ({
    name: `body ${name}`,
    keyword,
    pointer: `/body${pointer}`,
    specPointer,
    plan: plan("few", { ...body, value }),
    instead: () => withFewer(node, value, pointer).map((less) => plan("few", { ...body, value: less })),
  }));
}

function bodyCandidates(spec: Spec, found: OperationPlan): Candidate[] {
  const { bodies, plan } = found;
  const whole = (body: PlannedBody) => ({ pointer: "/body", specPointer: body.mediaType.pointer });
  return [
    ...bodies.map((body) => ({
      ...whole(body),
      name: `body: ${body.name}`,
      keyword: "content",
      plan: plan("few", body),
    })),
    ...additions(found).map(({ name, body }) => ({
      ...whole(body),
      name: `body: only ${name} besides what is required`,
      keyword: "properties",
      plan: plan("few", body),
    })),
    ...bodies.flatMap((body) => bodyVariations(spec, found, body)),
  ];
}

function parameterCandidates(spec: Spec, { values, plan, bodies, operation }: OperationPlan): Candidate[] {
  const few = plan("few", bodies[0]);
  const all = plan("all", bodies[0]);
  const candidates: Candidate[] = [
    { name: "required parameters only", keyword: "parameters", pointer: "", specPointer: operation.pointer, plan: few },
    { name: "every parameter", keyword: "parameters", pointer: "", specPointer: operation.pointer, plan: all },
  ];
  const withValue = (parameter: Parameter, value: JsonValue): RequestPlan => ({
    ...few,
    parameters: new Map(few.parameters).set(parameter, value),
  });
  for (const [parameter, [first, ...others]] of values) {
    const title = `${parameter.in} ${parameter.name}`;
    const pointer = `/${parameter.in}/${parameter.name}`;
    for (const value of [first, ...others]) {
      const plan = withValue(parameter, value);
      const name = `${title} = ${JSON.stringify(value)}`;
      candidates.push({ name, keyword: "parameters", pointer, specPointer: parameter.pointer, plan });
    }
    for (const variation of parameter.schema === undefined ? [] : variations(spec, parameter.schema, first)) {
      candidates.push({
        ...variation,
        name: `${title} ${variation.name}`,
        plan: withValue(parameter, variation.value),
      });
    }
  }
  return candidates;
}

function fingerprint({ url, headers, body }: RecordedRequest): string {
  return JSON.stringify([url, headers, body === undefined ? null : Buffer.from(body).toString("base64")]);
}

function place({ rule, pointer }: Finding): string {
  return `${rule} ${pointer}`;
}

/**
 * Warnings that every body draws, so that none can do without them: about properties that the schema requires or counts
 * without naming them.
 */
function unavoidable(spec: Spec, { bodies, plan }: OperationPlan, write: Write): ReadonlySet<string> {
  const warnings = bodies.map((body) => {
    const request = write(plan("few", body));
    const findings = request === undefined ? [] : checkRequest(spec, request);
    return new Set(findings.filter(({ severity }) => severity === "warning").map(place));
  });
  const [first = new Set<string>(), ...others] = warnings;
  return new Set([...first].filter((warning) => others.every((other) => other.has(warning))));
}

/** No finding at all but what every spec has where long numbers are allowed, and what no request can avoid. */
function isAllowed(
  spec: Spec,
  operation: Operation,
  request: RecordedRequest,
  tolerated: ReadonlySet<string>,
): boolean {
  const isOther = findOperation(spec, request).operation !== operation;
  const isFine = (finding: Finding): boolean =>
    finding.severity === "info" || (finding.severity === "warning" && tolerated.has(place(finding)));
  return !isOther && checkRequest(spec, request).every(isFine);
}

type Write = (plan: RequestPlan) => RecordedRequest | undefined;

function firstAllowed(
  write: Write,
  isFine: (request: RecordedRequest) => boolean,
  plan: RequestPlan,
  instead: () => readonly RequestPlan[] = () => [],
): RecordedRequest | undefined {
  const build = (one: RequestPlan): RecordedRequest | undefined => {
    const request = write(one);
    return request !== undefined && isFine(request) ? request : undefined;
  };
  const request = build(plan);
  if (request !== undefined) {
    return request;
  }
  for (const other of instead()) {
    const found = build(other);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/**
 * Requests that the spec allows, always the same ones: each named example, the fewest and the most properties, each
 * optional property in and out, each enum value, each branch, each bound itself; the same for parameters. Each is
 * checked before it is handed out, so a server that keeps the contract must accept all of them. None draws a warning that
 * another body of the operation does without.
 */
export function positives(spec: Spec, operation: Operation, options: RequestOptions = {}): ProvokedRequest[] {
  const found = planRequests(spec, operation);
  const write: Write = (plan) => buildRequest(spec, operation, plan, options);
  const tolerated = unavoidable(spec, found, write);
  const isFine = (request: RecordedRequest): boolean => isAllowed(spec, operation, request, tolerated);
  const seen = new Set<string>();
  const kept: ProvokedRequest[] = [];
  for (const { plan, instead, ...about } of [...bodyCandidates(spec, found), ...parameterCandidates(spec, found)]) {
    const change = `${about.specPointer} ${about.name}`;
    if (seen.has(change)) {
      continue;
    }
    const request = firstAllowed(write, isFine, plan, instead);
    if (request !== undefined && !seen.has(fingerprint(request))) {
      seen.add(change).add(fingerprint(request));
      kept.push({ ...about, operationId: operation.id, request });
    }
  }
  return uniqueNames(kept);
}
