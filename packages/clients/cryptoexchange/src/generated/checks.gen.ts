// Generated from @railspec/spec-cryptoexchange/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 4be1fb6d3864c8d83560d51a4d0b24cae287245748a43a4e714f7649a960697e

/** Where and how a value departs from its schema. Holds no value of it, in no member. */
interface Issue {
  readonly keyword: string;
  readonly message: string;
  /** From the value to the place; a key that the schema does not name stands in an object of its own. */
  readonly path: Segment[];
  /** JSON pointer of the keyword; without a `#` at its front it still lacks its beginning. */
  schema: string;
}

/** A step into a value, as Standard Schema has it. */
type Segment = PropertyKey | { readonly key: PropertyKey };

/** Adds what is wrong with a value to the issues. */
type Check = (value: unknown, issues: Issue[]) => void;

/** Adds an issue about the value at hand, or about a member of it that is not there. */
function fail(issues: Issue[], keyword: string, message: string, ...path: Segment[]): void {
  issues.push({ keyword, message, path, schema: keyword });
}

/**
 * Checks a value inside the one at hand, or the same value without a step. What is found gets the step, and the place of
 * the schema: its keyword, and its name or number where there are several.
 */
function inside(
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
function token(segment: Segment): string {
  return `/${typeof segment === "object" ? "*" : String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Puts the place of a schema before the places found since `from`, where they do not begin at the document yet. */
function under(issues: Issue[], from: number, place: string): void {
  for (const issue of issues.slice(from)) {
    if (!issue.schema.startsWith("#")) {
      issue.schema = `${place}/${issue.schema}`;
    }
  }
}

/** What a check finds. */
function found(check: Check, value: unknown): Issue[] {
  const issues: Issue[] = [];
  check(value, issues);
  return issues;
}

/** Whether a value is a JSON object. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object has a member of its own; JSON has no undefined ones. */
function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && (value as Readonly<Record<string, unknown>>)[key] !== undefined; // any object may be asked
}

/** The JSON type of a value. */
function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** Whether a value is a file or bytes. */
function isFile(value: unknown): boolean {
  return typeof value === "object" && !/ (Object|Array|Null)\]/.test(Object.prototype.toString.call(value));
}

/** `type` */
function type(value: unknown, issues: Issue[], ...types: string[]): void {
  if (!(types.includes(typeOf(value)) || (types.includes("integer") && Number.isInteger(value)))) {
    fail(issues, "type", `is ${typeOf(value)}, must be ${types.join(" or ")}`);
  }
}

/** `format` of a text */
function format(value: unknown, issues: Issue[], name: string, fits: (text: string) => boolean): void {
  if (typeof value === "string" && !fits(value)) {
    fail(issues, "format", `does not have the format ${name}`);
  }
}

/** `format: date`, RFC 3339: a day that exists. */
function isDate(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  // Day 0 of the next month is the last of this one; years repeat after 400, and Date takes small ones for 19xx.
  const last = (): number => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return /^\d{4}-\d\d-\d\d$/.test(text) && month > 0 && month < 13 && day > 0 && (day < 29 || day <= last());
}

/** `format: time`, RFC 3339: with an offset; second 60 only where a leap second can be. */
function isTime(text: string): boolean {
  const parts = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|([+-])([01]\d|2[0-3]):([0-5]\d))$/i.exec(text);
  if (parts?.[3] !== "60") {
    return parts !== null;
  }
  const [hour, minute, , sign, offsetHour = 0, offsetMinute = 0] = parts.slice(1);
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  const utc = Number(hour) * 60 + Number(minute) + (sign === "-" ? offset : -offset);
  return (utc + 2880) % 1440 === 1439;
}

/** `format: date-time`, RFC 3339: `T` between day and time, never a blank. */
function isDateTime(text: string): boolean {
  return /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** `format` of a whole number with so many bits */
function bits(value: unknown, issues: Issue[], name: string, low: number, high: number): void {
  if (typeof value === "number" && !(Number.isInteger(value) && value >= low && value <= high)) {
    fail(issues, "format", `does not have the format ${name}`);
  }
}

/** `properties`: a member that may be there */
function may(value: unknown, issues: Issue[], key: string, check: Check): void {
  if (isObject(value) && has(value, key)) {
    inside(value[key], issues, check, "properties", key, key);
  }
}

/** `required`, with `properties` where they say something of the member */
function must(value: unknown, issues: Issue[], key: string, check?: Check): void {
  if (isObject(value) && !has(value, key)) {
    fail(issues, "required", "is missing", key);
  } else if (check) {
    may(value, issues, key, check);
  }
}

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
function findAll(check: Check, value: unknown): Issue[] {
  try {
    return found(check, value);
  } catch {
    return [{ keyword: "$ref", message: "is nested too deep to be looked through", path: [], schema: "#" }];
  }
}

/** A value as JSON would carry it; files stay what they are. */
function wire(value: unknown): unknown {
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

/** A schema as the libraries of https://standardschema.dev take it (version 1); its check is synchronous. */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "railspec";
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** The value as it was given, or where and how it departs from the schema. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One departure. The message holds no value. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly Segment[];
}

/** Makes a schema of a check. */
export function standardSchema<Value>(check: Check): StandardSchema<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "railspec",
      validate: (value) => {
        const issues = findAll(check, value).map(({ message, path }) => ({ message, path }));
        return issues.length > 0 ? { issues } : { value: value as Value }; // the check has said so
      },
    },
  };
}

export const checkCreateCustomerRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "email", $string);
  may(value, issues, "first_name", $string);
  may(value, issues, "middle_name", $string);
  may(value, issues, "last_name", $string);
  may(value, issues, "address", checkAddress);
  may(value, issues, "phone_number", $int64);
  under(issues, from, "#/components/schemas/CreateCustomerRequest");
};

const $string: Check = (value, issues) => type(value, issues, "string");

export const checkAddress: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  may(value, issues, "line1", $string);
  may(value, issues, "line2", $string);
  may(value, issues, "city", $string);
  may(value, issues, "state", $string);
  may(value, issues, "country", $string);
  may(value, issues, "post_code", $integer);
  under(issues, from, "#/components/schemas/Address");
};

export const $integer: Check = (value, issues) => type(value, issues, "integer");

const $int64: Check = (value, issues) => {
  type(value, issues, "integer");
  bits(value, issues, "int64", -9223372036854776000, 9223372036854776000);
};

export const checkCreateCustomerResponse: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  under(issues, from, "#/components/schemas/CreateCustomerResponse");
};

export const checkError: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  under(issues, from, "#/components/schemas/Error");
};

export const checkCustomer: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "id", $integer);
  must(value, issues, "username", $string);
  must(value, issues, "first_name", $string);
  must(value, issues, "middle_name", $stringOrNull);
  must(value, issues, "last_name", $string);
  must(value, issues, "company_name", $stringOrNull);
  must(value, issues, "gender");
  must(value, issues, "date_of_birth", $stringOrNull);
  must(value, issues, "email", $string);
  must(value, issues, "status", $integer);
  must(value, issues, "country", $stringOrNull);
  must(value, issues, "customer_group_id", $integer);
  must(value, issues, "subscribed_to_news_letter", $integer);
  must(value, issues, "created_at", $dateTime);
  must(value, issues, "updated_at", $dateTime);
  must(value, issues, "is_verified", $integer);
  must(value, issues, "token", $stringOrNull);
  must(value, issues, "notes", $stringOrNull);
  must(value, issues, "phone", $stringOrIntegerOrNull);
  must(value, issues, "is_phone_verified", $integer);
  must(value, issues, "is_company", $integer);
  must(value, issues, "last_login_at", $stringOrNull);
  must(value, issues, "last_login_ip", $stringOrNull);
  must(value, issues, "last_login_host", $stringOrNull);
  must(value, issues, "partner_id", $integer);
  must(value, issues, "reason_for_deletion");
  must(value, issues, "deleted_at", $stringOrNull);
  under(issues, from, "#/components/schemas/Customer");
};

const $stringOrNull: Check = (value, issues) => type(value, issues, "string", "null");

const $dateTime: Check = (value, issues) => {
  type(value, issues, "string");
  format(value, issues, "date-time", isDateTime);
};

const $stringOrIntegerOrNull: Check = (value, issues) => type(value, issues, "string", "integer", "null");
