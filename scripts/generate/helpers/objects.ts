import { type Check, fail, found, type Issue, inside } from "./issue.ts";
import { has, isObject, sizeOf } from "./values.ts";

/** `properties`: a member that may be there */
export function may(value: unknown, issues: Issue[], key: string, check: Check): void {
  if (isObject(value) && has(value, key)) {
    inside(value[key], issues, check, "properties", key, key);
  }
}

/** `required`, with `properties` where they say something of the member */
export function must(value: unknown, issues: Issue[], key: string, check?: Check): void {
  if (isObject(value) && !has(value, key)) {
    fail(issues, "required", "is missing", key);
  } else if (check) {
    may(value, issues, key, check);
  }
}

/** `dependentRequired`: what one member needs */
export function needs(value: unknown, issues: Issue[], key: string, ...needed: string[]): void {
  if (isObject(value) && has(value, key)) {
    for (const other of needed.filter((name) => !has(value, name))) {
      fail(issues, "dependentRequired", `is missing, and ${key} needs it`, other);
    }
  }
}

/** `dependentSchemas`: what holds with one member */
export function besides(value: unknown, issues: Issue[], key: string, check: Check): void {
  if (isObject(value) && has(value, key)) {
    inside(value, issues, check, "dependentSchemas", key);
  }
}

/** `patternProperties`: members of one pattern */
export function matching(value: unknown, issues: Issue[], expression: RegExp, check: Check): void {
  for (const [key, member] of Object.entries(isObject(value) ? value : {})) {
    if (member !== undefined && expression.test(key)) {
      inside(member, issues, check, "patternProperties", expression.source, { key });
    }
  }
}

/** `additionalProperties` */
export function others(value: unknown, issues: Issue[], check: Check, known: string[], ...expressions: RegExp[]): void {
  for (const [key, member] of Object.entries(isObject(value) ? value : {})) {
    if (member !== undefined && !known.includes(key) && !expressions.some((expression) => expression.test(key))) {
      inside(member, issues, check, "additionalProperties", undefined, { key });
    }
  }
}

/** `additionalProperties: false` */
export function closed(value: unknown, issues: Issue[], known: string[], ...expressions: RegExp[]): void {
  for (const [key, member] of Object.entries(isObject(value) ? value : {})) {
    if (member !== undefined && !known.includes(key) && !expressions.some((expression) => expression.test(key))) {
      fail(issues, "additionalProperties", "is not in the schema", { key });
    }
  }
}

/** `propertyNames` */
export function names(value: unknown, issues: Issue[], check: Check): void {
  for (const key of Object.keys(isObject(value) ? value : {})) {
    if (found(check, key).length > 0) {
      fail(issues, "propertyNames", "has a name that the schema rules out", { key });
    }
  }
}

/** `minProperties` */
export function minProperties(value: unknown, issues: Issue[], limit: number): void {
  if (isObject(value) && sizeOf(value) < limit) {
    fail(issues, "minProperties", `must have at least ${limit} members`);
  }
}

/** `maxProperties` */
export function maxProperties(value: unknown, issues: Issue[], limit: number): void {
  if (isObject(value) && sizeOf(value) > limit) {
    fail(issues, "maxProperties", `must have at most ${limit} members`);
  }
}
