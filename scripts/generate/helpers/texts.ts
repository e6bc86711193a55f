import { fail, type Issue } from "./issue.ts";
import { lengthOf } from "./values.ts";

/** `minLength` */
export function minLength(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "string" && lengthOf(value) < limit) {
    fail(issues, "minLength", `must have at least ${limit} characters`);
  }
}

/** `maxLength` */
export function maxLength(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "string" && lengthOf(value) > limit) {
    fail(issues, "maxLength", `must have at most ${limit} characters`);
  }
}

/** `pattern` */
export function pattern(value: unknown, issues: Issue[], expression: RegExp): void {
  if (typeof value === "string" && !expression.test(value)) {
    fail(issues, "pattern", `must match ${expression}`);
  }
}

/** `format` of a text */
export function format(value: unknown, issues: Issue[], name: string, fits: (text: string) => boolean): void {
  if (typeof value === "string" && !fits(value)) {
    fail(issues, "format", `does not have the format ${name}`);
  }
}
