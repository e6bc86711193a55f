import { loadSpec, negatives, type Operation, type ProvokedRequest, positives, type Spec } from "@railspec/contract";
import { isMap, type JsonMap, jsonAt } from "../json-at.ts";
import { unknownName } from "../nearest.ts";
import { UsageError } from "../usage-error.ts";
import type { Credentials } from "./credentials.ts";
import { fillValues, type GivenValues } from "./given-values.ts";
import type { Target } from "./target.ts";

/** A request that will be sent. */
export interface PlannedRequest extends ProvokedRequest {
  /** Whether the spec allows it; what it forbids, the server must refuse. */
  readonly isAllowed: boolean;
}

/** What a run sends. */
export interface Plan {
  readonly requests: readonly PlannedRequest[];
  /** Operations that are left out, with the reason. */
  readonly skipped: readonly { readonly operationId: string; readonly why: string }[];
  /** Operations that could be called, but not with the credentials and values at hand. */
  readonly impossible: readonly string[];
}

/** What decides about a plan. */
export interface PlanOptions {
  readonly target: Target;
  readonly credentials: Credentials;
  readonly given: GivenValues;
  readonly allowWrites: boolean;
  /** Empty for all. */
  readonly operations: readonly string[];
}

/** What an operation does: as its policy says; without one, what its method promises. */
function effectOf({ definition, method }: Operation): string {
  const policy = definition["x-policy"];
  const effect = isMap(policy) ? policy.effect : undefined;
  return typeof effect === "string" ? effect : ["GET", "HEAD"].includes(method) ? "read" : "write";
}

/** The first alternative that there are credentials for; undefined when there is none. */
function usableSecurity({ security }: Operation, credentials: Credentials): JsonMap[] | undefined {
  const given = security.find(
    (alternative) => alternative.length > 0 && alternative.every(({ name }) => credentials.has(name)),
  );
  if (given !== undefined) {
    return [Object.fromEntries(given.map(({ name }) => [name, []]))];
  }
  return security.length === 0 || security.some((alternative) => alternative.length === 0) ? [] : undefined;
}

/** A document whose server is the target, when that has a path of its own. */
export function atTarget(spec: Spec, { origin, path }: Target): Spec {
  if (path === "") {
    return spec;
  }
  const document: JsonMap = structuredClone(spec.document);
  const items = isMap(document.paths) ? Object.values(document.paths) : [];
  for (const holder of [...items, ...items.flatMap((item) => (isMap(item) ? Object.values(item) : []))]) {
    if (isMap(holder)) {
      delete holder.servers;
    }
  }
  document.servers = [{ url: `${origin}${path}` }];
  return loadSpec(document, spec.ledger === undefined ? {} : { ledger: spec.ledger });
}

/** The spec that requests are made from: with the user's values as examples, and credentials that the user has. */
function makingSpec(spec: Spec, { credentials, given }: PlanOptions): Spec {
  const document: JsonMap = structuredClone(spec.document);
  for (const operation of spec.operations.values()) {
    const written = jsonAt(document, operation.pointer);
    const security = usableSecurity(operation, credentials);
    if (isMap(written) && security !== undefined) {
      written.security = security;
    }
  }
  fillValues(spec, document, given);
  return loadSpec(document);
}

/**
 * Sampled bodies and ids hold values that no provider knows; those of the spec's examples stay, and of parameters that
 * only select what is read. A value that the user gave is the only one.
 */
function isFromExamples({ keyword, name, pointer }: ProvokedRequest, given: GivenValues): boolean {
  const [, folder, parameter = ""] = pointer.split("/");
  const isSampled = folder === "path" || given.has(parameter);
  return keyword === "parameters" ? !isSampled : keyword === "content" && name.startsWith("body: example ");
}

function reasonToSkip(operation: Operation, options: PlanOptions): string | undefined {
  const effect = effectOf(operation);
  if (effect !== "read" && !options.allowWrites) {
    return `its effect is ${effect} (--allow-writes)`;
  }
  if (usableSecurity(operation, options.credentials) === undefined) {
    const needed = operation.security.map((alternative) => alternative.map(({ name }) => name).join(" and "));
    return `it needs ${needed.join(" or ")} (--auth <scheme>=<variable>)`;
  }
  return undefined;
}

/**
 * Decides what is sent: for every operation that may be called, the requests that the spec allows, then those it forbids.
 *
 * @param spec with the target's path
 * @throws {UsageError} for an operation or parameter that the spec does not have
 */
export function planRun(spec: Spec, options: PlanOptions): Plan {
  const known = [...spec.operations.keys()];
  const stranger = options.operations.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new UsageError(unknownName("operation", stranger, known));
  }
  const making = makingSpec(spec, options);
  const credential = ({ name }: { readonly name: string }): string => options.credentials.get(name) ?? "railspec";
  const requests: PlannedRequest[] = [];
  const skipped: { operationId: string; why: string }[] = [];
  const impossible: string[] = [];
  for (const operation of making.operations.values()) {
    const original = spec.operations.get(operation.id) ?? operation;
    if (options.operations.length > 0 && !options.operations.includes(operation.id)) {
      continue;
    }
    const why = reasonToSkip(original, options);
    if (why !== undefined) {
      skipped.push({ operationId: operation.id, why });
      continue;
    }
    const allowed = positives(making, operation, { credential }).filter((one) => isFromExamples(one, options.given));
    if (allowed.length === 0) {
      // A refusal of what is forbidden says nothing when everything would be refused.
      impossible.push(operation.id);
      continue;
    }
    const forbidden = negatives(making, operation, { credential });
    requests.push(
      ...allowed.map((request) => ({ ...request, isAllowed: true })),
      ...forbidden.map((request) => ({ ...request, isAllowed: false })),
    );
  }
  return { requests, skipped, impossible };
}
