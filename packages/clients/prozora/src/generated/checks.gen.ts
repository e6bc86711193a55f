// Generated from @railspec/spec-prozora/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 8e975255505517fabe30d4d45c4453892e72b9beebbeb9a77aa939931f52fa10

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

/** `items`, from the first index that `prefixItems` says nothing of */
function items(value: unknown, issues: Issue[], check: Check, start = 0): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (index >= start) {
        inside(item, issues, check, "items", undefined, index);
      }
    }
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

export const $string: Check = (value, issues) => type(value, issues, "string");

export const $parameter: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, $string);
};

export const $boolean: Check = (value, issues) => type(value, issues, "boolean");

export const $number: Check = (value, issues) => type(value, issues, "number");

export const $integer: Check = (value, issues) => type(value, issues, "integer");

export const checkCustomerPage: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "customers", $CustomerPage_customers);
  must(value, issues, "total", $integer);
  under(issues, from, "#/components/schemas/CustomerPage");
};

export const checkCustomer: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "balance_allowed", $number);
  must(value, issues, "balance_asset_code", $string);
  must(value, issues, "balance_asset_issuer", $string);
  may(value, issues, "branch_guid", $string);
  must(value, issues, "branch_name", $string);
  must(value, issues, "counterparty_guid", $string);
  must(value, issues, "created_at", $dateTime);
  must(value, issues, "is_disabled", $boolean);
  must(value, issues, "kyc_level", $integer);
  must(value, issues, "login", $string);
  must(value, issues, "name", $string);
  must(value, issues, "paternal_name", $string);
  must(value, issues, "phone_number", $string);
  must(value, issues, "segment", $string);
  must(value, issues, "status", $string);
  must(value, issues, "surname", $string);
  must(value, issues, "updated_at", $dateTime);
  must(value, issues, "wallet_user_guid", $string);
  under(issues, from, "#/components/schemas/Customer");
};

const $dateTime: Check = (value, issues) => {
  type(value, issues, "string");
  format(value, issues, "date-time", isDateTime);
};

const $CustomerPage_customers: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, checkCustomer);
};

export const checkError: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  under(issues, from, "#/components/schemas/Error");
};

export const checkCreateCustomerRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "asset_code", $string);
  must(value, issues, "asset_issuer", $string);
  may(value, issues, "balance_allowed", $number);
  may(value, issues, "balance_asset_code", $string);
  may(value, issues, "balance_asset_issuer", $string);
  may(value, issues, "branch_guid", $string);
  may(value, issues, "iban", $string);
  may(value, issues, "is_disabled", $boolean);
  may(value, issues, "kyc_level", $integer);
  may(value, issues, "login", $string);
  may(value, issues, "name", $string);
  may(value, issues, "paternal_name", $string);
  may(value, issues, "phone_number", $string);
  may(value, issues, "segment", $string);
  may(value, issues, "status", $string);
  may(value, issues, "surname", $string);
  under(issues, from, "#/components/schemas/CreateCustomerRequest");
};

export const checkCreatedCustomer: Check = (value, issues) => {
  const from = issues.length;
  checkAccount(value, issues);
  inside(value, issues, $CreatedCustomer_allOf_1, "allOf", 1);
  under(issues, from, "#/components/schemas/CreatedCustomer");
};

export const checkAccount: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "activated", $boolean);
  must(value, issues, "assets", $Account_assets);
  must(value, issues, "assets_total", $integer);
  must(value, issues, "blocked", $boolean);
  must(value, issues, "guid", $string);
  must(value, issues, "iban", $string);
  must(value, issues, "name", $string);
  must(value, issues, "platform", $string);
  must(value, issues, "registered", $boolean);
  must(value, issues, "type", $string);
  may(value, issues, "wallet_account_guid", $string);
  under(issues, from, "#/components/schemas/Account");
};

export const checkAsset: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "activated", $boolean);
  must(value, issues, "balance", $number);
  must(value, issues, "code", $string);
  must(value, issues, "minor_unit", $integer);
  must(value, issues, "name", $string);
  must(value, issues, "platform", $string);
  must(value, issues, "stellar_code", $string);
  must(value, issues, "stellar_issuer", $string);
  under(issues, from, "#/components/schemas/Asset");
};

const $Account_assets: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, checkAsset);
};

const $CreatedCustomer_allOf_1: Check = (value, issues) => {
  type(value, issues, "object");
  must(value, issues, "customer_guid", $string);
  must(value, issues, "wallet_account_guid", $string);
};

export const checkUpdateCustomerRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  may(value, issues, "balance_allowed", $number);
  may(value, issues, "balance_asset_code", $string);
  may(value, issues, "balance_asset_issuer", $string);
  may(value, issues, "branch_guid", checkBranchGuidUpdate);
  may(value, issues, "is_disabled", $boolean);
  may(value, issues, "kyc_level", $integer);
  may(value, issues, "name", $string);
  may(value, issues, "paternal_name", $string);
  may(value, issues, "phone_number", $string);
  may(value, issues, "segment", $string);
  may(value, issues, "status", $string);
  may(value, issues, "surname", $string);
  may(value, issues, "wallet_user_guid", $string);
  under(issues, from, "#/components/schemas/UpdateCustomerRequest");
};

export const checkBranchGuidUpdate: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  may(value, issues, "valid", $boolean);
  may(value, issues, "value", $string);
  under(issues, from, "#/components/schemas/BranchGuidUpdate");
};

export const checkUpdatedCustomer: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  under(issues, from, "#/components/schemas/UpdatedCustomer");
};

export const checkAccountList: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "accounts", $AccountList_accounts);
  must(value, issues, "total", $integer);
  under(issues, from, "#/components/schemas/AccountList");
};

const $AccountList_accounts: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, checkAccount);
};

export const checkCreateCustomerAccountRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  may(value, issues, "iban", $string);
  under(issues, from, "#/components/schemas/CreateCustomerAccountRequest");
};

export const checkCreatedAccount: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "wallet_account_guid", $string);
  under(issues, from, "#/components/schemas/CreatedAccount");
};
