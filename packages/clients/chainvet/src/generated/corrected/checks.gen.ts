// Generated from @railspec/spec-chainvet/openapi.corrected.json by `npm run build`; never edited by hand.
// bundle sha256 2db824a78a42d4e4e0f5c58f300bfee6514d48be63b6bff9726a0afdc86c2ee2

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

/** Characters of a text, as JSON Schema counts them. */
function lengthOf(text: string): number {
  return [...text].length;
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

/** `const` of a plain value */
function exactly(value: unknown, issues: Issue[], expected: unknown): void {
  if (value !== expected) {
    fail(issues, "const", `must be ${listed([expected])}`);
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

/** `oneOf` */
function one(value: unknown, issues: Issue[], ...checks: Check[]): void {
  const branches = checks.map((check) => found(check, value));
  const fitting = branches.filter((branch) => branch.length === 0).length;
  if (fitting > 1) {
    fail(issues, "oneOf", "matches more than one of the alternatives");
  } else if (fitting === 0) {
    nearest(value, issues, "oneOf", branches);
  }
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

/** `if` with `then` and `else` */
function when(value: unknown, issues: Issue[], condition: Check, then?: Check, otherwise?: Check): void {
  const holds = found(condition, value).length === 0;
  const check = holds ? then : otherwise;
  if (check) {
    inside(value, issues, check, holds ? "then" : "else");
  }
}

/** `minLength` */
function minLength(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "string" && lengthOf(value) < limit) {
    fail(issues, "minLength", `must have at least ${limit} characters`);
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

/** `minimum` */
function minimum(value: unknown, issues: Issue[], limit: number): void {
  if (typeof value === "number" && value < limit) {
    fail(issues, "minimum", `must be >= ${limit}`);
  }
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

/** `minItems` */
function minItems(value: unknown, issues: Issue[], limit: number): void {
  if (Array.isArray(value) && value.length < limit) {
    fail(issues, "minItems", `must have at least ${limit} items`);
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

/** `additionalProperties` */
function others(value: unknown, issues: Issue[], check: Check, known: string[], ...expressions: RegExp[]): void {
  for (const [key, member] of Object.entries(isObject(value) ? value : {})) {
    if (member !== undefined && !known.includes(key) && !expressions.some((expression) => expression.test(key))) {
      inside(member, issues, check, "additionalProperties", undefined, { key });
    }
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

export const checkCreateOrderRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "number_of_credits", $CreateOrderRequest_number_of_credits);
  must(value, issues, "payment_coin", $CreateOrderRequest_payment_coin);
  must(value, issues, "payment_network", $CreateOrderRequest_payment_network);
  must(value, issues, "order_is_for_self", $boolean);
  may(value, issues, "access_code", $string);
  under(issues, from, "#/components/schemas/CreateOrderRequest");
};

const $CreateOrderRequest_number_of_credits: Check = (value, issues) => {
  type(value, issues, "integer");
  minimum(value, issues, 1);
};

const $CreateOrderRequest_payment_coin_anyOf_0: Check = (value, issues) => oneOfValues(value, issues, "Monero", "usdt");

const $CreateOrderRequest_payment_coin_anyOf_1: Check = (value, issues) => {
  type(value, issues, "string");
  minLength(value, issues, 1);
};

const $CreateOrderRequest_payment_coin: Check = (value, issues) => any(value, issues, $CreateOrderRequest_payment_coin_anyOf_0, $CreateOrderRequest_payment_coin_anyOf_1);

const $CreateOrderRequest_payment_network_anyOf_0: Check = (value, issues) => oneOfValues(value, issues, "XMR", "trc20");

const $CreateOrderRequest_payment_network: Check = (value, issues) => any(value, issues, $CreateOrderRequest_payment_network_anyOf_0, $CreateOrderRequest_payment_coin_anyOf_1);

const $boolean: Check = (value, issues) => type(value, issues, "boolean");

const $string: Check = (value, issues) => type(value, issues, "string");

export const checkOrder: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "order_id", $string);
  must(value, issues, "created_at", $dateTime);
  must(value, issues, "affiliate", $stringOrNull);
  must(value, issues, "number_of_credits", $integer);
  must(value, issues, "total_price_usd_cents", $number);
  must(value, issues, "payment_coin", $stringOrNull);
  must(value, issues, "payment_network", $stringOrNull);
  must(value, issues, "total_price_crypto", $number);
  must(value, issues, "payment_address", $stringOrNull);
  must(value, issues, "payment_memo", $stringOrNull);
  must(value, issues, "swap_details");
  must(value, issues, "status", $Order_status);
  must(value, issues, "is_paid", $boolean);
  must(value, issues, "paid_at", $dateTimeOrNull);
  may(value, issues, "affiliate_income_share_usd_cents", $number);
  must(value, issues, "owner_type", $Order_owner_type);
  must(value, issues, "owner", $string);
  under(issues, from, "#/components/schemas/Order");
};

const $dateTime: Check = (value, issues) => {
  type(value, issues, "string");
  format(value, issues, "date-time", isDateTime);
};

const $stringOrNull: Check = (value, issues) => type(value, issues, "string", "null");

const $integer: Check = (value, issues) => type(value, issues, "integer");

const $number: Check = (value, issues) => type(value, issues, "number");

const $Order_status_anyOf_0: Check = (value, issues) => oneOfValues(value, issues, "Pending", "Updating", "finished");

const $Order_status: Check = (value, issues) => any(value, issues, $Order_status_anyOf_0, $stringOrNull);

const $dateTimeOrNull: Check = (value, issues) => {
  type(value, issues, "string", "null");
  format(value, issues, "date-time", isDateTime);
};

const $Order_owner_type: Check = (value, issues) => inside(value, issues, $string, "anyOf", 1);

export const checkError: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "detail", $string);
  under(issues, from, "#/components/schemas/Error");
};

export const checkUnhandledError: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "error", $string);
  under(issues, from, "#/components/schemas/UnhandledError");
};

export const $createOrder_500: Check = (value, issues) => one(value, issues, checkError, checkUnhandledError);

export const checkCheckOrderStatusRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "order_id", $CreateOrderRequest_payment_coin_anyOf_1);
  may(value, issues, "access_code", $string);
  under(issues, from, "#/components/schemas/CheckOrderStatusRequest");
};

export const checkCheckAccessCodeStatusRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "access_code", $CreateOrderRequest_payment_coin_anyOf_1);
  under(issues, from, "#/components/schemas/CheckAccessCodeStatusRequest");
};

export const checkAccessCode: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "code", $string);
  must(value, issues, "start_date", $dateTime);
  must(value, issues, "email", $stringOrNull);
  must(value, issues, "credits_paid_for", $integer);
  must(value, issues, "credits_used", $integer);
  must(value, issues, "credits_available", $integer);
  must(value, issues, "affiliate_origin", $string);
  must(value, issues, "api_keys", $AccessCode_api_keys);
  must(value, issues, "orders", $AccessCode_orders);
  must(value, issues, "assessments", $AccessCode_assessments);
  under(issues, from, "#/components/schemas/AccessCode");
};

const $AccessCode_api_keys: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, $stringOrNull);
};

const $AccessCode_orders: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, checkOrder);
};

export const checkAssessment: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "assessment_id", $string);
  must(value, issues, "time_of_request", $string);
  must(value, issues, "type_of_assessment", $Order_owner_type);
  must(value, issues, "address_hash", $stringOrNull);
  must(value, issues, "address_hash_short", $string);
  must(value, issues, "transaction_hash", $stringOrNull);
  must(value, issues, "transaction_hash_short", $string);
  must(value, issues, "currency", $stringOrNull);
  may(value, issues, "network", $stringOrNull);
  must(value, issues, "status_assessment", $Assessment_status_assessment);
  must(value, issues, "risk_score", $string);
  must(value, issues, "risk_grade", $Assessment_risk_grade);
  must(value, issues, "risk_signals", $Assessment_risk_signals);
  must(value, issues, "risk_volume_coin", $numberOrNull);
  must(value, issues, "risk_volume_fiat", $numberOrNull);
  must(value, issues, "assessment_updated_at", $stringOrNull);
  must(value, issues, "transaction_volume_coin", $numberOrNull);
  must(value, issues, "transaction_volume_fiat", $numberOrNull);
  must(value, issues, "transaction_volume_fiat_currency_code", $stringOrNull);
  under(issues, from, "#/components/schemas/Assessment");
};

const $Assessment_status_assessment_anyOf_0: Check = (value, issues) => oneOfValues(value, issues, "ready");

const $Assessment_status_assessment: Check = (value, issues) => any(value, issues, $Assessment_status_assessment_anyOf_0, $stringOrNull);

const $Assessment_risk_grade_anyOf_0: Check = (value, issues) => oneOfValues(value, issues, "Low", "Medium", "High");

const $Assessment_risk_grade: Check = (value, issues) => any(value, issues, $Assessment_risk_grade_anyOf_0, $stringOrNull);

const $Assessment_risk_signals: Check = (value, issues) => {
  type(value, issues, "object");
  others(value, issues, $number, []);
};

const $numberOrNull: Check = (value, issues) => type(value, issues, "number", "null");

export const $AccessCode_assessments: Check = (value, issues) => {
  type(value, issues, "array");
  items(value, issues, checkAssessment);
};

export const checkCheckAssessmentListRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "access_code", $CreateOrderRequest_payment_coin_anyOf_1);
  must(value, issues, "assessment_id_list", $CheckAssessmentListRequest_assessment_id_list);
  under(issues, from, "#/components/schemas/CheckAssessmentListRequest");
};

const $CheckAssessmentListRequest_assessment_id_list: Check = (value, issues) => {
  type(value, issues, "array");
  minItems(value, issues, 1);
  items(value, issues, $string);
};

export const checkUser: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "start_date", $dateTime);
  must(value, issues, "email", $string);
  must(value, issues, "credits_paid_for", $integer);
  must(value, issues, "credits_used", $integer);
  must(value, issues, "credits_available", $integer);
  must(value, issues, "api_keys", $AccessCode_api_keys);
  must(value, issues, "orders", $AccessCode_orders);
  must(value, issues, "assessments", $AccessCode_assessments);
  under(issues, from, "#/components/schemas/User");
};

export const $checkSelfStatus_200: Check = (value, issues) => any(value, issues, checkAccessCode, checkUser);

export const checkCreateAssessmentRequest: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "object");
  must(value, issues, "access_code", $CreateOrderRequest_payment_coin_anyOf_1);
  must(value, issues, "assessment_type", $CreateAssessmentRequest_assessment_type);
  must(value, issues, "address", $CreateOrderRequest_payment_coin_anyOf_1);
  must(value, issues, "currency", $CreateOrderRequest_payment_coin_anyOf_1);
  may(value, issues, "network", $string);
  may(value, issues, "override_existing_assessment", $string);
  may(value, issues, "tx_hash", $CreateOrderRequest_payment_coin_anyOf_1);
  when(value, issues, $CreateAssessmentRequest_if, $CreateAssessmentRequest_then);
  under(issues, from, "#/components/schemas/CreateAssessmentRequest");
};

const $CreateAssessmentRequest_assessment_type: Check = (value, issues) => oneOfValues(value, issues, "address", "transaction");

const $CreateAssessmentRequest_then: Check = (value, issues) => must(value, issues, "tx_hash");

const $CreateAssessmentRequest_if_assessment_type: Check = (value, issues) => exactly(value, issues, "transaction");

const $CreateAssessmentRequest_if: Check = (value, issues) => must(value, issues, "assessment_type", $CreateAssessmentRequest_if_assessment_type);

export const checkRefusal: Check = (value, issues) => {
  const from = issues.length;
  type(value, issues, "string");
  under(issues, from, "#/components/schemas/Refusal");
};

export const $createAssessment_400: Check = (value, issues) => one(value, issues, checkError, checkRefusal);
