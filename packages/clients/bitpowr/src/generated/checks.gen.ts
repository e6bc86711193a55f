// Generated from @railspec/spec-bitpowr/openapi.json by `npm run build`; never edited by hand.
// bundle sha256 244d1d9a213fbd27bda5eec9a64c4ae26c8327406f00107aa9a4382965484787

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

/** Values of a schema as a message shows them. */
function listed(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length > 8 ? `${texts.slice(0, 8).join(", ")} or ${texts.length - 8} more` : texts.join(", ");
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

/** `enum` of plain values */
function oneOfValues(value: unknown, issues: Issue[], ...values: unknown[]): void {
  if (!values.includes(value)) {
    fail(issues, "enum", `must be one of ${listed(values)}`);
  }
}

/** `anyOf` */
function any(value: unknown, issues: Issue[], ...checks: Check[]): void {
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

/** Adds the faults of the alternative that was surely meant, or one issue when there is no such. */
function nearest(value: unknown, issues: Issue[], keyword: string, branches: Issue[][]): void {
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

/** `format: uuid` */
function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
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

export const $integer: Check = (value, issues) => type(value, issues, "integer");

export const $parameter: Check = (value, issues) => oneOfValues(value, issues, "asc", "desc");

export const checkCustomerPage: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "status", checkResultStatus);
  must(value, issues, "page", $integer);
  must(value, issues, "totalPages", $integer);
  must(value, issues, "data", $CustomerPage_data);
  under(issues, from, "#/components/schemas/CustomerPage");
};

export const checkResultStatus: Check = (value, issues) => {
  const from = issues.length;
  inside(value, issues, $string, "anyOf", 1);
  under(issues, from, "#/components/schemas/ResultStatus");
};

export const $string: Check = (value, issues) => type(value, issues, "string");

export const checkCustomer: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  may(value, issues, "id", $integer);
  must(value, issues, "uid", $uuid);
  may(value, issues, "guid", $uuid);
  must(value, issues, "name", $string);
  must(value, issues, "email", $stringOrNull);
  must(value, issues, "customerRef", $stringOrNull);
  must(value, issues, "externalId", $string);
  must(value, issues, "description", $stringOrNull);
  must(value, issues, "metaData", $Customer_metaData);
  must(value, issues, "address", $Customer_address);
  must(value, issues, "phone", $stringOrNumberOrNull);
  may(value, issues, "deletedAt", $stringOrNull);
  must(value, issues, "createdAt", $dateTime);
  may(value, issues, "updatedAt", $dateTime);
  must(value, issues, "organizationId", $uuid);
  must(value, issues, "mode", checkMode);
  under(issues, from, "#/components/schemas/Customer");
};

const $uuid: Check = (value, issues) => {
  type(value, issues, "string");
  format(value, issues, "uuid", isUuid);
};

const $stringOrNull: Check = (value, issues) => type(value, issues, "string", "null");

export const checkMetaData: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  under(issues, from, "#/components/schemas/MetaData");
};

const $null: Check = (value, issues) => type(value, issues, "null");

const $Customer_metaData: Check = (value, issues) => any(value, issues, checkMetaData, $null);

export const checkPostalAddress: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  may(value, issues, "city", $string);
  may(value, issues, "state", $string);
  may(value, issues, "country", $string);
  may(value, issues, "street", $string);
  may(value, issues, "zipcode", $number);
  under(issues, from, "#/components/schemas/PostalAddress");
};

const $number: Check = (value, issues) => type(value, issues, "number");

const $Customer_address: Check = (value, issues) => any(value, issues, checkPostalAddress, $null);

const $stringOrNumberOrNull: Check = (value, issues) => type(value, issues, "string", "number", "null");

const $dateTime: Check = (value, issues) => {
  type(value, issues, "string");
  format(value, issues, "date-time", isDateTime);
};

export const checkMode: Check = (value, issues) => {
  const from = issues.length;
  inside(value, issues, $string, "anyOf", 1);
  under(issues, from, "#/components/schemas/Mode");
};

const $CustomerPage_data: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, checkCustomer);
};

export const checkError: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "status", checkResultStatus);
  must(value, issues, "message", $Error_message);
  under(issues, from, "#/components/schemas/Error");
};

const $Error_message: Check = (value, issues) => inside(value, issues, $string, "anyOf", 1);

export const checkCreateCustomerRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "name", $string);
  may(value, issues, "email", $string);
  may(value, issues, "phone", $string);
  may(value, issues, "description", $string);
  may(value, issues, "address", checkPostalAddress);
  may(value, issues, "metaData", checkMetaData);
  may(value, issues, "emailUnique", $boolean);
  may(value, issues, "externalId", $string);
  under(issues, from, "#/components/schemas/CreateCustomerRequest");
};

const $boolean: Check = (value, issues) => type(value, issues, "boolean");

export const checkCustomerEnvelope: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "status", checkResultStatus);
  must(value, issues, "data", checkCustomer);
  under(issues, from, "#/components/schemas/CustomerEnvelope");
};

export const checkUpdateCustomerRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "name", $string);
  may(value, issues, "email", $string);
  may(value, issues, "phone", $string);
  may(value, issues, "description", $string);
  may(value, issues, "address", checkPostalAddress);
  may(value, issues, "metaData", checkMetaData);
  under(issues, from, "#/components/schemas/UpdateCustomerRequest");
};

export const checkCreateAddressRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "label", $string);
  must(value, issues, "asset", $string);
  must(value, issues, "accountId", $string);
  may(value, issues, "customerId", $string);
  may(value, issues, "addressType", checkAddressType);
  may(value, issues, "derivationIndex", $number);
  may(value, issues, "enableNativeToken", $boolean);
  may(value, issues, "isContract", $boolean);
  may(value, issues, "isChangeAddress", $boolean);
  may(value, issues, "deploymentParams", checkDeploymentParams);
  under(issues, from, "#/components/schemas/CreateAddressRequest");
};

export const checkAddressType: Check = (value, issues) => {
  const from = issues.length;
  inside(value, issues, $string, "anyOf", 1);
  under(issues, from, "#/components/schemas/AddressType");
};

export const checkDeploymentParams: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  may(value, issues, "autoDeploy", $boolean);
  may(value, issues, "autoFlush", $boolean);
  may(value, issues, "autoFlushErc20", $boolean);
  under(issues, from, "#/components/schemas/DeploymentParams");
};

export const checkAddressEnvelope: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "status", checkResultStatus);
  must(value, issues, "data", checkAddress);
  under(issues, from, "#/components/schemas/AddressEnvelope");
};

export const checkAddress: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "uid", $uuid);
  may(value, issues, "guid", $uuid);
  must(value, issues, "address", $string);
  must(value, issues, "addressRef", $string);
  may(value, issues, "mode", checkMode);
  must(value, issues, "network", $string);
  must(value, issues, "assetType", $string);
  may(value, issues, "addressType", $string);
  must(value, issues, "isContract", $boolean);
  must(value, issues, "isChangeAddress", $boolean);
  may(value, issues, "derivationIndex", $number);
  may(value, issues, "label", $string);
  must(value, issues, "chain", $string);
  must(value, issues, "assetId", $uuid);
  must(value, issues, "organizationId", $uuid);
  may(value, issues, "accountId", $uuid);
  must(value, issues, "subAccountId", $uuidOrNull);
  must(value, issues, "used", $boolean);
  may(value, issues, "addressContractIdentifier", $stringOrNull);
  may(value, issues, "deploymentParams", $Address_deploymentParams);
  may(value, issues, "autoForwardAddress", $stringOrNull);
  must(value, issues, "lastUsedAt", $stringOrNull);
  must(value, issues, "createdAt", $dateTime);
  under(issues, from, "#/components/schemas/Address");
};

const $uuidOrNull: Check = (value, issues) => {
  type(value, issues, "string", "null");
  format(value, issues, "uuid", isUuid);
};

const $Address_deploymentParams: Check = (value, issues) => any(value, issues, checkDeploymentParams, $null);

export const checkCreateSubAccountAddressRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "label", $string);
  must(value, issues, "asset", $string);
  may(value, issues, "customerId", $string);
  may(value, issues, "addressType", checkAddressType);
  may(value, issues, "derivationIndex", $number);
  may(value, issues, "enableNativeToken", $boolean);
  may(value, issues, "isChangeAddress", $boolean);
  may(value, issues, "deploymentParams", checkDeploymentParams);
  under(issues, from, "#/components/schemas/CreateSubAccountAddressRequest");
};
