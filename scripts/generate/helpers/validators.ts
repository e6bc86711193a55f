import { type Check, found, type Issue, token, under } from "./issue.ts";
import { isFile, isObject } from "./values.ts";

/** A check as the runtime takes it: whether a value fits, and what was wrong with the last one. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly message: string;
  }[];
}

/** Makes the check of a body what the runtime takes. `at` is where its schema stands, for a check that does not know it. */
export function validator(check: Check, at?: string): Validate {
  const validate: Validate = (value) => {
    const issues = findAll(check, value);
    if (at !== undefined) {
      under(issues, 0, at);
    }
    validate.errors = issues.map(({ keyword, message, path, schema }) => {
      const instancePath = path.map(token).join("");
      return { instancePath, schemaPath: schema, keyword, message: `${instancePath || "the value"} ${message}` };
    });
    return issues.length === 0;
  };
  return validate;
}

/** The same for a value of a request, which is checked as it goes over the wire. A form or file that is ready is not looked into. */
export function requestValidator(check: Check, at?: string): Validate {
  return validator((value, issues) => {
    if (!isFile(value)) {
      check(wire(value), issues);
    }
  }, at);
}

/** What a check finds. A value that cannot be looked through is an issue, too: a check must not break a call. */
export function findAll(check: Check, value: unknown): Issue[] {
  try {
    return found(check, value);
  } catch {
    return [{ keyword: "$ref", message: "is nested too deep to be looked through", path: [], schema: "#" }];
  }
}

/** A value as JSON would carry it; files stay what they are. */
export function wire(value: unknown): unknown {
  if (typeof value === "bigint") {
    return Number(value);
  }
  const { toJSON } = Object(value) as { toJSON?: unknown }; // any value may be asked for its own form
  if (typeof toJSON === "function") {
    return wire(toJSON.call(value));
  }
  if (Array.isArray(value)) {
    return value.map((item) => wire(item ?? null));
  }
  if (isObject(value) && !isFile(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wire(member)]));
  }
  return value;
}
