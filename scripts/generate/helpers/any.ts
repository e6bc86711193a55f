import { type Check, fail, found, type Issue, inside } from "./issue.ts";
import { canonical, isFile, listed, typeOf } from "./values.ts";

/** `type` */
export function type(value: unknown, issues: Issue[], ...types: string[]): void {
  if (!(types.includes(typeOf(value)) || (types.includes("integer") && Number.isInteger(value)))) {
    fail(issues, "type", `is ${typeOf(value)}, must be ${types.join(" or ")}`);
  }
}

/** `type: string` of what is a file on the wire. */
export function file(value: unknown, issues: Issue[]): void {
  if (!isFile(value)) {
    type(value, issues, "string");
  }
}

/** `enum` of plain values */
export function oneOfValues(value: unknown, issues: Issue[], ...values: unknown[]): void {
  if (!values.includes(value)) {
    fail(issues, "enum", `must be one of ${listed(values)}`);
  }
}

/** `const` of a plain value */
export function exactly(value: unknown, issues: Issue[], expected: unknown): void {
  if (value !== expected) {
    fail(issues, "const", `must be ${listed([expected])}`);
  }
}

/** `enum` and `const` with objects or lists */
export function equalsOne(value: unknown, issues: Issue[], keyword: string, ...values: unknown[]): void {
  const text = canonical(value);
  if (!values.some((expected) => canonical(expected) === text)) {
    fail(issues, keyword, `must be ${keyword === "enum" ? "one of " : ""}${listed(values)}`);
  }
}

/** The schema `true` */
export function anything(): void {}

/** The schema `false` */
export function never(_value: unknown, issues: Issue[]): void {
  fail(issues, "not", "is ruled out");
}

/** `anyOf` */
export function any(value: unknown, issues: Issue[], ...checks: Check[]): void {
  const branches: Issue[][] = [];
  for (const check of checks) {
    const branch = found(check, value);
    if (branch.length === 0) {
      return;
    }
    branches.push(branch);
  }
  nearest(value, issues, "anyOf", branches);
}

/** `oneOf` */
export function one(value: unknown, issues: Issue[], ...checks: Check[]): void {
  const branches = checks.map((check) => found(check, value));
  const fitting = branches.filter((branch) => branch.length === 0).length;
  if (fitting > 1) {
    fail(issues, "oneOf", "matches more than one of the alternatives");
  } else if (fitting === 0) {
    nearest(value, issues, "oneOf", branches);
  }
}

/** Adds the faults of the alternative that was surely meant, or one issue when there is no such. */
export function nearest(value: unknown, issues: Issue[], keyword: string, branches: Issue[][]): void {
  // Not meant: an alternative for another type of value, or for another tag.
  const meant = branches.filter((branch) =>
    branch.every(
      ({ keyword: broken, path }) => path.length > Number(broken !== "type") || !/^(type|enum|const)$/.test(broken),
    ),
  );
  const [only] = meant;
  if (only && meant.length === 1) {
    inside(value, issues, (_, all) => all.push(...only), keyword, branches.indexOf(only));
  } else {
    fail(issues, keyword, "matches none of the alternatives");
  }
}

/** `not` */
export function not(value: unknown, issues: Issue[], check: Check): void {
  if (found(check, value).length === 0) {
    fail(issues, "not", "is what the schema rules out");
  }
}

/** `if` with `then` and `else` */
export function when(value: unknown, issues: Issue[], condition: Check, then?: Check, otherwise?: Check): void {
  const holds = found(condition, value).length === 0;
  const check = holds ? then : otherwise;
  if (check) {
    inside(value, issues, check, holds ? "then" : "else");
  }
}
