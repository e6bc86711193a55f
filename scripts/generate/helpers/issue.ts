/** Where and how a value departs from its schema. Holds no value of it, in no member. */
export interface Issue {
  readonly keyword: string;
  readonly message: string;
  /** From the value to the place; a key that the schema does not name stands in an object of its own. */
  readonly path: Segment[];
  /** JSON pointer of the keyword; without a `#` at its front it still lacks its beginning. */
  schema: string;
}

/** A step into a value, as Standard Schema has it. */
export type Segment = PropertyKey | { readonly key: PropertyKey };

/** Adds what is wrong with a value to the issues. */
export type Check = (value: unknown, issues: Issue[]) => void;

/** Adds an issue about the value at hand, or about a member of it that is not there. */
export function fail(issues: Issue[], keyword: string, message: string, ...path: Segment[]): void {
  issues.push({ keyword, message, path, schema: keyword });
}

/**
 * Checks a value inside the one at hand, or the same value without a step. What is found gets the step, and the place of
 * the schema: its keyword, and its name or number where there are several.
 */
export function inside(
  value: unknown,
  issues: Issue[],
  check: Check,
  keyword: string,
  name?: string | number,
  step?: Segment,
): void {
  const from = issues.length;
  check(value, issues);
  if (issues.length > from) {
    for (const { path } of issues.slice(from)) {
      path.unshift(...(step === undefined ? [] : [step]));
    }
    under(issues, from, name === undefined ? keyword : `${keyword}${token(name)}`);
  }
}

/** A step as part of a JSON pointer. A key that the schema does not name may be data, so it is not shown. */
export function token(segment: Segment): string {
  return `/${typeof segment === "object" ? "*" : String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Puts the place of a schema before the places found since `from`, where they do not begin at the document yet. */
export function under(issues: Issue[], from: number, place: string): void {
  for (const issue of issues.slice(from)) {
    if (!issue.schema.startsWith("#")) {
      issue.schema = `${place}/${issue.schema}`;
    }
  }
}

/** What a check finds. */
export function found(check: Check, value: unknown): Issue[] {
  const issues: Issue[] = [];
  check(value, issues);
  return issues;
}
