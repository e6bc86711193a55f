import { fail, type Issue } from "./issue.ts";
import { isMultiple } from "./values.ts";

/** `minimum` */
export function minimum(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "number" && value < limit) {
    fail(issues, "minimum", `must be >= ${limit}`);
  }
}

/** `maximum` */
export function maximum(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "number" && value > limit) {
    fail(issues, "maximum", `must be <= ${limit}`);
  }
}

/** `exclusiveMinimum` */
export function exclusiveMinimum(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "number" && value <= limit) {
    fail(issues, "exclusiveMinimum", `must be > ${limit}`);
  }
}

/** `exclusiveMaximum` */
export function exclusiveMaximum(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "number" && value >= limit) {
    fail(issues, "exclusiveMaximum", `must be < ${limit}`);
  }
}

/** `multipleOf` */
export function multipleOf(value: unknown, issues: Issue[], divisor: number): void {
  if (typeof value === "number" && !isMultiple(value, divisor)) {
    fail(issues, "multipleOf", `must be a multiple of ${divisor}`);
  }
}

/** `format` of a whole number with so many bits */
export function bits(value: unknown, issues: Issue[], name: string, low: number, high: number): void {
  if (typeof value === "number" && !(Number.isInteger(value) && value >= low && value <= high)) {
    fail(issues, "format", `does not have the format ${name}`);
  }
}
