import { isArray, type JsonValue } from "../json.ts";
import { appendPointer, parentPointer, pointerTokens } from "../json-pointer.ts";
import { describeError, rulesOutKeys } from "./describe-error.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { RawError, Validators } from "./validators.ts";
import type { Violation } from "./violation.ts";

interface Placed {
  readonly error: RawError;
  readonly pointer: string;
}

function identity(validators: Validators, { error, pointer }: Placed): string {
  const origin = validators.origin(error)?.node.pointer ?? error.schemaPath;
  return JSON.stringify([origin, error.keyword, pointer, error.params, error.propertyName]);
}

function place(errors: readonly RawError[], base: string): Placed[] {
  return errors.map((error) => ({ error, pointer: base + error.instancePath }));
}

function isUnion(error: RawError): boolean {
  return error.keyword === "anyOf" || error.keyword === "oneOf";
}

/** The errors of each branch of a failed union, or of each item of a failed `contains`. */
function inner(validators: Validators, { error, pointer }: Placed): { node: SchemaNode; errors: Placed[] }[] {
  const origin = validators.origin(error);
  if (origin === undefined) {
    return [];
  }
  const { node, direction, hidden } = origin;
  // `verbose` makes the validator hand over the JSON value it judged.
  const value = error.data as JsonValue;
  if (isUnion(error)) {
    return node[error.keyword as "anyOf" | "oneOf"].map((branch) => ({
      node: branch,
      errors: place(validators.errorsWithin(branch, direction, hidden, value), pointer),
    }));
  }
  const { contains } = node;
  if (error.keyword === "contains" && contains !== undefined && isArray(value)) {
    return value.map((item, index) => ({
      node: contains,
      errors: place(validators.errors(contains, direction, item), appendPointer(pointer, index)),
    }));
  }
  return [];
}

const foreignField = 100;
const foreignTag = 1_000;
const foreignType = 10_000;

/**
 * How far a branch is from the value: a different type of value is farthest, then a different tag, then a field that is
 * not there, then the number of faults.
 */
function distance(errors: readonly Placed[], base: string): number {
  const depth = pointerTokens(base).length;
  let far = 0;
  for (const { error, pointer } of errors) {
    const below = pointerTokens(pointer).length - depth;
    if (error.keyword === "type" && below === 0) {
      far += foreignType;
    } else if ((error.keyword === "const" || error.keyword === "enum") && below === 1) {
      far += foreignTag;
    } else if (error.keyword === "required" && below === 0) {
      far += foreignField;
    }
  }
  return far + Math.min(errors.length, foreignField - 1);
}

function toViolation(validators: Validators, { error, pointer }: Placed): Violation {
  const node = validators.origin(error)?.node;
  const params: Readonly<Record<string, unknown>> = error.params;
  const property =
    params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  const violation = {
    pointer: typeof property === "string" ? appendPointer(pointer, property) : pointer,
    specPointer: node === undefined ? "" : appendPointer(node.pointer, error.keyword),
    keyword: error.keyword,
    message: describeError(error, node),
  };
  if (typeof property !== "string") {
    return violation;
  }
  return node !== undefined && rulesOutKeys(error.keyword, node)
    ? { ...violation, property, isDataKey: true }
    : { ...violation, property };
}

/**
 * Turns what the validator reports into one violation per fault: a failed union becomes the faults of the branch that
 * was surely meant, or one violation that names the nearest branch, instead of the faults of every branch.
 */
export function explainErrors(validators: Validators, errors: readonly RawError[]): Violation[] {
  return explain(validators, place(errors, ""));
}

/** A value of the wrong type is never in the list of right values either; saying so twice helps nobody. */
function withoutEchoes(violations: readonly Violation[]): Violation[] {
  const key = (violation: Violation): string => `${violation.pointer} ${parentPointer(violation.specPointer)}`;
  const mistyped = new Set(violations.filter(({ keyword }) => keyword === "type").map(key));
  return violations.filter(
    (violation) => !((violation.keyword === "enum" || violation.keyword === "const") && mistyped.has(key(violation))),
  );
}

function explain(validators: Validators, placed: readonly Placed[]): Violation[] {
  const absorbed = new Map<string, number>();
  const kept: Violation[][] = [];
  // Inner errors come before the error that they lead to, so the outermost one is met first from behind.
  for (const item of [...placed].reverse()) {
    const key = identity(validators, item);
    const count = absorbed.get(key) ?? 0;
    if (count > 0) {
      absorbed.set(key, count - 1);
    } else if (item.error.keyword !== "if" && !(item.error.propertyName && item.error.keyword !== "propertyNames")) {
      const branches = inner(validators, item);
      for (const branchError of branches.flatMap((branch) => branch.errors)) {
        const branchKey = identity(validators, branchError);
        absorbed.set(branchKey, (absorbed.get(branchKey) ?? 0) + 1);
      }
      kept.push(isUnion(item.error) ? explainUnion(validators, item, branches) : [toViolation(validators, item)]);
    }
  }
  return withoutEchoes(kept.reverse().flat());
}

function explainUnion(
  validators: Validators,
  union: Placed,
  branches: readonly { readonly errors: Placed[] }[],
): Violation[] {
  const ranked = branches
    .filter((branch) => branch.errors.length > 0)
    .map((branch) => ({ errors: branch.errors, far: distance(branch.errors, union.pointer) }))
    .sort((left, right) => left.far - right.far);
  const [best, second] = ranked;
  const violation = toViolation(validators, union);
  if (best === undefined || ranked.length < branches.length) {
    return [violation];
  }
  const nearest = explain(validators, best.errors);
  // Surely meant is a branch that only one step of the scale separates from the value, and a larger one the others.
  const isMeant = [foreignField, foreignTag].some(
    (step) => best.far < step && (second === undefined || second.far >= step),
  );
  if (isMeant) {
    return nearest.map((found) => ({ ...found, through: [violation.specPointer, ...(found.through ?? [])] }));
  }
  const [first] = nearest;
  const hint = first === undefined ? "" : `; nearest: ${first.message}`;
  return [{ ...violation, message: violation.message + hint, nearest }];
}
